package complaints.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * Does what a request asks once, however often it is sent. The answer is kept in the transaction of what it answers:
 * either both are there, or neither.
 */
@ApplicationScoped
public class IdempotentAnswers {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Jdbi jdbi;
    private final Clock clock;
    private final ObjectMapper json;

    /** What this process is answering: a crowd of repeats is turned away without taking a connection each. */
    private final Set<String> answering = ConcurrentHashMap.newKeySet();

    IdempotentAnswers(Jdbi jdbi, Clock clock, ObjectMapper json) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.json = json;
    }

    /**
     * The first answer to this request, byte for byte; made now where there is none.
     *
     * @throws RequestInProgress where the first is being answered at this moment
     * @throws RequestDiffers where the key was used for another request
     */
    public Answer once(Request request, Supplier<Answer.Body> work) {
        if (request.key().isEmpty()) {
            return answer(work.get());
        }
        if (!answering.add(request.name())) {
            throw new RequestInProgress();
        }
        try {
            lock(request);
            return find(request).map(first -> first.replay(request)).orElseGet(() -> keep(request, answer(work.get())));
        } finally {
            answering.remove(request.name());
        }
    }

    private Answer answer(Answer.Body body) {
        try {
            return new Answer(body.status(), body.location(), json.writeValueAsBytes(body.entity()), false);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lock(Request request) {
        boolean mine = jdbi.withHandle(
                handle -> handle.createQuery("select pg_try_advisory_xact_lock(hashtextextended(:key, 1))")
                        .bind("key", request.name())
                        .mapTo(boolean.class)
                        .one());
        if (!mine) {
            throw new RequestInProgress();
        }
    }

    private Optional<First> find(Request request) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select request_hash, status, location, body from idempotent_answer
                        where key = :key and caller = :caller and answered_at > :since""")
                .bind("key", request.key().get())
                .bind("caller", request.caller())
                .bind("since", oldest())
                .map((row, context) -> new First(
                        row.getBytes("request_hash"),
                        new Answer(row.getInt("status"), row.getString("location"), row.getBytes("body"), true)))
                .findOne());
    }

    private Answer keep(Request request, Answer answer) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into idempotent_answer (key, caller, request_hash, status, location, body, answered_at)
                        values (:key, :caller, :hash, :status, :location, :body, :at)
                        on conflict (key, caller) do update set request_hash = excluded.request_hash,
                          status = excluded.status, location = excluded.location, body = excluded.body,
                          answered_at = excluded.answered_at""")
                .bind("key", request.key().get())
                .bind("caller", request.caller())
                .bind("hash", request.hash())
                .bind("status", answer.status())
                .bind("location", answer.location())
                .bind("body", answer.body())
                .bind("at", clock.instant())
                .execute());
        return answer;
    }

    /** Forgets what was answered more than seven days ago; bounded, so that it never stands in anybody's way. */
    @Transactional
    void forget() {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        delete from idempotent_answer where (key, caller) in (
                          select key, caller from idempotent_answer where answered_at <= :oldest limit 20000)""")
                .bind("oldest", oldest())
                .execute());
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private record First(byte[] hash, Answer answer) {
        Answer replay(Request request) {
            if (!Arrays.equals(hash, request.hash())) {
                throw new RequestDiffers();
            }
            return answer;
        }
    }
}
