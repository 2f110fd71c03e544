package complaints.devstack.demo;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing for many, eight at a time. */
final class Crowd {
    private static final int SIZE = 8;

    /** What is done for each. */
    interface Work<T> {
        void on(T one) throws IOException;
    }

    private Crowd() {}

    /** Returns when all is done; the first failure ends it. */
    static <T> void work(List<T> all, Work<T> work) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(SIZE);
        try {
            List<Future<Object>> done = all.stream()
                    .map(one -> workers.submit(() -> {
                        work.on(one);
                        return null;
                    }))
                    .toList();
            for (Future<Object> each : done) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }
}
