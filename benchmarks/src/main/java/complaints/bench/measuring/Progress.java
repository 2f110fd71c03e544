package complaints.bench.measuring;

/** Where it is said how far a long work is. */
public interface Progress {

    /** One line, replaced by the next where somebody watches. */
    void show(String line);
}
