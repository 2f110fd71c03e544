package complaints.resolution.file;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.ContactReason;
import complaints.events.CorrectiveAction;
import complaints.events.Customer;
import complaints.events.Fact;
import complaints.events.Finding;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ContactJoined;
import complaints.events.NotificationFact.NoticeSent;
import complaints.events.Outcome;
import complaints.events.Person;
import complaints.events.PromiseKind;
import complaints.events.Question;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.events.RunningClock;
import complaints.events.SolutionItem;
import complaints.events.Topic;
import complaints.events.Verdict;
import complaints.messaging.Ids;
import complaints.messaging.Wire;
import complaints.resolution.CasesForTests;
import complaints.resolution.EntryChain;
import complaints.resolution.file.CaseFile.FileEntry;
import complaints.resolution.file.CaseFiles.Filed;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document of a long case; the pages are left in {@code target/pages} to be looked at. */
class CaseDocumentTest {

    private static final Instant AT = Instant.parse("2026-12-14T11:00:00Z");
    private static final Person OWNER = new Person("ana", "Ana Ruiz");
    private static final UUID ID = Ids.next();
    private static final String STORY =
            """
            El 3 de diciembre me cobraron dos veces el recibo de la luz. Llamé, esperé veinte minutos y me dijeron que \
            «ya se arreglaría solo». Не се оправи. Volví a llamar el día 9 y nadie sabía nada: tuve que contarlo todo de \
            nuevo, con la factura delante, mientras mi madre, 李小龍, esperaba a mi lado.

            Quiero el dinero y, sobre todo, que alguien me explique qué pasó. \
            """;

    @ParameterizedTest
    @CsvSource({
        "es, Expediente de la reclamación, Relato, tiene razón en parte",
        "en, File of complaint, Story, partly upheld"
    })
    void a_long_file_is_written_over_pages_in_the_customers_language(
            String language, String title, String field, String verdict) throws IOException {
        byte[] document = CaseDocument.write(filed(language), fonts());
        Files.write(Files.createDirectories(Path.of("target", "pages")).resolve("file-" + language + ".pdf"), document);
        try (PDDocument read = Loader.loadPDF(document)) {
            String text = new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
            assertThat(read.getNumberOfPages()).isGreaterThan(2);
            assertThat(text)
                    .contains(title + " 7K3M-9QX2-4D", field, verdict, "Не се оправи", "Ñuñoa", "39,90".substring(0, 2))
                    .containsAnyOf("[U+674E]", "李")
                    .contains("1 / " + read.getNumberOfPages());
        }
    }

    private static List<Path> fonts() {
        return Stream.ofNullable(System.getProperty("file-fonts")).map(Path::of).toList();
    }

    private static Filed filed(String language) {
        ComplaintRecorded story = story(language);
        List<FileEntry> entries = new ArrayList<>();
        facts(story).forEach(each -> entries.add(entry(entries, each)));
        FileEntry last = entries.get(entries.size() - 1);
        return new Filed(
                CasesForTests.open(story),
                new CaseFile(ID, story.key(), "CLOSED", "Ana Ruiz", AT, entries.size(), last.hash(), entries),
                Map.of("ana", "Ana Ruiz"));
    }

    private static FileEntry entry(List<FileEntry> before, Fact fact) {
        int number = before.size() + 1;
        String previous = before.isEmpty() ? null : before.get(number - 2).hash();
        byte[] data = Wire.write(fact);
        String type = Topic.wireName(fact.getClass());
        String hash = EntryChain.next(previous, number, fact.at().toString(), type, "ana", data);
        return new FileEntry(number, fact.at(), type, "ana", new String(data, StandardCharsets.UTF_8), hash);
    }

    private static ComplaintRecorded story(String language) {
        return new ComplaintRecorded(
                ID,
                AT,
                "7K3M-9QX2-4D",
                new Customer(
                        "Łucja Ñuñoa Иванова 李小龍",
                        "lucja@example.org",
                        "+34600111222",
                        language,
                        LocalDate.of(2014, 5, 2),
                        "C-1001",
                        "Europe/Madrid"),
                Channel.PHONE,
                "ES-77-2201",
                Category.BILLING,
                STORY.repeat(4),
                List.of(new Question(1, "¿Por qué dos cargos?"), new Question(2, "¿Cuándo me lo devuelven?")),
                "Devolución de 39,90 €",
                true,
                false,
                List.of(),
                AT.plusSeconds(1_296_000),
                List.of(new RunningClock("ES-TRLGDCU-ANSWER", AT.plusSeconds(1_296_000), "15 días naturales")));
    }

    private static List<Fact> facts(ComplaintRecorded story) {
        SolutionItem item = new SolutionItem(
                1,
                "Devolver el cargo duplicado",
                "Contabilidad",
                new BigDecimal("39.90"),
                "EUR",
                LocalDate.of(2026, 12, 21));
        List<Finding> findings = List.of(
                new Finding(1, Verdict.PARTLY_UPHELD, "T&C 4.2", "Se emitió dos veces el mismo recibo. ".repeat(12)),
                new Finding(2, Verdict.UPHELD, "T&C 4.3", "El 21 de diciembre."));
        return List.of(
                story,
                new OwnerAssigned(ID, AT, OWNER, "speaks es; BILLING; 3 of 20"),
                new PromiseMade(ID, AT, Ids.next(), PromiseKind.ANSWER, story.answerBy(), "ES-TRLGDCU-ANSWER", null),
                new NoticeSent(
                        ID, AT, Ids.next(), "RECEIPT", story.customer().language(), "m", "Su reclamación", true, 1),
                new ContactJoined(ID, AT, Ids.next(), Channel.EMAIL, ContactReason.NEWS, "Adjunto la factura.", 5),
                new TeamStatementRecorded(ID, AT, "El recibo salió dos veces por un cambio de sistema.", OWNER),
                new DecisionMade(ID, AT, OWNER, findings, List.of(item)),
                new SolutionAgreed(ID, AT, Channel.WEB, "De acuerdo, gracias."),
                new ComplaintClosed(
                        ID,
                        AT,
                        Outcome.AGREED,
                        OWNER,
                        "PROCESS",
                        new CorrectiveAction("FIX", "ana", LocalDate.of(2027, 3, 1), "Un recibo por mes"),
                        List.of(item),
                        1));
    }
}
