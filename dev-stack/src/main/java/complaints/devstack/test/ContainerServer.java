package complaints.devstack.test;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports.Binding;
import complaints.devstack.process.Breakable;
import complaints.devstack.process.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A server in a container that Testcontainers started, on a port of this machine that stays when it is restarted. */
abstract class ContainerServer implements Breakable {
    private static final Duration START = Duration.ofSeconds(120);

    private final String id;
    private final int port;

    ContainerServer(String id, int port) {
        this.id = id;
        this.port = port;
    }

    /** Not started yet; the same port inside and outside. Removed when this JVM ends. */
    static GenericContainer<?> container(String image, int inside, int outside) {
        return new GenericContainer<>(DockerImageName.parse(image))
                .withExposedPorts(inside)
                .waitingFor(Wait.forListeningPorts(inside).withStartupTimeout(START))
                .withCreateContainerCmdModifier(create -> create.getHostConfig()
                        .withPortBindings(List.of(new PortBinding(
                                Binding.bindIpAndPort("127.0.0.1", outside), new ExposedPort(inside)))));
    }

    public int port() {
        return port;
    }

    @Override
    public void killHard() {
        engine().killContainerCmd(id).exec();
    }

    @Override
    public void pause() {
        engine().pauseContainerCmd(id).exec();
    }

    @Override
    public void resume() {
        engine().unpauseContainerCmd(id).exec();
    }

    @Override
    public void restart() {
        if (Boolean.TRUE.equals(
                engine().inspectContainerCmd(id).exec().getState().getRunning())) {
            engine().stopContainerCmd(id).exec();
        }
        engine().startContainerCmd(id).exec();
        awaitReady();
    }

    /** Returns when it answers. */
    final void awaitReady() {
        long end = System.nanoTime() + START.toNanos();
        for (Optional<Exception> silence = silence(); silence.isPresent(); silence = silence()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the container does not answer on port " + port, silence.get());
            }
            Patience.pause(Duration.ofMillis(100));
        }
    }

    /** Why it does not answer yet; empty where it does. */
    private Optional<Exception> silence() {
        try {
            return answers() ? Optional.empty() : Optional.of(new IllegalStateException("it is there and not ready"));
        } catch (Exception notYet) {
            return Optional.of(notYet);
        }
    }

    abstract boolean answers() throws Exception;

    private static DockerClient engine() {
        return DockerClientFactory.instance().client();
    }
}
