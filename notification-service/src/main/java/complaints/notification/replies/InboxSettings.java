package complaints.notification.replies;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Where answers to notices arrive. Without a host nothing is read. */
@ConfigMapping(prefix = "complaints.replies.imap")
interface InboxSettings {

    Optional<String> host();

    @WithDefault("993")
    int port();

    @WithDefault("true")
    boolean tls();

    Optional<String> username();

    Optional<String> password();
}
