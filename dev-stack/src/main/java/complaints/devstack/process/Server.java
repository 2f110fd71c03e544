package complaints.devstack.process;

import java.util.List;

/** A server in a process of its own that can be watched, stopped and started again. */
public interface Server {
    /** As people call it, such as "PostgreSQL". */
    String name();

    /** Where it listens, the main port first. */
    List<Integer> ports();

    /** The number of its process, -1 while it does not run. */
    long pid();

    boolean alive();

    /** Stops it if it runs, starts it on the same ports and data, and returns when it answers. */
    void restart();

    /** Lets it finish what it has begun, and insists when that takes too long. */
    void stop();
}
