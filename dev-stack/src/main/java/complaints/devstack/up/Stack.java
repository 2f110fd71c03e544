package complaints.devstack.up;

import complaints.devstack.KafkaServer;
import complaints.devstack.KafkaTopics;
import complaints.devstack.MailServer;
import complaints.devstack.PostgresServer;
import complaints.devstack.StackNames;
import complaints.devstack.process.Server;
import complaints.devstack.process.ServerFailed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Everything this machine runs for the system: the embedded servers, then the services that need them. */
final class Stack {
    private final Settings settings;
    private final List<Server> servers = new ArrayList<>();
    private final List<ServiceServer> services;
    private final ExecutorService starters = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "starter");
        thread.setDaemon(true);
        return thread;
    });

    Stack(Settings settings) {
        this.settings = settings;
        Path data = settings.data();
        Path logs = data.resolve("logs");
        if (settings.embedsPostgres()) {
            servers.add(PostgresServer.at(data.resolve("postgres"), settings.postgresPort())
                    .loggingTo(logs.resolve("postgres.log")));
        }
        if (settings.embedsKafka()) {
            servers.add(
                    KafkaServer.at(data.resolve("kafka"), settings.kafkaPort()).loggingTo(logs.resolve("kafka.log")));
        }
        if (settings.embedsMail()) {
            servers.add(MailServer.at(data.resolve("mail"), settings.smtpPort(), settings.mailsPort())
                    .loggingTo(logs.resolve("mail.log")));
        }
        String secret = LinkSecret.in(data);
        services = Stream.of(Service.values())
                .map(service -> new ServiceServer(service, settings, secret))
                .toList();
    }

    /** All of it, in the order of starting. */
    List<Server> all() {
        return Stream.concat(servers.stream(), services.stream()).toList();
    }

    /** Starts the servers side by side, then the services side by side, and tells of each when it answers. */
    void start(Consumer<Server> ready) {
        sideBySide(servers, ready);
        makeTopicsElsewhere();
        sideBySide(services, ready);
    }

    /** Services first, so that what they have begun can be written down; the databases last. */
    void stop() {
        sideBySide(services, Server::stop, stopped -> {});
        List<Server> lastFirst = new ArrayList<>(servers);
        Collections.reverse(lastFirst);
        lastFirst.forEach(Server::stop);
    }

    private void sideBySide(List<? extends Server> group, Consumer<Server> ready) {
        sideBySide(group, this::start, ready);
    }

    private void sideBySide(List<? extends Server> group, Consumer<Server> work, Consumer<Server> done) {
        List<CompletableFuture<Void>> all = group.stream()
                .map(server -> CompletableFuture.runAsync(() -> work.accept(server), starters)
                        .thenRun(() -> done.accept(server)))
                .toList();
        all.forEach(CompletableFuture::join);
    }

    private void start(Server server) {
        server.restart();
        if (server instanceof PostgresServer postgres) {
            StackNames.DATABASES.forEach(postgres::createDatabase);
        }
        if (server instanceof KafkaServer kafka) {
            kafka.createTopics(StackNames.topics());
        }
    }

    private void makeTopicsElsewhere() {
        try {
            if (!settings.embedsKafka()) {
                KafkaTopics.createMissing(settings.kafka(), StackNames.topics());
            }
        } catch (ExecutionException e) {
            throw new ServerFailed("cannot make topics on " + settings.kafka() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
