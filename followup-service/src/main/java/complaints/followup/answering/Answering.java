package complaints.followup.answering;

import complaints.events.Channel;
import complaints.events.FollowupFact;
import complaints.followup.Answer;
import complaints.followup.Answers;
import complaints.followup.Answers.Given;
import complaints.followup.Check;
import complaints.followup.Checks;
import complaints.followup.UnknownCheck;
import complaints.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Takes a customer's answer to a check. */
@ApplicationScoped
class Answering {

    /** While the case is being opened again nobody is asked about it. */
    private static final Duration TIME_TO_REOPEN = Duration.ofDays(2);

    private final Checks checks;
    private final Answers answers;
    private final Outbox outbox;
    private final Clock clock;

    Answering(Checks checks, Answers answers, Outbox outbox, Clock clock) {
        this.checks = checks;
        this.answers = answers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Keeps an answer beside those given before; the same one again changes nothing.
     *
     * @param recordedBy who wrote it down for the customer; null where he did it himself
     */
    @Transactional
    Check answer(UUID id, Answer answer, Channel by, String recordedBy) {
        Instant now = clock.instant();
        Check check = checks.locked(id).orElseThrow(() -> new UnknownCheck(id));
        if (!isSaidAlready(id, answer)) {
            List<FollowupFact> facts = check.answer(answer, now);
            checks.save(List.of(check));
            answers.add(id, new Given(answer, now, by, recordedBy));
            outbox.tell(facts);
            holdBackWhereItDidNotHold(check, answer, now);
        }
        return check;
    }

    private boolean isSaidAlready(UUID id, Answer answer) {
        List<Given> given = answers.of(id);
        return !given.isEmpty() && given.get(given.size() - 1).answer().equals(answer);
    }

    private void holdBackWhereItDidNotHold(Check check, Answer answer, Instant now) {
        if (answer.saysItDidNotHold()) {
            checks.holdBack(check.subject().complaintId(), now.plus(TIME_TO_REOPEN));
        }
    }
}
