package complaints.messaging;

import jakarta.transaction.RollbackException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Tells a fault that passes by itself from one that does not. */
public final class Failures {

    /** Connection lost, transaction rolled back by the server, out of resources, operator intervention. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

    private Failures() {}

    /** Whether the same work may succeed later without anybody's help. */
    public static boolean passes(Throwable failure) {
        return chain(failure).filter(SQLException.class::isInstance).findFirst().isPresent()
                ? chain(failure).anyMatch(Failures::passingSql)
                : chain(failure).anyMatch(RollbackException.class::isInstance);
    }

    /** Whether the database's server undid the work because others were in its way. */
    static boolean collided(Throwable failure) {
        return chain(failure).anyMatch(each -> each instanceof SQLException sql && "40".equals(stateClass(sql)));
    }

    /** Whether nothing came at all; a refusal is an answer. */
    static boolean silent(Throwable failure) {
        return chain(failure).anyMatch(SocketTimeoutException.class::isInstance);
    }

    /** What happened, without the values that may stand in an exception's message. */
    public static String summary(Throwable failure) {
        Throwable root = chain(failure).reduce(failure, (outer, inner) -> inner);
        String state = root instanceof SQLException sql ? " " + sql.getSQLState() : "";
        boolean ours = root instanceof UnreadableEventException;
        return root.getClass().getSimpleName() + state + (ours ? ": " + root.getMessage() : place(root));
    }

    /** Milliseconds to wait before the next try: doubling from 100 ms up to a limit, with jitter. */
    static long backoff(int failures, Duration limit) {
        long full = Math.min(limit.toMillis(), 100L << Math.min(failures - 1, 16));
        return full / 2 + ThreadLocalRandom.current().nextLong(full / 2 + 1);
    }

    private static String place(Throwable root) {
        return Stream.of(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("complaints."))
                .findFirst()
                .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("");
    }

    private static boolean passingSql(Throwable each) {
        return each instanceof SQLException sql && (sql.getSQLState() == null || PASSING.contains(stateClass(sql)));
    }

    private static String stateClass(SQLException sql) {
        String state = sql.getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .flatMap(each -> Stream.concat(Stream.of(each), Stream.of(each.getSuppressed())));
    }
}
