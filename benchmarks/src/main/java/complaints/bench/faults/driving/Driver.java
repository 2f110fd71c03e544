package complaints.bench.faults.driving;

import complaints.bench.faults.breaking.Copy;
import complaints.devstack.process.Patience;
import complaints.devstack.up.Service;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** Clients that record complaints and work on those recorded, first at one copy of a service, then at the other. */
public final class Driver {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final int TRIES = 8;
    private static final int RECENT = 400;

    private final List<Copy> copies;
    private final Ledger ledger;
    private final Telling telling;
    private final NextSteps steps;
    private final long seed;
    private final Doors doors = new Doors(Duration.ofSeconds(10));
    private final List<UUID> known = new ArrayList<>();

    public Driver(List<Copy> copies, Ledger ledger, long seed, Clock clock) {
        this.copies = copies;
        this.ledger = ledger;
        this.telling = new Telling(copies, ledger, new Stories(seed));
        this.steps = new NextSteps(clock);
        this.seed = seed;
    }

    /**
     * Begins; the result comes when so many complaints are recorded and nobody wants more.
     *
     * @param perComplaint commands for each complaint, on average
     * @param more asked when all are recorded: whether commands go on
     */
    public CompletableFuture<Void> drive(int clients, int complaints, int perComplaint, BooleanSupplier more) {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            Random random = new Random(seed * 31 + client);
            all.add(CompletableFuture.runAsync(() -> client(complaints, perComplaint, random, more), threads));
        }
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
                .whenComplete((done, e) -> threads.shutdown());
    }

    private void client(int complaints, int perComplaint, Random random, BooleanSupplier more) {
        while (!telling.toldAll(complaints)) {
            telling.nextOf(complaints).ifPresent(this::remember);
            for (int commands = random.nextInt(2 * perComplaint + 1); commands > 0; commands--) {
                act(random);
            }
        }
        while (more.getAsBoolean()) {
            act(random);
            Patience.pause(PAUSE);
        }
    }

    private void act(Random random) {
        UUID id = someone(random);
        int first = random.nextInt(copies.size());
        Reply found = doors.get(copy(first).url(Service.RESOLUTION) + "/cases/" + id, "supervisor");
        if (found.status() == 200) {
            Command command = steps.of(found.json(), random);
            ledger.write(Entry.command(id, command.type(), command.marker(), outcome(command, first)));
        }
    }

    private Outcome outcome(Command command, int first) {
        boolean doubt = false;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            String address = copy(first + attempt).url(command.service()) + command.path();
            Reply reply = doors.post(address, command.user(), command.body().toString(), command.headers());
            if (reply.accepted()) {
                return Outcome.ACCEPTED;
            }
            doubt |= reply.unclear();
            if (!reply.again()) {
                break;
            }
            Patience.pause(PAUSE);
        }
        return doubt ? Outcome.UNCERTAIN : Outcome.REFUSED;
    }

    private void remember(UUID id) {
        synchronized (known) {
            known.add(id);
        }
    }

    /** One of the last few hundred more often than the others, so that stories move on. */
    private UUID someone(Random random) {
        synchronized (known) {
            int size = Math.max(1, known.size());
            int back = random.nextInt(random.nextInt(3) == 0 ? size : Math.min(size, RECENT));
            return known.isEmpty() ? new UUID(0, 0) : known.get(size - 1 - back);
        }
    }

    private Copy copy(int number) {
        return copies.get(Math.floorMod(number, copies.size()));
    }
}
