package complaints.bench.faults.breaking;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The cable between the services and one server: it can be cut, can swallow what is sent, and can be slow. */
public final class Wire implements Closeable {
    private static final int BUFFER = 1 << 14;

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean silent;
    private volatile Duration delay = Duration.ZERO;

    private Wire(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** Listens on the loopback port and passes on to the other. */
    static Wire between(int port, int target) {
        try {
            ServerSocket door = new ServerSocket();
            door.setReuseAddress(true);
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            Wire wire = new Wire(door, target);
            thread("wire-" + port, wire::accept);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException("no wire on port " + port, e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    int target() {
        return target;
    }

    /** Resets every connection, and every new one. */
    public void cut() {
        cut = true;
        ends.forEach(Wire::reset);
    }

    /** Keeps connections and takes new ones, and nothing arrives any more: neither side learns of it. */
    public void swallow() {
        silent = true;
    }

    /** Every piece of data waits so long, in both directions. */
    public void slow(Duration each) {
        delay = each;
    }

    /** As new. Who was swallowed is told now that the connection is gone. */
    public void mend() {
        if (silent) {
            ends.forEach(Wire::reset);
        }
        cut = false;
        silent = false;
        delay = Duration.ZERO;
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closed) {
                LockSupport.parkNanos(1_000_000L);
            }
        }
    }

    private void connect(Socket caller) {
        Socket server = new Socket();
        ends.add(caller);
        ends.add(server);
        try {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 2_000);
            caller.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        } catch (IOException down) {
            drop(caller, server);
            return;
        }
        thread("to-" + target, () -> pump(caller, server));
        thread("from-" + target, () -> pump(server, caller));
        if (cut) {
            drop(caller, server);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] piece = new byte[BUFFER];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                LockSupport.parkNanos(delay.toNanos());
                if (!silent) {
                    out.write(piece, 0, length);
                }
            }
        } catch (IOException gone) {
            reset(from);
        } finally {
            drop(from, to);
        }
    }

    private void drop(Socket... sockets) {
        for (Socket socket : sockets) {
            ends.remove(socket);
            reset(socket);
        }
    }

    private static void reset(Socket socket) {
        try (socket) {
            if (!socket.isClosed()) {
                socket.setSoLinger(true, 0);
            }
        } catch (IOException alreadyGone) {
            LockSupport.parkNanos(1);
        }
    }

    private static void thread(String name, Runnable work) {
        Thread thread = new Thread(null, work, name, 128 * 1024);
        thread.setDaemon(true);
        thread.start();
    }
}
