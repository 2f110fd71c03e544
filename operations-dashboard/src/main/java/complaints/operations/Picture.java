package complaints.operations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * What is known of one complaint: a function of the set of its events and nothing else, so that the order in which the
 * topics arrive cannot change it. Times are milliseconds since 1970; those not known yet are null.
 */
public final class Picture {

    final UUID id;
    String key;
    String category;
    String channel;
    String since;
    boolean upset;
    Long recordedAt;
    Long answerBy;
    Long completionAskedAt;
    Long completedAt;
    Long withdrawnAt;
    Long ownerAt;
    String ownerId;
    String owner;
    String course = "RECORDED";
    Long courseAt;
    Long firstResponseAt;
    Long firstDecisionAt;
    Long firstClosedAt;
    Long lastClosedAt;
    Long firstNoticeAt;
    String outcome;
    String rootCause;
    int closings;
    int reopenings;
    int handoffs;
    long customerMinutes;
    List<String> verdicts = List.of();
    final Map<String, Long> cents = new LinkedHashMap<>();
    final List<Turn> turns = new ArrayList<>();
    final Map<UUID, Promised> promises = new LinkedHashMap<>();
    final Map<UUID, Notice> notices = new LinkedHashMap<>();
    final Map<UUID, Check> checks = new LinkedHashMap<>();
    final List<Contact> contacts = new ArrayList<>();

    /** From {@code at} the ball is with us, or with the customer. */
    record Turn(long at, boolean ours) {}

    /** A date told; state is OPEN, RENEGOTIATED (open with a new date), KEPT or BROKEN. */
    record Promised(UUID id, String kind, long due, String state) {
        boolean open() {
            return state.equals("OPEN") || state.equals("RENEGOTIATED");
        }
    }

    /** One message; state is SENT, BOUNCED or FAILED. */
    record Notice(String kind, String state, long at) {}

    /** One satisfaction check; state is SCHEDULED, ASKED, ANSWERED or CANCELLED. */
    record Check(String state, long at, Integer satisfaction, String effort, String fulfilled, String repeated) {}

    /** One further contact, by its reason. */
    record Contact(long at, String reason) {}

    Picture(UUID id) {
        this.id = id;
    }

    static Picture of(UUID id, Collection<Mark> marks) {
        Drawing drawing = new Drawing(new Picture(id));
        marks.forEach(drawing::add);
        return drawing.finish();
    }

    static Picture of(UUID id, NavigableSet<Mark> marks, Collection<Mark> more) {
        marks.addAll(more);
        return of(id, marks);
    }

    /** Withdrawn wins over everything but a closing; otherwise what resolution told last. */
    String status() {
        if (course.equals("CLOSED")) {
            return course;
        }
        if (withdrawnAt != null) {
            return "WITHDRAWN";
        }
        return awaitsCustomer() ? "AWAITING_CUSTOMER" : answeredRequest() ? "OPEN" : course;
    }

    boolean open() {
        return !status().equals("CLOSED") && !status().equals("WITHDRAWN");
    }

    /** Promises that wait for their date; a withdrawal ends them all without a word. */
    List<Promised> openPromises() {
        return withdrawnAt != null
                ? List.of()
                : promises.values().stream().filter(Promised::open).toList();
    }

    /** The last date told that has not ended; empty where the customer has none. */
    Optional<Long> toldUntil() {
        LongStream dues = openPromises().stream().mapToLong(Promised::due);
        if (promises.isEmpty() && answerBy != null) {
            return Optional.of(answerBy);
        }
        return dues.boxed().max(Long::compare);
    }

    private boolean awaitsCustomer() {
        boolean toComplete = completionAskedAt != null && completedAt == null && !course.equals("ANSWERED");
        return toComplete || course.equals("AWAITING_CUSTOMER") && !answeredRequest();
    }

    private boolean answeredRequest() {
        return course.equals("AWAITING_CUSTOMER") && contacts.stream().anyMatch(contact -> contact.at() > courseAt);
    }
}
