package complaints.bench.measuring;

/** What one client does again and again. */
public interface Work extends AutoCloseable {

    /** What {@link #once} answers where it went well. */
    String DONE = "";

    /** Waits until it is time to do it; what is waited does not count. */
    default void await() {}

    /** Does it once; {@link #DONE}, or a few words for what went wrong, the same for the same fault. */
    String once() throws Exception;

    @Override
    default void close() throws Exception {}
}
