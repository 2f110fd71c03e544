package complaints.notification.sending;

import io.vertx.ext.mail.SMTPException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** What one attempt came to. {@code reason} is what the mail server said, without addresses. */
record Outcome(Kind kind, String reason) {

    enum Kind {
        TAKEN,
        /** The mail server does not want this mail now. */
        LATER,
        /** The mail server cannot be talked to: no mail's fault. */
        AWAY,
        /** No answer came to a mail that was written whole, or may still be written: it may have been taken. */
        UNHEARD,
        /** It will never be taken. */
        REFUSED
    }

    static final Outcome TAKEN = new Outcome(Kind.TAKEN, null);

    private static final Duration SLOW = Duration.ofSeconds(5);

    /**
     * Whether the recipient's domain wants its mails slower. Where the mail server itself did not answer, that says
     * nothing about the domain.
     */
    boolean slowedDown(Duration took) {
        boolean answered = kind == Kind.TAKEN || kind == Kind.REFUSED;
        return kind == Kind.LATER || answered && took.compareTo(SLOW) > 0;
    }

    /** @param handedOver whether the whole mail had been written when it failed */
    static Outcome of(Throwable failure, boolean handedOver) {
        if (failure instanceof IllegalArgumentException) {
            return new Outcome(Kind.REFUSED, "not an address a mail can go to");
        }
        if (failure instanceof SMTPException said) {
            return new Outcome(isAboutThisMail(said) ? Kind.REFUSED : Kind.LATER, reason(said));
        }
        boolean mayBeTaken = handedOver || failure instanceof TimeoutException;
        return new Outcome(
                mayBeTaken ? Kind.UNHEARD : Kind.AWAY, failure.getClass().getSimpleName());
    }

    /** A 5xx to our log-in or our own address is our fault and can be mended; one to the recipient or the mail cannot. */
    private static boolean isAboutThisMail(SMTPException said) {
        String step = String.valueOf(said.getMessage());
        return said.isPermanent() && (step.startsWith("recipient") || step.startsWith("sending data"));
    }

    private static String reason(SMTPException said) {
        String enhanced =
                String.valueOf(said.getMessage()).replaceAll("(?s).*?\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b.*", "$1");
        return "SMTP " + said.getReplyCode() + (enhanced.length() > 9 ? "" : " " + enhanced);
    }
}
