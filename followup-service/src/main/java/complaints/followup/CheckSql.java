package complaints.followup;

/** The statements that write many checks at once; every parameter is an array, one element per row. */
final class CheckSql {

    static final String ADD =
            """
            insert into satisfaction_check (id, complaint_id, closing, kind, status, customer, mail_domain, zone, exact,
                reminder, scheduled_at, due, next_at)
            select * from unnest(:id::uuid[], :complaint::uuid[], :closing::integer[], :kind::text[], :status::text[],
                :customer::text[], :domain::text[], :zone::text[], :exact::boolean[], :reminder::text[],
                :scheduledAt::timestamptz[], :due::timestamptz[], :nextAt::timestamptz[])
            on conflict do nothing""";

    static final String SAVE =
            """
            update satisfaction_check saved set status = now.status, next_at = now.next_at, slot_at = now.slot_at,
                asked_at = now.asked_at, reminded_at = now.reminded_at, answer_until = now.answer_until,
                answered_at = now.answered_at, raised_at = now.raised_at, cancelled = now.cancelled,
                stuck_since = null
            from unnest(:id::uuid[], :status::text[], :nextAt::timestamptz[], :slotAt::timestamptz[],
                :askedAt::timestamptz[], :remindedAt::timestamptz[], :answerUntil::timestamptz[],
                :answeredAt::timestamptz[], :raisedAt::timestamptz[], :cancelled::text[])
                as now (id, status, next_at, slot_at, asked_at, reminded_at, answer_until, answered_at, raised_at,
                    cancelled)
            where saved.id = now.id""";

    private CheckSql() {}
}
