package complaints.resolution;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a case has to be looked at because of the time alone. */
record Wakening(
        CaseTerms terms,
        CaseStatus status,
        List<Promise> open,
        Optional<Handoff> offer,
        Optional<InformationRequest> request,
        Decision decision) {

    Optional<Instant> next() {
        Stream<Instant> others = Stream.of(
                        offer.map(Handoff::expiresAt),
                        request.map(InformationRequest::until),
                        Optional.ofNullable(decision)
                                .filter(each -> status == CaseStatus.ANSWERED)
                                .map(Decision::agreeUntil))
                .flatMap(Optional::stream)
                .map(Wakening::after);
        return Stream.concat(open.stream().map(this::next), others).min(Comparator.naturalOrder());
    }

    private Instant next(Promise promise) {
        if (status != CaseStatus.CLOSED && promise.updatedAt() == null) {
            return promise.warnedAt() == null
                    ? earlier(
                            terms.warning(promise.madeAt(), promise.due()),
                            terms.lastMoment(promise.madeAt(), promise.due()))
                    : terms.lastMoment(promise.madeAt(), promise.due());
        }
        return after(promise.due());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant after(Instant inclusive) {
        return inclusive.plusMillis(1);
    }
}
