package complaints.intake;

import java.io.IOException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Complaints by the hundred thousand, their rows as recording writes them; the texts are real ones, each with a word of its own. */
final class ManyComplaints {

    private static final int AT_ONCE = 20_000;

    private ManyComplaints() {}

    /** Those from one number to before another; three have the same customer, two the same contract. */
    static void fill(Jdbi jdbi, int from, int until) throws IOException {
        List<String> texts = Pairs.someTexts();
        jdbi.useHandle(handle -> {
            handle.execute("create temp table told_text (n serial, told text, words tsvector)");
            handle.createUpdate(
                            "insert into told_text (told, words) select t, words_of(case when n % 2 = 0 then 'es' else 'en' end, t) from unnest(cast(:texts as text[])) with ordinality as x(t, n)")
                    .bindArray("texts", String.class, texts)
                    .execute();
            handle.execute("drop index complaint_words_by_slice");
            for (int first = from; first < until; first += AT_ONCE) {
                fill(handle, from, until, first, Math.min(until, first + AT_ONCE) - 1);
            }
            handle.execute("drop table told_text");
            handle.execute("set maintenance_work_mem = '512MB'");
            handle.execute("create index complaint_words_by_slice on complaint_words"
                    + " using gin (slice, words) with (gin_pending_list_limit = 65536)");
            handle.execute("select setval('complaint_words_number', ?)", until);
            handle.execute("vacuum analyze complaint, complaint_words");
        });
    }

    static String id(int number) {
        return String.format("01900000-0000-7000-8000-%012x", number);
    }

    static String key(int number) {
        StringBuilder data = new StringBuilder();
        for (int shift = 40; shift >= 0; shift -= 5) {
            data.append("0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt((int) ((number * 37L) >>> shift) & 31));
        }
        return data + "0";
    }

    static String phone(int customer) {
        return "+346" + (10_000_000 + customer);
    }

    private static void fill(Handle handle, int from, int until, int first, int last) {
        int customers = (until - from) / 3;
        handle.createUpdate(COMPLAINTS)
                .bind("customer", from / 3)
                .bind("customers", customers)
                .bind("contract", from / 2)
                .bind("contracts", (until - from) / 2)
                .bind("first", first)
                .bind("last", last)
                .execute();
        handle.execute(WORDS, first, last);
    }

    private static final String COMPLAINTS =
            """
            insert into complaint (id, key, recorded_at, recorded_by, status, customer_name, email, phone, language,
              customer_number, zone, channel, contract, category, story, questions, upset, vulnerable, missing,
              answer_by, clocks)
            select cast('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0') as uuid), k.key,
              timestamptz '2024-01-01' + i * interval '1 minute', 'agent', 'RECORDED', 'Nadie ' || i,
              's' || c.customer || '@example.org', '+346' || (10000000 + c.customer), 'es', 'S-' || c.customer,
              'Europe/Madrid', 'PHONE', 'SC-' || :contract + i % :contracts, 'BILLING', t.told || ' loro' || i, array[t.told],
              false, false, '{}', now(), '[]'
            from generate_series(:first, :last) i
            cross join lateral (select :customer + i % :customers as customer) c
            join told_text t on t.n = 1 + cast(i * cast(7919 as bigint) % (select count(*) from told_text) as integer)
            cross join lateral (select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ',
              1 + cast((i::bigint * 37 >> (40 - 5 * d)) & 31 as integer), 1), '' order by d) || '0' as key
              from generate_series(0, 8) d) k""";

    private static final String WORDS =
            """
            insert into complaint_words (complaint_id, words, slice)
            select cast('01900000-0000-7000-8000-' || lpad(to_hex(i), 12, '0') as uuid),
              t.words || to_tsvector('intake_other', 'Nadie ' || i || ' loro' || i), i / 16384
            from generate_series(?, ?) i
            join told_text t on t.n = 1 + cast(i * cast(7919 as bigint) % (select count(*) from told_text) as integer)""";
}
