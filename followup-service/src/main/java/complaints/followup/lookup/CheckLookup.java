package complaints.followup.lookup;

import complaints.followup.Answer;
import complaints.followup.Answers;
import complaints.followup.Answers.Given;
import complaints.followup.Check;
import complaints.followup.Checks;
import complaints.followup.FollowedComplaints;
import complaints.followup.lookup.CheckView.AnswerView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Reads checks for those who work the case. */
@ApplicationScoped
class CheckLookup {

    private final FollowedComplaints complaints;
    private final Checks checks;
    private final Answers answers;
    private final Clock clock;

    CheckLookup(FollowedComplaints complaints, Checks checks, Answers answers, Clock clock) {
        this.complaints = complaints;
        this.checks = checks;
        this.answers = answers;
        this.clock = clock;
    }

    /** All checks of a complaint, by closing and kind. */
    List<CheckView> of(String idOrKey) {
        return checks(idOrKey).stream().map(this::view).toList();
    }

    /** Those of a complaint that take an answer now. */
    List<OpenCheck> open(String idOrKey) {
        return checks(idOrKey).stream()
                .filter(check -> check.takesAnswers(clock.instant()))
                .map(check -> new OpenCheck(
                        check.subject().id(),
                        check.subject().complaintId(),
                        check.subject().kind(),
                        check.takesAnswersUntil()))
                .toList();
    }

    private List<Check> checks(String idOrKey) {
        return complaints.id(idOrKey).map(checks::of).orElse(List.of());
    }

    private CheckView view(Check check) {
        return new CheckView(
                check.subject().id(),
                check.subject().complaintId(),
                check.subject().kind(),
                check.subject().closing(),
                check.status(),
                check.due(),
                check.askedAt(),
                check.remindedAt(),
                check.answerUntil(),
                check.answeredAt(),
                check.raisedAt(),
                check.cancelReason(),
                answers.of(check.subject().id()).stream().map(CheckLookup::view).toList());
    }

    private static AnswerView view(Given given) {
        Answer answer = given.answer();
        return new AnswerView(
                given.at(),
                given.by(),
                given.recordedBy(),
                answer.fulfilled(),
                answer.satisfaction(),
                answer.effort(),
                answer.repeated(),
                answer.comment());
    }
}
