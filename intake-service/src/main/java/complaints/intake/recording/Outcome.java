package complaints.intake.recording;

import complaints.doors.Refusal;
import complaints.intake.Answer;
import complaints.intake.AnsweredRequest;
import java.util.function.Supplier;

/** What became of one telling: an answer, or a refusal that concerns nobody else. */
record Outcome(Telling telling, Answer answer, Refusal refusal) {

    static Outcome of(Telling telling, Supplier<Answer> work) {
        try {
            return new Outcome(telling, work.get(), null);
        } catch (Refusal refusal) {
            return new Outcome(telling, null, refusal);
        }
    }

    /** Whether it made a new complaint. */
    boolean recorded() {
        return answer == telling.answer();
    }

    /** Whether it was answered now, and not before. */
    boolean isNew() {
        return answer != null && !answer.replayed();
    }

    AnsweredRequest answered() {
        return new AnsweredRequest(telling.request(), answer);
    }

    /** @throws Refusal where it was refused */
    Answer get() {
        if (refusal != null) {
            throw refusal;
        }
        return answer;
    }
}
