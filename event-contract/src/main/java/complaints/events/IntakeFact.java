package complaints.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everything intake tells, on {@code intake.events.v1}. */
public sealed interface IntakeFact extends Fact {

    /** Hands this fact to the reader's method for it. */
    void tell(Reader reader);

    /** Says what is done with each fact of intake, also those that are ignored. */
    interface Reader {
        void on(ComplaintRecorded fact);

        void on(ContactJoined fact);

        void on(ComplaintWithdrawn fact);

        void on(CompletionRequested fact);

        void on(ComplaintCompleted fact);
    }

    /**
     * A complaint is on record; told exactly once per complaint, before anything else intake tells about it. Carries
     * the whole story, so that nobody downstream has to ask for it.
     *
     * @param key the short code that alone lets the customer follow the complaint
     * @param contract may be null
     * @param story the customer's own words, never edited afterwards
     * @param questions numbered from 1; at least one
     * @param desiredOutcome may be null
     * @param missing what has to be brought before the resolution clocks start; empty for a complete complaint
     * @param answerBy the strictest of {@code clocks}: the date the customer was told in the first contact
     */
    record ComplaintRecorded(
            UUID complaintId,
            Instant at,
            String key,
            Customer customer,
            Channel channel,
            String contract,
            Category category,
            String story,
            List<Question> questions,
            String desiredOutcome,
            boolean upset,
            boolean vulnerable,
            List<String> missing,
            Instant answerBy,
            List<RunningClock> clocks)
            implements IntakeFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The customer came back about a complaint on record.
     *
     * @param text the customer's words, never edited
     * @param customerMinutes what it cost the customer, null where not given
     */
    record ContactJoined(
            UUID complaintId,
            Instant at,
            UUID contactId,
            Channel channel,
            ContactReason reason,
            String text,
            Integer customerMinutes)
            implements IntakeFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The customer took the complaint back; told at most once.
     *
     * @param reason may be null
     */
    record ComplaintWithdrawn(UUID complaintId, Instant at, String reason) implements IntakeFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * Something is missing without which the complaint cannot be resolved; the resolution clocks start when it is there.
     *
     * @param missing what, in the language of the complaint
     * @param until last instant to bring it, inclusive
     */
    record CompletionRequested(UUID complaintId, Instant at, List<String> missing, Instant until)
            implements IntakeFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * What was missing is there; the resolution clocks run from now.
     *
     * @param answerBy the strictest of {@code clocks}, replacing the one told before
     */
    record ComplaintCompleted(UUID complaintId, Instant at, Instant answerBy, List<RunningClock> clocks)
            implements IntakeFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }
}
