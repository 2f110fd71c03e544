package complaints.operations;

import complaints.operations.Picture.Check;
import complaints.operations.Picture.Contact;
import complaints.operations.Picture.Notice;
import complaints.operations.Picture.Promised;
import complaints.operations.Picture.Turn;
import java.math.BigDecimal;
import java.util.List;

/** Draws a {@link Picture} from marks that come in their own order; nothing here may depend on another topic's marks. */
final class Drawing {

    private static final List<String> FIRST_RESPONSES = List.of("FIRST_CONTACT", "CALL_BACK");

    private final Picture picture;

    Drawing(Picture picture) {
        this.picture = picture;
    }

    Picture finish() {
        return picture;
    }

    void add(Mark mark) {
        switch (mark.topic()) {
            case 'i' -> intake(mark);
            case 'r' -> resolution(mark);
            case 'f' -> followup(mark);
            default -> notice(mark);
        }
    }

    private void intake(Mark mark) {
        switch (mark.type()) {
            case "complaint.recorded" -> recorded(mark);
            case "contact.joined" -> {
                picture.contacts.add(new Contact(mark.at(), mark.word()));
                picture.customerMinutes += mark.number() == null ? 0 : mark.number();
            }
            case "complaint.withdrawn" -> picture.withdrawnAt = mark.at();
            case "completion.requested" -> picture.completionAskedAt = mark.at();
            case "complaint.completed" -> {
                picture.completedAt = mark.at();
                picture.answerBy = mark.due();
            }
            default -> {}
        }
    }

    private void recorded(Mark mark) {
        picture.recordedAt = mark.at();
        picture.category = mark.word();
        picture.answerBy = mark.due();
        picture.key = mark.more().get(0);
        picture.channel = mark.more().get(1);
        picture.since = mark.more().get(2);
        picture.upset = mark.more().get(3).equals("true");
        picture.turns.add(new Turn(mark.at(), true));
    }

    private void resolution(Mark mark) {
        switch (mark.type()) {
            case "owner.assigned" -> {
                picture.ownerAt = mark.at();
                owner(mark);
                course("OPEN", mark);
            }
            case "owner.changed" -> {
                picture.handoffs++;
                owner(mark);
            }
            case "promise.made" -> promise(mark, "OPEN");
            case "promise.renegotiated" -> {
                promise(mark, "RENEGOTIATED");
                responded(mark);
            }
            case "promise.kept" -> {
                promise(mark, "KEPT");
                if (FIRST_RESPONSES.contains(mark.word())) {
                    responded(mark);
                }
            }
            case "promise.broken" -> promise(mark, "BROKEN");
            case "information.requested" -> {
                course("AWAITING_CUSTOMER", mark);
                responded(mark);
                turn(mark, false);
            }
            case "customer.statement.recorded" -> {
                if (picture.course.equals("AWAITING_CUSTOMER")) {
                    course("OPEN", mark);
                    turn(mark, true);
                }
            }
            case "decision.made" -> decided(mark);
            case "solution.agreed" -> {
                course("AGREED", mark);
                turn(mark, true);
            }
            case "solution.disputed" -> {
                course("DISPUTED", mark);
                turn(mark, true);
            }
            case "complaint.closed" -> closed(mark);
            case "complaint.reopened" -> {
                picture.reopenings++;
                course("OPEN", mark);
                turn(mark, true);
            }
            default -> {}
        }
    }

    private void decided(Mark mark) {
        if (picture.firstDecisionAt == null) {
            picture.firstDecisionAt = mark.at();
        }
        picture.verdicts =
                mark.more().stream().filter(each -> !each.startsWith("+ ")).toList();
        picture.cents.clear();
        mark.more().stream().filter(each -> each.startsWith("+ ")).forEach(this::money);
        course("ANSWERED", mark);
        responded(mark);
        turn(mark, false);
    }

    private void money(String item) {
        String[] parts = item.split(" ");
        picture.cents.merge(parts[1], new BigDecimal(parts[2]).movePointRight(2).longValue(), Long::sum);
    }

    private void closed(Mark mark) {
        picture.closings++;
        picture.firstClosedAt = picture.firstClosedAt == null ? (Long) mark.at() : picture.firstClosedAt;
        picture.lastClosedAt = mark.at();
        picture.outcome = mark.word();
        picture.rootCause = mark.more().get(0);
        course("CLOSED", mark);
        turn(mark, false);
    }

    private void followup(Mark mark) {
        switch (mark.type()) {
            case "check.scheduled" -> check(mark, "SCHEDULED");
            case "check.due" -> check(mark, "ASKED");
            case "check.cancelled" -> check(mark, "CANCELLED");
            case "check.answered" ->
                picture.checks.put(
                        mark.ref(),
                        new Check(
                                "ANSWERED",
                                mark.at(),
                                mark.number(),
                                mark.more().get(0),
                                mark.more().get(1),
                                mark.more().get(2)));
            default -> {}
        }
    }

    private void check(Mark mark, String state) {
        picture.checks.put(mark.ref(), new Check(state, mark.at(), null, null, null, null));
    }

    private void notice(Mark mark) {
        String state = mark.type().substring(mark.type().indexOf('.') + 1).toUpperCase();
        picture.notices.put(mark.ref(), new Notice(mark.word(), state, mark.at()));
        if (state.equals("SENT") && (picture.firstNoticeAt == null || mark.at() < picture.firstNoticeAt)) {
            picture.firstNoticeAt = mark.at();
        }
    }

    private void owner(Mark mark) {
        picture.ownerId = mark.person().get(0);
        picture.owner = mark.person().get(1);
    }

    private void promise(Mark mark, String state) {
        picture.promises.put(mark.ref(), new Promised(mark.ref(), mark.word(), mark.due(), state));
    }

    private void responded(Mark mark) {
        if (picture.firstResponseAt == null) {
            picture.firstResponseAt = mark.at();
        }
    }

    private void course(String course, Mark mark) {
        picture.course = course;
        picture.courseAt = mark.at();
    }

    private void turn(Mark mark, boolean ours) {
        picture.turns.add(new Turn(mark.at(), ours));
    }
}
