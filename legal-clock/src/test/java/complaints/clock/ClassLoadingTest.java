package complaints.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In an application server the thread that asks first may see none of the library's classes. */
class ClassLoadingTest {

    @Test
    void a_calendar_opens_on_a_thread_that_sees_no_classes() throws Exception {
        try (URLClassLoader server = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            assertThat(askedFromABlindThread(server)).startsWith("ES/jollyday");
        }
    }

    private static String askedFromABlindThread(ClassLoader server) throws InterruptedException, ExecutionException {
        FutureTask<String> asking = new FutureTask<>(() -> {
            Object clocks = server.loadClass(LegalClocks.class.getName())
                    .getMethod("load")
                    .invoke(null);
            Object calendar = clocks.getClass().getMethod("calendar").invoke(clocks);
            return (String) calendar.getClass().getMethod("version").invoke(calendar);
        });
        Thread blind = new Thread(asking);
        blind.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        blind.start();
        return asking.get();
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> url(Path.of(entry)))
                .toArray(URL[]::new);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
