package complaints.notification.sending;

import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/**
 * The last part of a mail, handed to the mail client as a stream, because its end is the only moment the client shows us
 * between the first command and the mail server's answer: when it has been read, only the closing boundary and the final
 * dot remain to be written.
 */
final class LastPart implements ReadStream<Buffer> {

    /** Turns of the event loop that the client takes from the end of this stream to the dot, and one more. */
    private static final int TURNS_TO_THE_DOT = 6;

    private final Buffer content;
    private final Ending ending;
    private Handler<Buffer> handler;
    private Handler<Void> endHandler;
    private Handler<Throwable> exceptionHandler;
    private boolean read;

    LastPart(Buffer content, Ending ending) {
        this.content = content;
        this.ending = ending;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        this.handler = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        this.endHandler = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        this.exceptionHandler = handler;
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        return resume();
    }

    @Override
    public ReadStream<Buffer> resume() {
        if (!read && handler != null) {
            read = true;
            Context context = Vertx.currentContext();
            ending.mayEnd()
                    .whenComplete((may, fault) -> context.runOnContext(next -> end(fault == null && may, context)));
        }
        return this;
    }

    private void end(boolean may, Context context) {
        if (!may) {
            exceptionHandler.handle(new ClaimLost());
            return;
        }
        handler.handle(content);
        afterTurns(TURNS_TO_THE_DOT, context);
        endHandler.handle(null);
    }

    private void afterTurns(int turns, Context context) {
        if (turns == 0) {
            ending.written();
        } else {
            context.runOnContext(next -> afterTurns(turns - 1, context));
        }
    }
}
