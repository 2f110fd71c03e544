package complaints.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everything follow-up tells, on {@code followup.events.v1}. */
public sealed interface FollowupFact extends Fact {

    /** Hands this fact to the reader's method for it. */
    void tell(Reader reader);

    /** Says what is done with each fact of follow-up, also those that are ignored. */
    interface Reader {
        void on(CheckScheduled fact);

        void on(CheckCancelled fact);

        void on(CheckDue fact);

        void on(CheckAnswered fact);

        void on(DissatisfactionRaised fact);
    }

    /**
     * After a closing, the customer will be asked whether it held.
     *
     * @param closing the closing it asks about
     */
    record CheckScheduled(UUID complaintId, Instant at, UUID checkId, CheckKind kind, Instant due, int closing)
            implements FollowupFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * It is time to ask the customer, or to remind him once.
     *
     * @param answerUntil after this instant the link no longer answers
     */
    record CheckDue(
            UUID complaintId,
            Instant at,
            UUID checkId,
            CheckKind kind,
            boolean reminder,
            List<SolutionItem> items,
            Instant answerUntil)
            implements FollowupFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The customer answered; the latest of a check's answers counts.
     *
     * @param fulfilled whether what was agreed was done
     * @param satisfaction 1 to 5, 5 best
     * @param effort 1 to 7, 7 hardest; null where not answered
     * @param repeated whether the story had to be told again; null where not answered
     * @param comment the customer's words; may be null
     */
    record CheckAnswered(
            UUID complaintId,
            Instant at,
            UUID checkId,
            CheckKind kind,
            boolean fulfilled,
            int satisfaction,
            Integer effort,
            Boolean repeated,
            String comment)
            implements FollowupFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * An answer says that it did not hold: the case must be reopened with the same owner.
     *
     * @param closing the closing that did not hold
     */
    record DissatisfactionRaised(
            UUID complaintId,
            Instant at,
            UUID checkId,
            boolean fulfilled,
            int satisfaction,
            String comment,
            int closing)
            implements FollowupFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The customer will not be asked: the case is open again, or he asked not to be.
     *
     * @param reason {@code REOPENED}, {@code WITHDRAWN}, {@code OPTED_OUT} or {@code ANOTHER_OPEN}
     */
    record CheckCancelled(UUID complaintId, Instant at, UUID checkId, String reason) implements FollowupFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }
}
