package complaints.notification.sending;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How notices are sent; what is said to the mail server and where it is are Quarkus mailer's settings. */
@ConfigMapping(prefix = "complaints.mail")
interface MailSettings {

    /** What to do with a mail handed over whole by a process that ended before the answer, where nobody can be asked. */
    enum Unheard {
        TRUST,
        RESEND
    }

    /** Mails sent at the same time. */
    @WithDefault("6")
    int parallel();

    /** Notices claimed at once. */
    @WithDefault("20")
    int batch();

    /** How long one conversation with the mail server may take. */
    @WithDefault("120S")
    Duration patience();

    /** When a notice that never got through is given up and becomes a call. */
    @WithDefault("12H")
    Duration giveUpAfter();

    @WithDefault("TRUST")
    Unheard unheard();

    Domain domain();

    /** How one recipient domain is spared, by each process that sends. A slow one gets one mail at a time by itself. */
    interface Domain {

        /** Mails under way to one domain at the same time. */
        @WithDefault("4")
        int connections();

        /** Mails to one domain in a minute; 0 for any number. */
        @WithDefault("12000")
        int perMinute();
    }

    /** Where the mail server's record can be asked; see {@link MailServerRecord}. */
    Optional<String> ask();
}
