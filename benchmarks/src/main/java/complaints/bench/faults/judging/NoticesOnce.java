package complaints.bench.faults.judging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Every fact that the customer must hear of has its notice, once, with the right date, and it is in his mailbox once. */
final class NoticesOnce implements Rule {
    private static final Map<String, String> ALWAYS = Map.of(
            "complaint.recorded", "ACKNOWLEDGEMENT",
            "promise.renegotiated", "NEW_DATE",
            "promise.broken", "APOLOGY",
            "information.requested", "QUESTION",
            "decision.made", "DECISION",
            "solution.disputed", "NEW_DATE",
            "item.done", "ITEM_DONE",
            "complaint.closed", "CLOSED",
            "complaint.reopened", "REOPENED");

    /** The date in the fact that its notice tells; that of a new answer stands in a promise of its own. */
    private static final Map<String, String> DATED =
            Map.of("complaint.recorded", "answerBy", "promise.renegotiated", "due");

    /** What was heard before the acknowledgement was written stands in it. */
    private static final Set<String> UNLESS_ACKNOWLEDGED = Set.of("owner.assigned", "owner.changed");

    @Override
    public void check(Life life, Consumer<String> broken) {
        List<Row> spare = new ArrayList<>(life.rows("notice"));
        Instant acknowledged = spare.stream()
                .filter(row -> row.text("kind").equals("ACKNOWLEDGEMENT"))
                .map(row -> row.instant("written_at"))
                .findFirst()
                .orElse(Instant.MAX);
        for (Told told : life.events()) {
            String kind = kind(told, life, acknowledged);
            if (kind != null) {
                notice(told, kind, spare, broken);
            }
        }
        spare.forEach(row -> broken.accept("notice " + row.text("kind") + " has no reason"));
        life.rows("notice").forEach(row -> delivered(row, life, broken));
        Set<String> known = new HashSet<>();
        life.rows("notice").forEach(row -> known.add(bare(row.text("message_id"))));
        life.mails().stream()
                .filter(mail -> !known.contains(mail.path("messageId").asText()))
                .forEach(mail -> broken.accept("mail " + mail.path("messageId").asText() + " is no notice"));
    }

    private static String kind(Told told, Life life, Instant acknowledged) {
        if (told.type().equals("check.due")) {
            return told.json().path("reminder").asBoolean() ? "CHECK_REMINDER" : "CHECK";
        }
        if (UNLESS_ACKNOWLEDGED.contains(told.type())) {
            boolean later = life.rows("heard").stream()
                    .anyMatch(row -> row.id("id").equals(told.id())
                            && row.instant("heard_at").isAfter(acknowledged));
            return later ? "NEW_OWNER" : null;
        }
        return ALWAYS.get(told.type());
    }

    private static void notice(Told told, String kind, List<Row> spare, Consumer<String> broken) {
        List<Row> found = spare.stream()
                .filter(row ->
                        row.id("fact_id").equals(told.id()) && row.text("kind").equals(kind))
                .toList();
        spare.removeAll(found);
        if (found.size() != 1) {
            broken.accept(found.size() + " notices " + kind + " about " + told.type() + " " + told.id());
        }
        String field = DATED.get(told.type());
        if (field != null && found.stream().anyMatch(row -> !Same.instant(row.instant("due"), told.instant(field)))) {
            broken.accept("the notice " + kind + " tells another date than " + told.type());
        }
    }

    private static void delivered(Row notice, Life life, Consumer<String> broken) {
        String state = notice.text("state");
        long mails = life.mails().stream()
                .filter(mail -> mail.path("messageId").asText().equals(bare(notice.text("message_id"))))
                .count();
        long wanted = state.equals("SENT") ? 1 : 0;
        if (mails != wanted || state.equals("WRITTEN")) {
            broken.accept("notice " + notice.text("kind") + " is " + state + ", mails with its Message-ID: " + mails
                    + ", attempts " + notice.text("attempts"));
        }
        String event = wanted == 1 ? "notice.sent" : "notice.failed";
        long told = life.events(event).stream()
                .filter(each -> each.text("noticeId").equals(notice.text("id")))
                .count();
        if (told != 1) {
            broken.accept(told + " times " + event + " about notice " + notice.text("kind"));
        }
    }

    private static String bare(String messageId) {
        return messageId.replaceAll("^<|>$", "");
    }
}
