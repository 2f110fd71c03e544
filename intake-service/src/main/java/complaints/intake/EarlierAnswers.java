package complaints.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was answered before to some requests. Nobody else answers the others until this transaction ends. */
public final class EarlierAnswers {

    private final Map<String, AnsweredRequest> answered;
    private final Set<String> inProgress;

    /**
     * @param answered by the request's name
     * @param inProgress names of those that somebody else is answering
     */
    EarlierAnswers(Map<String, AnsweredRequest> answered, Set<String> inProgress) {
        this.answered = answered;
        this.inProgress = inProgress;
    }

    /**
     * The first answer to this request, byte for byte; empty where there is none.
     *
     * @throws RequestInProgress where the first is being answered at this moment
     * @throws RequestDiffers where the key was used for another request
     */
    public Optional<Answer> to(Request request) {
        if (request.key().isEmpty()) {
            return Optional.empty();
        }
        AnsweredRequest first = answered.get(request.name());
        if (first == null && inProgress.contains(request.name())) {
            throw new RequestInProgress();
        }
        return Optional.ofNullable(first).map(known -> replay(known, request));
    }

    private static Answer replay(AnsweredRequest first, Request request) {
        if (!Arrays.equals(first.request().hash(), request.hash())) {
            throw new RequestDiffers();
        }
        return first.answer();
    }
}
