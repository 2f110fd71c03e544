package complaints.intruders;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import complaints.stories.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;

/** A request byte by byte, as no well-behaved client would send it. */
final class RawRequest implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int LONGEST_ANSWER = 16_384;

    private final Socket socket = new Socket();

    RawRequest(String service) {
        URI address = URI.create(RunningSystem.get().http(service, null).address());
        try {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RawRequest send(String bytes) {
        try {
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException closed) {
            return this;
        }
    }

    /** What came until the server was silent or closed; empty where it closed without a word. */
    String answer() {
        byte[] read = new byte[LONGEST_ANSWER];
        try {
            int count = socket.getInputStream().read(read);
            return count < 0 ? "" : new String(read, 0, count, ISO_8859_1);
        } catch (SocketTimeoutException silent) {
            throw new AssertionError("neither answered nor closed", silent);
        } catch (IOException reset) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
