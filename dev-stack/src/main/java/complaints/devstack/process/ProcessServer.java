package complaints.devstack.process;

/** A server that is one process of the operating system, and can be ill-treated as such by a fault test. */
public interface ProcessServer extends Server {
    /** The process behind it. */
    ServerProcess process();

    @Override
    default String name() {
        return process().name();
    }

    @Override
    default long pid() {
        return process().pid();
    }

    @Override
    default boolean alive() {
        return process().alive();
    }

    @Override
    default void stop() {
        process().stop();
    }

    /** As a power cut would: it gets no chance to write anything down. */
    default void killHard() {
        process().killHard();
    }

    /** Freezes it: connections stay open and nobody answers. */
    default void pause() {
        process().pause();
    }

    /** Lets it go on after a pause. */
    default void resume() {
        process().resume();
    }
}
