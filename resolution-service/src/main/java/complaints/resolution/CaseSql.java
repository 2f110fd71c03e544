package complaints.resolution;

/** The statements that write many cases at once; every parameter is an array, one element per row. */
final class CaseSql {

    static final String INSERT =
            """
            insert into resolution_case (id, key, status, version, owner_id, category, language, urgent, customer_ref,
                                         opened_at, next_due, wake_at, last_act_at, entries, last_hash, work)
            select id, key, status, version, owner, category, language, urgent, customer, opened, next_due, wake_at,
                   last_act, entries, hash, convert_from(work, 'UTF8')::json
            from unnest(:id::uuid[], :key::text[], :status::text[], :version::bigint[], :owner::text[],
                        :category::text[], :language::text[], :urgent::boolean[], :customer::text[],
                        :opened::timestamptz[], :nextDue::timestamptz[], :wakeAt::timestamptz[],
                        :lastAct::timestamptz[], :entries::integer[], :hash::text[], :work::bytea[])
              as u (id, key, status, version, owner, category, language, urgent, customer, opened, next_due, wake_at,
                    last_act, entries, hash, work)""";

    static final String UPDATE =
            """
            update resolution_case c set status = u.status, version = u.version, owner_id = u.owner,
              next_due = u.next_due, wake_at = u.wake_at, last_act_at = u.last_act, entries = u.entries,
              last_hash = u.hash, work = convert_from(u.work, 'UTF8')::json
            from unnest(:id::uuid[], :status::text[], :version::bigint[], :owner::text[], :nextDue::timestamptz[],
                        :wakeAt::timestamptz[], :lastAct::timestamptz[], :entries::integer[], :hash::text[],
                        :work::bytea[])
              as u (id, status, version, owner, next_due, wake_at, last_act, entries, hash, work)
            where c.id = u.id""";

    static final String END_OWNERSHIP =
            """
            update ownership_period p set until = u.since
            from unnest(:case::uuid[], :since::timestamptz[]) as u (case_id, since)
            where p.case_id = u.case_id and p.current""";

    static final String BEGIN_OWNERSHIP =
            """
            insert into ownership_period (case_id, handler_id, since)
            select * from unnest(:case::uuid[], :handler::text[], :since::timestamptz[])""";

    static final String PROMISES =
            """
            insert into promise (id, case_id, kind, made_at, due_at, rule, item, state, ended_at, warned_at, updated_at)
            select * from unnest(:id::uuid[], :case::uuid[], :kind::text[], :made::timestamptz[], :due::timestamptz[],
                                 :rule::text[], :item::integer[], :state::text[], :ended::timestamptz[],
                                 :warned::timestamptz[], :updated::timestamptz[])
            on conflict (id) do update set due_at = excluded.due_at, state = excluded.state,
              ended_at = excluded.ended_at, warned_at = excluded.warned_at, updated_at = excluded.updated_at""";

    static final String HANDOFFS =
            """
            insert into handoff (id, case_id, from_id, to_id, reason, offered_at, expires_at, state, ended_at)
            select * from unnest(:id::uuid[], :case::uuid[], :from::text[], :to::text[], :reason::text[],
                                 :offered::timestamptz[], :expires::timestamptz[], :state::text[],
                                 :ended::timestamptz[])
            on conflict (id) do update set state = excluded.state, ended_at = excluded.ended_at""";

    static final String ENTRIES =
            """
            insert into case_entry (case_id, number, at, type, by, data, hash)
            select case_id, number, at, type, by, convert_from(data, 'UTF8')::json, hash
            from unnest(:case::uuid[], :number::integer[], :at::timestamptz[], :type::text[], :by::text[],
                        :data::bytea[], :hash::text[])
              as u (case_id, number, at, type, by, data, hash)""";

    private CaseSql() {}
}
