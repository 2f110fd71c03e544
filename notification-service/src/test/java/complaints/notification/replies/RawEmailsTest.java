package complaints.notification.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class RawEmailsTest {

    private static final Path MAILS = Path.of(System.getProperty("complaints.root", ".."))
            .resolve("../shared/data/raw_emails/emails.zip")
            .normalize();

    @Test
    void whatever_arrives_becomes_something_and_no_machine_becomes_a_contact() throws IOException {
        assumeTrue(Files.exists(MAILS), "skipped: the collection of raw e-mails is not here");
        Map<String, Map<MailKind, Integer>> table = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(MAILS))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    IncomingMail mail = IncomingMail.read(zip.readAllBytes());
                    table.computeIfAbsent(folder(entry.getName()), folder -> new TreeMap<>())
                            .merge(mail.kind(), 1, Integer::sum);
                }
            }
        }
        table.forEach((folder, kinds) -> System.out.println("| " + folder + " | " + kinds + " |"));
        assertThat(table).isNotEmpty();
        assertThat(table.values()).noneMatch(kinds -> kinds.containsKey(MailKind.UNREADABLE));
    }

    private static String folder(String name) {
        return name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    }
}
