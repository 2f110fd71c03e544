package complaints.devstack.process;

/** A server that a fault test may ill-treat, and leaves running. */
public interface Breakable {
    /** As a power cut would: it gets no chance to write anything down. */
    void killHard();

    /** Freezes it: connections stay open and nobody answers. */
    void pause();

    /** Lets it go on after a pause. */
    void resume();

    /** Stops it if it runs, starts it on the same ports and data, and returns when it answers. */
    void restart();
}
