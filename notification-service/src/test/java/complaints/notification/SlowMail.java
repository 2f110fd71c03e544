package complaints.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server of the test's own, that can be away and hold one domain's mails. Domains get 60 mails a minute here, and
 * every mail a connection of its own.
 */
public class SlowMail implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "complaints.test.slow-mail";

    @Override
    public Map<String, String> start() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.setProperty(PORT, Integer.toString(socket.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", System.getProperty(PORT),
                "quarkus.mailer.max-mails-per-connection", "1",
                "complaints.mail.domain.per-minute", "60");
    }

    @Override
    public void stop() {
        System.clearProperty(PORT);
    }

    static Server server() {
        return new Server(Integer.getInteger(PORT));
    }

    /** What one test makes of it. */
    static final class Server {

        private final int port;
        private final List<String> arrived = new CopyOnWriteArrayList<>();
        private final Map<String, List<String>> subjects = new ConcurrentHashMap<>();
        private final Map<String, CountDownLatch> held = new HashMap<>();
        private final Gate gate = new Gate();
        private final Map<String, AtomicInteger> atOnce = new ConcurrentHashMap<>();
        private final Map<String, AtomicInteger> mostAtOnce = new ConcurrentHashMap<>();
        private SMTPServer smtp;

        private Server(int port) {
            this.port = port;
        }

        synchronized void start() {
            smtp = SMTPServer.port(port)
                    .bindAddress(InetAddress.getLoopbackAddress())
                    .insertReceivedHeaders(false)
                    .messageHandlerFactory(this::handler)
                    .build();
            smtp.start();
        }

        synchronized void stop() {
            smtp.stop();
        }

        /** Lets nobody of this domain through. */
        void hold(String domain) {
            held.put(domain, new CountDownLatch(1));
        }

        void letGo() {
            held.values().forEach(CountDownLatch::countDown);
            gate.open();
        }

        /** From now on every mail waits here until it is let through. */
        Gate gate() {
            gate.shut();
            return gate;
        }

        List<String> arrived() {
            return arrived;
        }

        List<String> subjectsTo(String address) {
            return subjects.getOrDefault(address, List.of());
        }

        int mostAtOnce(String domain) {
            return mostAtOnce.getOrDefault(domain, new AtomicInteger()).get();
        }

        private MessageHandler handler(MessageContext context) {
            return new MessageHandler() {
                private String recipient;

                @Override
                public void from(String from) {
                    // Anybody may send.
                }

                @Override
                public void recipient(String address) {
                    recipient = address;
                    waitWhileHeld(address.substring(address.indexOf('@') + 1));
                    gate.pass(address);
                }

                @Override
                public String data(InputStream data) throws IOException {
                    subjects.computeIfAbsent(recipient, first -> new CopyOnWriteArrayList<>())
                            .add(subject(data));
                    arrived.add(recipient);
                    return "taken";
                }

                @Override
                public void done() {
                    // Nothing is kept between mails.
                }
            };
        }

        private void waitWhileHeld(String domain) {
            CountDownLatch gate = held.get(domain);
            if (gate == null) {
                return;
            }
            int now =
                    atOnce.computeIfAbsent(domain, first -> new AtomicInteger()).incrementAndGet();
            mostAtOnce.computeIfAbsent(domain, first -> new AtomicInteger()).accumulateAndGet(now, Math::max);
            try {
                gate.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } finally {
                atOnce.get(domain).decrementAndGet();
            }
        }

        private static String subject(InputStream data) {
            return new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> line.startsWith("Subject:"))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Where mails stand that are under way, so that who was sent next can be read without luck. */
    static final class Gate {

        private final List<String> standing = new ArrayList<>();
        private boolean shut;

        synchronized List<String> standing() {
            return List.copyOf(standing);
        }

        synchronized void letThrough(String address) {
            standing.remove(address);
            notifyAll();
        }

        private synchronized void shut() {
            shut = true;
        }

        private synchronized void open() {
            shut = false;
            notifyAll();
        }

        private synchronized void pass(String address) {
            if (!shut) {
                return;
            }
            standing.add(address);
            try {
                while (shut && standing.contains(address)) {
                    wait();
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
