package complaints.bench.faults.breaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.devstack.process.FreePort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTest {
    private ServerSocket echo;
    private Wire wire;

    @BeforeEach
    void an_echo_behind_a_wire() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread answering = new Thread(this::answer, "echo");
        answering.setDaemon(true);
        answering.start();
        wire = Wire.between(FreePort.orAny(0), echo.getLocalPort());
    }

    @AfterEach
    void all_is_closed() throws IOException {
        wire.close();
        echo.close();
    }

    @Test
    void what_is_sent_arrives_and_comes_back() throws IOException {
        try (Socket caller = call()) {
            assertThat(said(caller)).isEqualTo('x');
        }
    }

    @Test
    void a_cut_ends_connections_and_a_mended_wire_takes_new_ones() throws IOException {
        try (Socket caller = call()) {
            assertThat(said(caller)).isEqualTo('x');
            wire.cut();
            assertThatThrownBy(() -> {
                        if (said(caller) < 0) {
                            throw new IOException("ended");
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        wire.mend();
        try (Socket caller = call()) {
            assertThat(said(caller)).isEqualTo('x');
        }
    }

    @Test
    void what_is_swallowed_never_arrives_and_nobody_is_told() throws IOException {
        try (Socket caller = call()) {
            assertThat(said(caller)).isEqualTo('x');
            wire.swallow();
            caller.setSoTimeout(300);
            assertThatThrownBy(() -> said(caller)).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private Socket call() throws IOException {
        Socket caller = new Socket(InetAddress.getLoopbackAddress(), wire.port());
        caller.setSoTimeout(10_000);
        return caller;
    }

    private static int said(Socket caller) throws IOException {
        caller.getOutputStream().write('x');
        return caller.getInputStream().read();
    }

    private void answer() {
        boolean open = true;
        while (open) {
            try (Socket one = echo.accept()) {
                one.getInputStream().transferTo(one.getOutputStream());
            } catch (IOException callerOrEchoGone) {
                open = !echo.isClosed();
            }
        }
    }
}
