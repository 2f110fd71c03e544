package complaints.bench.load;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Invents complaints that might be true. Each has a customer and a contract of its own, so that none is taken for told
 * before; the same seed tells the same stories.
 */
final class Storyteller {
    private final String run;
    private final long seed;
    private final AtomicInteger told = new AtomicInteger();

    /** @param run names this run in customers and contracts: letters and digits, different at every run */
    Storyteller(String run, long seed) {
        this.run = run;
        this.seed = seed;
    }

    ComplaintText next() {
        int number = told.incrementAndGet();
        Random random = new Random(seed * 1_000_003L + number);
        Phrases phrases = random.nextInt(3) == 0 ? Phrases.ENGLISH : Phrases.SPANISH;
        int euros = 5 + random.nextInt(190);
        return new ComplaintText(
                run + "-" + number,
                phrases.language(),
                one(phrases.names(), random),
                story(phrases, random, euros),
                List.of(one(phrases.questions(), random), phrases.whenPaid()),
                phrases.wish().formatted(euros));
    }

    private static String story(Phrases phrases, Random random, int euros) {
        int middle = random.nextInt(phrases.middles().size());
        int another = (middle + 1) % phrases.middles().size();
        return String.join(
                " ",
                one(phrases.beginnings(), random).formatted(1 + random.nextInt(28), euros),
                phrases.middles().get(middle).formatted(2 + random.nextInt(7)),
                phrases.middles().get(another).formatted(2 + random.nextInt(7)),
                one(phrases.ends(), random).formatted(2 + random.nextInt(18)));
    }

    private static String one(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
