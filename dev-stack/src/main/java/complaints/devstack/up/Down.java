package complaints.devstack.up;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the process that runs the system to stop it, and waits until it has. */
public final class Down {
    private static final int PATIENCE_SECONDS = 90;

    private final Settings settings;
    private final Screen screen = Screen.terminal();

    public Down(Settings settings) {
        this.settings = settings;
    }

    public int run() throws InterruptedException {
        Optional<ProcessHandle> supervisor = OnlyOne.isTaken(settings.data())
                ? StackFile.read(settings.data()).flatMap(stack -> ProcessHandle.of(stack.supervisor()))
                : Optional.empty();
        if (supervisor.isEmpty()) {
            screen.say("Nothing runs in " + settings.data() + ".");
            return 0;
        }
        return stop(supervisor.get());
    }

    private int stop(ProcessHandle supervisor) throws InterruptedException {
        screen.say("Stopping …");
        supervisor.destroy();
        try {
            supervisor.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            screen.say("Stopped. The data stays in " + settings.data() + ".");
            return 0;
        } catch (TimeoutException e) {
            screen.say("Process " + supervisor.pid() + " has not ended within " + PATIENCE_SECONDS + " s.");
            return 1;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
