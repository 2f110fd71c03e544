package complaints.resolution.agreement;

import complaints.events.PromiseKind;
import complaints.events.Question;
import complaints.events.SolutionItem;
import complaints.resolution.Case;
import complaints.resolution.CaseStatus;
import complaints.resolution.Decision;
import complaints.resolution.Promise;
import complaints.resolution.agreement.AgreementPage.AnswerLine;
import complaints.resolution.agreement.AgreementPage.ItemLine;
import complaints.resolution.agreement.Confirmations.Confirmation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Makes the customer's page from his case. */
final class AgreementPages {

    private AgreementPages() {}

    /** @param notice key of something to say first; null for nothing */
    static AgreementPage choose(Case it, String token, String notice) {
        boolean open = it.status() == CaseStatus.ANSWERED;
        Wording wording = wording(it);
        String message = notice != null
                ? wording.say(notice)
                : open ? null : wording.say(it.status().name());
        return page(it, wording, token, open ? "CHOOSE" : "DONE", message, null);
    }

    static AgreementPage confirm(Case it, String token, Confirmation said) {
        return page(it, wording(it), token, "CONFIRM", null, said);
    }

    /** Nothing of the case is shown: the link does not open it. */
    static AgreementPage refused(String language, String key) {
        Wording wording = Wording.in(language);
        return new AgreementPage(
                wording.locale().getLanguage(),
                wording.words(),
                "",
                "DONE",
                null,
                null,
                List.of(),
                List.of(),
                null,
                wording.say(key),
                false,
                null,
                null);
    }

    private static AgreementPage page(
            Case it, Wording wording, String token, String step, String message, Confirmation said) {
        boolean open = !step.equals("DONE");
        return new AgreementPage(
                wording.locale().getLanguage(),
                wording.words(),
                token,
                step,
                it.story().key(),
                it.customer().name(),
                it.decision().map(decision -> answers(it, decision, wording)).orElse(List.of()),
                it.decision().map(decision -> items(it, decision, wording)).orElse(List.of()),
                it.decision()
                        .filter(decision -> open)
                        .map(decision -> wording.day(decision.agreeUntil(), it.zone()))
                        .orElse(null),
                message,
                said != null && said.accepted(),
                said == null ? null : said.note(),
                said == null ? null : said.nonce().toString());
    }

    private static Wording wording(Case it) {
        return Wording.in(it.customer().language());
    }

    private static List<AnswerLine> answers(Case it, Decision decision, Wording wording) {
        Map<Integer, String> questions =
                it.questions().stream().collect(Collectors.toMap(Question::number, Question::text));
        return decision.findings().stream()
                .map(each -> new AnswerLine(
                        questions.get(each.question()),
                        wording.say(each.verdict().name()),
                        each.answer(),
                        each.clause()))
                .toList();
    }

    private static List<ItemLine> items(Case it, Decision decision, Wording wording) {
        return decision.items().stream()
                .map(item -> new ItemLine(
                        item.what(),
                        item.who(),
                        wording.money(item.amount(), item.currency()),
                        wording.day(day(it, item))))
                .toList();
    }

    /** The day that counts: what was accepted after the day offered, or moved, has a later one. */
    private static LocalDate day(Case it, SolutionItem item) {
        return it.promises().stream()
                .filter(promise -> promise.kind() == PromiseKind.ITEM && Objects.equals(promise.item(), item.number()))
                .max(Comparator.comparing(Promise::madeAt))
                .map(promise -> promise.due().atZone(it.zone()).toLocalDate())
                .orElse(item.by());
    }
}
