package complaints.resolution.lookup;

import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Cases as many years leave them, made by PostgreSQL itself: one in five is closed, the others have a date within a
 * year; of ten, one is idle, one has a date at risk, three have handoffs: accepted, offered and returned long ago or
 * lately. Of the first cases some are late with one promise and keep another.
 */
final class ManyCases {

    private ManyCases() {}

    /** Checks between rows cost their writer, not who reads them: here they only make the filling slow. */
    static void trust(Handle handle) {
        handle.execute(
                """
                do $$ declare each record; begin
                  for each in select conrelid::regclass as of_table, conname from pg_constraint
                              where contype in ('f', 'x') and conrelid::regclass::text in
                                ('resolution_case', 'promise', 'case_entry', 'ownership_period', 'handoff') loop
                    execute format('alter table %s drop constraint %I', each.of_table, each.conname);
                  end loop;
                end $$""");
    }

    /** Numbers {@code from} to {@code to - 1}, in a transaction of the caller. */
    static void add(Handle handle, int from, int to) {
        handle.createUpdate(FRESH).bind("from", from).bind("to", to).execute();
        List.of(CASES, OWNERS, LOAD, PROMISES, LATE_PROMISES, ENTRIES, HANDOFFS).forEach(handle::execute);
    }

    /** What PostgreSQL does by itself within a minute. */
    static void settle(Handle handle) {
        List.of("resolution_case", "promise", "case_entry", "handler_load", "handoff", "handler")
                .forEach(each -> handle.execute("vacuum analyze " + each));
    }

    private static final String FRESH =
            """
            create temporary table fresh on commit drop as
            select gen_random_uuid() as id, n, (array['ana', 'bruno', 'carmen', 'diego'])[1 + n % 4] as owner,
                   n % 5 = 0 as closed, n < 2000 and n % 20 = 3 as late,
                   now() + interval '1 day' + (cast(n as bigint) * 7919 % 525600) * interval '1 minute' as due
            from generate_series(:from, :to - 1) n""";
    private static final String CASES =
            """
            insert into resolution_case (id, key, status, version, owner_id, category, language, urgent, customer_ref,
              opened_at, next_due, last_act_at, entries, last_hash, work)
            select id, 'SCALE-' || n, case when closed then 'CLOSED' else 'OPEN' end, 1, owner, 'BILLING', 'es', false,
              'number:' || n, '2026-12-14', case when late then now() - interval '1 hour' when not closed then due end,
              timestamptz '2026-12-14' - case when n % 10 = 1 then interval '10 days' + n * interval '1 second'
                                              else interval '0' end, 1, 'x', '{}' from fresh""";
    private static final String OWNERS =
            "insert into ownership_period (case_id, handler_id, since) select id, owner, '2026-12-14' from fresh";
    private static final String LOAD =
            """
            insert into handler_load (handler_id, slot, open, urgent)
            select owner, n % 8, count(*), 0 from fresh where not closed group by owner, n % 8
            on conflict (handler_id, slot) do update set open = handler_load.open + excluded.open""";
    private static final String PROMISES =
            """
            insert into promise (id, case_id, kind, made_at, due_at, state, warned_at)
            select gen_random_uuid(), id, 'ANSWER', now(), due, 'OPEN', case when n % 10 = 2 then now() end
            from fresh where not closed""";
    private static final String LATE_PROMISES =
            """
            insert into promise (id, case_id, kind, made_at, due_at, state)
            select gen_random_uuid(), id, 'CONTACT', now() - interval '1 day', now() - interval '1 hour', 'OPEN'
            from fresh where late""";
    private static final String ENTRIES =
            """
            insert into case_entry (case_id, number, at, type, by, data, hash)
            select id, 1, '2026-12-14', 'complaint.recorded', 'system',
              json_build_object('customer', json_build_object('name', 'María Núñez'), 'story', repeat('Me han cobrado. ', 20)),
              'x' from fresh""";
    private static final String HANDOFFS =
            """
            insert into handoff (id, case_id, from_id, to_id, reason, offered_at, expires_at, state, ended_at)
            select gen_random_uuid(), id, owner, 'eva', 'x', at - interval '1 day', at, state,
                   case when state <> 'OFFERED' then at end
            from (select *, timestamptz '2026-12-14' - n * interval '1 minute' as at,
                         (array['ACCEPTED', 'OFFERED', 'RETURNED'])[n % 10 - 5] as state from fresh) each
            where state is not null""";
}
