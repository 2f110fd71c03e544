package complaints.messaging;

import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * The W3C trace context of the work this thread does. It travels from the HTTP request through the outbox and Kafka to
 * every service that hears of it, and stands in each log line as {@code traceId} and {@code complaintId}.
 */
public final class Trace {

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private Trace() {}

    /** The {@code traceparent} of this work; a new one where none came with it. */
    public static String current() {
        String current = CURRENT.get();
        return current != null ? current : fresh();
    }

    /** Begins work under a {@code traceparent} from outside; one that is missing or malformed is replaced. */
    public static void begin(String traceparent) {
        String valid = traceparent != null && TRACEPARENT.matcher(traceparent).matches() ? traceparent : fresh();
        CURRENT.set(valid);
        MDC.put("traceId", valid.substring(3, 35));
    }

    /** Names the complaint this work is about, for the logs. */
    public static void about(UUID complaintId) {
        MDC.put("complaintId", String.valueOf(complaintId));
    }

    /** Ends the work on this thread. */
    public static void end() {
        CURRENT.remove();
        MDC.remove("traceId");
        MDC.remove("complaintId");
    }

    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "00-" + nonZero(random) + nonZero(random) + "-" + nonZero(random) + "-01";
    }

    private static String nonZero(ThreadLocalRandom random) {
        return HexFormat.of().toHexDigits(random.nextLong(1, Long.MAX_VALUE));
    }
}
