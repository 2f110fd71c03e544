package complaints.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Everything resolution tells, on {@code resolution.events.v1}. */
public sealed interface ResolutionFact extends Fact {

    /** Hands this fact to the reader's method for it. */
    void tell(Reader reader);

    /** Says what is done with each fact of resolution, also those that are ignored. */
    interface Reader {
        void on(OwnerAssigned fact);

        void on(HandoffOffered fact);

        void on(HandoffRefused fact);

        void on(OwnerChanged fact);

        void on(PromiseMade fact);

        void on(PromiseRenegotiated fact);

        void on(PromiseKept fact);

        void on(PromiseBroken fact);

        void on(TeamStatementRecorded fact);

        void on(CustomerStatementRecorded fact);

        void on(QuestionAdded fact);

        void on(InformationRequested fact);

        void on(DecisionMade fact);

        void on(SolutionAgreed fact);

        void on(SolutionDisputed fact);

        void on(ItemDone fact);

        void on(ComplaintClosed fact);

        void on(ComplaintReopened fact);
    }

    /**
     * The case has its first owner; told exactly once per complaint, before anything else resolution tells about it.
     *
     * @param reason why this person, in English, such as {@code speaks es; BILLING; 3 of 20}
     */
    record OwnerAssigned(UUID complaintId, Instant at, Person owner, String reason) implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The owner asks somebody to take over. The old owner stays until {@link OwnerChanged}.
     */
    record HandoffOffered(UUID complaintId, Instant at, UUID handoffId, Person from, Person to, String reason)
            implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The one asked said no, or said nothing for a working day; the owner stays.
     */
    record HandoffRefused(UUID complaintId, Instant at, UUID handoffId, Person by, String reason)
            implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * A handoff was accepted: from now on {@code to} alone answers for the case.
     */
    record OwnerChanged(UUID complaintId, Instant at, UUID handoffId, Person from, Person to, String reason)
            implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * A date is told to the customer. Exactly one of {@link PromiseKept}, {@link PromiseBroken} ends it, unless the complaint
     * is withdrawn.
     *
     * @param due last instant that keeps it, inclusive
     * @param rule the legal clock behind it, null for a date of our own
     * @param item number of the solution's item it is about, null for other kinds
     */
    record PromiseMade(
            UUID complaintId, Instant at, UUID promiseId, PromiseKind kind, Instant due, String rule, Integer item)
            implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * A new date replaces one that has not passed yet.
     *
     * @param previousDue the date told before; later than {@code at}
     * @param reason in the language of the complaint: the customer is told it
     */
    record PromiseRenegotiated(
            UUID complaintId,
            Instant at,
            UUID promiseId,
            PromiseKind kind,
            Instant previousDue,
            Instant due,
            String reason)
            implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * What was promised happened in time.
     */
    record PromiseKept(UUID complaintId, Instant at, UUID promiseId, PromiseKind kind, Instant due)
            implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The date passed and what was promised had not happened: the customer is owed an honest apology.
     */
    record PromiseBroken(UUID complaintId, Instant at, UUID promiseId, PromiseKind kind, Instant due)
            implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The team's version of what happened is on record.
     */
    record TeamStatementRecorded(UUID complaintId, Instant at, String text, Person by) implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The owner asks the customer something; our own clock waits for the reply, legal clocks do not.
     */
    record InformationRequested(UUID complaintId, Instant at, UUID requestId, String text, Person by)
            implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * Every question is answered and a solution is offered; both versions are on record.
     *
     * @param findings one per question, ordered by its number
     * @param items the solution, ordered by number; empty where nothing is owed
     */
    record DecisionMade(UUID complaintId, Instant at, Person by, List<Finding> findings, List<SolutionItem> items)
            implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The customer said yes.
     *
     * @param by the channel he said it on; his own link is {@code WEB}
     * @param note may be null
     */
    record SolutionAgreed(UUID complaintId, Instant at, Channel by, String note) implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The customer said no; the case stays with its owner.
     *
     * @param note his reason; may be null
     */
    record SolutionDisputed(UUID complaintId, Instant at, Channel by, String note) implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * One item of the solution is done.
     *
     * @param stillOpen how many items are left
     */
    record ItemDone(UUID complaintId, Instant at, int item, String what, int stillOpen) implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The case is closed: every item is done, cause and cure are named.
     *
     * @param closing 1 for the first closing, 2 for the one after a reopening …
     * @param items the solution as it was done
     * @param action may be null where nothing had to be cured
     */
    record ComplaintClosed(
            UUID complaintId,
            Instant at,
            Outcome outcome,
            Person owner,
            String rootCause,
            CorrectiveAction action,
            List<SolutionItem> items,
            int closing)
            implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The case is open again with the same owner and all it knew.
     *
     * @param closing which closing did not hold
     */
    record ComplaintReopened(UUID complaintId, Instant at, String reason, Person owner, int closing)
            implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The customer's reply to the team's version is on record, beside his story.
     *
     * @param by the channel he said it on
     */
    record CustomerStatementRecorded(UUID complaintId, Instant at, String text, Channel by) implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }

    /**
     * The owner found one more question in what the customer says; the decision answers it too.
     */
    record QuestionAdded(UUID complaintId, Instant at, Question question) implements ResolutionFact {
        @Override
        public void tell(Reader reader) {
            reader.on(this);
        }
    }
}
