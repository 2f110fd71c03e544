package complaints.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Writes cases into their rows, many at once: one statement for each kind of row. */
@ApplicationScoped
class CaseWriting {

    private final Jdbi jdbi;

    CaseWriting(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Of<T>(UUID caseId, T part) {}

    void write(List<Case> cases) {
        List<HandlerLoad.Change> load = HandlerLoad.changes(cases);
        CaseEntries entries = CaseEntries.chain(cases);
        List<Case> added = cases.stream().filter(each -> each.version() == 1).toList();
        List<Case> changed = cases.stream().filter(each -> each.version() > 1).toList();
        jdbi.useHandle(handle -> {
            insert(handle, added);
            update(handle, changed);
            endOwnerships(handle, of(changed, each -> each.handovers().unwritten().stream()));
            beginOwnerships(handle, of(cases, each -> each.handovers().takeUnwritten().stream()));
            promises(handle, of(cases, each -> each.ledger().takeUnwritten().stream()));
            handoffs(handle, of(cases, each -> each.handovers().all().takeUnwritten().stream()));
            entries.write(handle);
            HandlerLoad.write(handle, load);
        });
    }

    private static <T> List<Of<T>> of(List<Case> cases, Function<Case, Stream<T>> parts) {
        return cases.stream()
                .flatMap(one -> parts.apply(one).map(part -> new Of<>(one.id(), part)))
                .toList();
    }

    private static void insert(Handle handle, List<Case> cases) {
        if (!cases.isEmpty()) {
            state(Bulk.of(handle, cases, CaseSql.INSERT))
                    .column("key", each -> each.story().key())
                    .column("category", each -> each.story().category())
                    .column("language", each -> each.customer().language())
                    .column("urgent", Case::urgent)
                    .column("customer", each -> CustomerRef.of(each.customer()))
                    .column("opened", each -> each.story().at())
                    .execute();
        }
    }

    private static void update(Handle handle, List<Case> cases) {
        if (!cases.isEmpty()) {
            state(Bulk.of(handle, cases, CaseSql.UPDATE)).execute();
        }
    }

    private static Bulk<Case> state(Bulk<Case> bulk) {
        return bulk.column("id", Case::id)
                .column("status", Case::status)
                .column("version", Case::version)
                .column("owner", each -> each.owner().id())
                .column("nextDue", each -> orNull(each.nextDue()))
                .column("wakeAt", each -> orNull(each.wakeAt()))
                .column("lastAct", Case::lastAct)
                .column("entries", each -> each.journal().entries())
                .column("hash", Case::lastHash)
                .json("work", each -> CaseJson.write(each.work()));
    }

    private static void endOwnerships(Handle handle, List<Of<Ownership>> rows) {
        if (!rows.isEmpty()) {
            Bulk.of(handle, rows, CaseSql.END_OWNERSHIP)
                    .column("case", Of::caseId)
                    .column("since", each -> each.part().since())
                    .execute();
        }
    }

    private static void beginOwnerships(Handle handle, List<Of<Ownership>> rows) {
        if (!rows.isEmpty()) {
            Bulk.of(handle, rows, CaseSql.BEGIN_OWNERSHIP)
                    .column("case", Of::caseId)
                    .column("handler", each -> each.part().owner().id())
                    .column("since", each -> each.part().since())
                    .execute();
        }
    }

    private static void promises(Handle handle, List<Of<Promise>> rows) {
        if (!rows.isEmpty()) {
            Bulk.of(handle, rows, CaseSql.PROMISES)
                    .column("id", each -> each.part().id())
                    .column("case", Of::caseId)
                    .column("kind", each -> each.part().kind())
                    .column("made", each -> each.part().madeAt())
                    .column("due", each -> each.part().due())
                    .column("rule", each -> each.part().rule())
                    .column("item", each -> each.part().item())
                    .column("state", each -> each.part().state())
                    .column("ended", each -> each.part().endedAt())
                    .column("warned", each -> each.part().warnedAt())
                    .column("updated", each -> each.part().updatedAt())
                    .execute();
        }
    }

    private static void handoffs(Handle handle, List<Of<Handoff>> rows) {
        if (!rows.isEmpty()) {
            Bulk.of(handle, rows, CaseSql.HANDOFFS)
                    .column("id", each -> each.part().id())
                    .column("case", Of::caseId)
                    .column("from", each -> each.part().from().id())
                    .column("to", each -> each.part().to().id())
                    .column("reason", each -> each.part().reason())
                    .column("offered", each -> each.part().offeredAt())
                    .column("expires", each -> each.part().expiresAt())
                    .column("state", each -> each.part().state())
                    .column("ended", each -> each.part().endedAt())
                    .execute();
        }
    }

    private static Object orNull(Optional<?> value) {
        return value.orElse(null);
    }
}
