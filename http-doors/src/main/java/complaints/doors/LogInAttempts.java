package complaints.doors;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/**
 * Who tries to log in where: twenty wrong attempts a minute from one address, then its next new one waits. A log-in that
 * worked at that address works on: a whole call centre may stand behind it.
 */
final class LogInAttempts {

    static final int SECONDS = 60;
    private static final int WRONG_IN_THAT_TIME = 20;

    private final Shares wrong = new Shares(WRONG_IN_THAT_TIME, Duration.ofSeconds(SECONDS));
    private final Remembered worked = new Remembered();

    boolean mayTry(String address, String logIn) {
        return wrong.of(address).getAvailableTokens() > 0 || worked.contains(name(address, logIn));
    }

    void ended(String address, String logIn, RoutingContext request) {
        if (request.response().getStatusCode() == 401) {
            wrong.of(address).tryConsume(1);
        } else if (request.user() != null) {
            worked.add(name(address, logIn));
        }
    }

    /** Enough to tell log-ins apart, not enough to log in. */
    private static String name(String address, String logIn) {
        return address + ' ' + logIn.hashCode();
    }
}
