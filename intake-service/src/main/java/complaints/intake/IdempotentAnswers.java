package complaints.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Does what a request asks once, however often it is sent. The answer is kept in the transaction of what it answers:
 * either both are there, or neither.
 */
@ApplicationScoped
public class IdempotentAnswers {

    private static final Duration KEPT = Duration.ofDays(7);

    private final AnswerTable table;
    private final Clock clock;
    private final ObjectMapper json;

    /** What this process is answering: a crowd of repeats does not queue up behind the first. */
    private final Set<String> answering = ConcurrentHashMap.newKeySet();

    IdempotentAnswers(AnswerTable table, Clock clock, ObjectMapper json) {
        this.table = table;
        this.clock = clock;
        this.json = json;
    }

    /**
     * The first answer to this request, byte for byte; made now, in the current transaction, where there is none.
     *
     * @throws RequestInProgress where the first is being answered at this moment
     * @throws RequestDiffers where the key was used for another request
     */
    public Answer once(Request request, Supplier<Answer.Body> work) {
        if (!begin(request)) {
            return again(request);
        }
        try {
            return earlier(List.of(request)).to(request).orElseGet(() -> {
                Answer answer = make(work.get());
                keep(List.of(new AnsweredRequest(request, answer)));
                return answer;
            });
        } finally {
            end(request);
        }
    }

    /** Begins to work on a request; whoever does, ends it. @return false where this process is working on the same one */
    public boolean begin(Request request) {
        return request.key().isEmpty() || answering.add(request.name());
    }

    public void end(Request request) {
        request.key().ifPresent(key -> answering.remove(request.name()));
    }

    /**
     * What was answered before to a request that is being worked on; at once, however many ask at the same time.
     *
     * @throws RequestInProgress where it is worked on for the first time
     * @throws RequestDiffers where the key was used for another request
     */
    public Answer again(Request request) {
        return new EarlierAnswers(table.find(List.of(request), oldest()), Set.of(request.name()))
                .to(request)
                .orElseThrow();
    }

    /** An answer as it goes out. */
    public Answer make(Answer.Body body) {
        try {
            return new Answer(body.status(), body.location(), json.writeValueAsBytes(body.entity()), false);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was answered to these requests in the last seven days, found and locked by the current transaction. */
    public EarlierAnswers earlier(List<Request> requests) {
        List<Request> named =
                requests.stream().filter(each -> each.key().isPresent()).toList();
        if (named.isEmpty()) {
            return new EarlierAnswers(Map.of(), Set.of());
        }
        Set<String> inProgress = table.lock(named);
        return new EarlierAnswers(table.find(named, oldest()), inProgress);
    }

    /** Keeps answers in the current transaction, those that can be asked for again. */
    public void keep(List<AnsweredRequest> answered) {
        List<AnsweredRequest> named = answered.stream()
                .filter(each -> each.request().key().isPresent())
                .toList();
        if (!named.isEmpty()) {
            table.insert(named, clock.instant());
        }
    }

    /** Forgets what was answered more than seven days ago. */
    @Transactional
    void forget() {
        table.forget(oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
