package complaints.devstack.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortHolderTest {
    @Test
    void the_process_that_holds_a_port_is_named() throws Exception {
        assumeThat(Files.isDirectory(Path.of("/proc/net"))).as("this is Linux").isTrue();
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortHolder.of(socket.getLocalPort()).orElseThrow())
                    .endsWith("(process " + ProcessHandle.current().pid() + ")");
        }
    }
}
