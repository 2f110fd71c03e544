package complaints.intake.progress;

import complaints.messaging.Wire;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Writes what the other services told; one round trip per table and batch. Each statement is an {@code insert … select},
 * because the driver would melt {@code values} of one batch into one statement, which may not touch a row twice.
 */
@ApplicationScoped
class ProgressProjection {

    private static final String CASES =
            """
            insert into case_progress as known
              select :complaint, :status, :ownerId, :ownerName, cast(:ownerSince as timestamptz),
                cast(:decision as jsonb), :outcome
            on conflict (complaint_id) do update set
              status = coalesce(excluded.status, known.status),
              owner_id = coalesce(excluded.owner_id, known.owner_id),
              owner_name = coalesce(excluded.owner_name, known.owner_name),
              owner_since = coalesce(excluded.owner_since, known.owner_since),
              decision = coalesce(excluded.decision, known.decision),
              outcome = coalesce(excluded.outcome, known.outcome)""";

    private static final String PROMISES =
            """
            insert into promise as known
              select :id, :complaint, :kind, :due, :state, :rule, cast(:item as integer), :reason, :at
            on conflict (id) do update set due = excluded.due, state = excluded.state,
              reason = coalesce(excluded.reason, known.reason)""";

    private static final String NOTICES =
            """
            insert into notice as known
              select :id, :complaint, :kind, :state, :dated, :language, :subject, :reason, :at
            on conflict (id) do update set state = excluded.state, reason = coalesce(excluded.reason, known.reason),
              language = coalesce(excluded.language, known.language),
              subject = coalesce(excluded.subject, known.subject)""";

    private static final String HAPPENINGS =
            "insert into happening select :event, :complaint, :at, :what, :who, :text on conflict do nothing";

    private static final String ENDS =
            """
            update complaint set status = case when :closed then 'CLOSED' else 'RECORDED' end,
              ended_at = case when :closed then cast(:at as timestamptz) end
            where id = :complaint and (status = 'CLOSED' or :closed and status in ('RECORDED', 'INCOMPLETE'))""";

    private final Jdbi jdbi;

    ProgressProjection(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void write(ProgressRows rows) {
        jdbi.useHandle(handle -> {
            write(handle, CASES, rows.cases());
            write(handle, PROMISES, rows.promises());
            write(handle, NOTICES, rows.notices());
            write(handle, HAPPENINGS, rows.happenings());
            write(handle, ENDS, rows.ends());
        });
    }

    static String json(Object value) {
        return new String(Wire.write(value), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void write(Handle handle, String sql, List<?> rows) {
        if (!rows.isEmpty()) {
            PreparedBatch batch = handle.prepareBatch(sql);
            rows.forEach(row -> batch.bindMethods(row).add());
            batch.execute();
        }
    }
}
