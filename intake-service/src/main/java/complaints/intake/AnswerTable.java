package complaints.intake;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The table of answers to requests that may be sent again; all requests here have a key. */
@ApplicationScoped
class AnswerTable {

    private final Jdbi jdbi;

    AnswerTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Locks requests until the transaction ends; answers the names of those that somebody else holds locked. */
    Set<String> lock(List<Request> requests) {
        return jdbi.withHandle(handle -> new HashSet<>(handle.createQuery(
                        """
                        select name from unnest(:names) as name
                        where not pg_try_advisory_xact_lock(hashtextextended(name, 1))""")
                .bindArray(
                        "names",
                        String.class,
                        requests.stream().map(Request::name).toList())
                .mapTo(String.class)
                .list()));
    }

    /** What was answered to them since, by the request's name. */
    Map<String, AnsweredRequest> find(List<Request> requests, Instant since) {
        return jdbi.withHandle(handle -> handle
                .createQuery(
                        """
                        select a.* from unnest(:keys, :callers) as asked (key, caller)
                        join idempotent_answer a using (key, caller) where a.answered_at > :since""")
                .bindArray(
                        "keys",
                        String.class,
                        requests.stream().map(each -> each.key().orElseThrow()).toList())
                .bindArray(
                        "callers",
                        String.class,
                        requests.stream().map(Request::caller).toList())
                .bind("since", since)
                .map((row, context) -> read(row))
                .stream()
                .collect(toMap(each -> each.request().name(), Function.identity())));
    }

    void insert(List<AnsweredRequest> answered, Instant at) {
        jdbi.useHandle(handle -> {
            PreparedBatch insert = handle.prepareBatch(
                    """
                    insert into idempotent_answer (key, caller, request_hash, status, location, body, answered_at)
                    values (:key, :caller, :hash, :status, :location, :body, :at)
                    on conflict (key, caller) do update set request_hash = excluded.request_hash,
                      status = excluded.status, location = excluded.location, body = excluded.body,
                      answered_at = excluded.answered_at""");
            answered.forEach(each -> insert.bind("key", each.request().key().orElseThrow())
                    .bind("caller", each.request().caller())
                    .bind("hash", each.request().hash())
                    .bind("status", each.answer().status())
                    .bind("location", each.answer().location())
                    .bind("body", each.answer().body())
                    .bind("at", at)
                    .add());
            insert.execute();
        });
    }

    /** Bounded, so that it never stands in anybody's way. */
    void forget(Instant oldest) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        delete from idempotent_answer where (key, caller) in (
                          select key, caller from idempotent_answer where answered_at <= :oldest limit 20000)""")
                .bind("oldest", oldest)
                .execute());
    }

    private static AnsweredRequest read(ResultSet row) throws SQLException {
        return new AnsweredRequest(
                new Request(Optional.of(row.getString("key")), row.getString("caller"), row.getBytes("request_hash")),
                new Answer(row.getInt("status"), row.getString("location"), row.getBytes("body"), true));
    }
}
