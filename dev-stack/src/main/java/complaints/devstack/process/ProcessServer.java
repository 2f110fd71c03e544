package complaints.devstack.process;

/** A server that is one process of the operating system, and can be ill-treated as such by a fault test. */
public interface ProcessServer extends Server, Breakable {
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

    @Override
    default void killHard() {
        process().killHard();
    }

    @Override
    default void pause() {
        process().pause();
    }

    @Override
    default void resume() {
        process().resume();
    }

    @Override
    void restart();
}
