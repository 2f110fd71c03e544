package complaints.notification.writing;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What letters say about the company itself. */
@ConfigMapping(prefix = "complaints.house")
public interface House {

    /** Who signs where nobody answers for the complaint yet; else the language's word for customer care. */
    Optional<String> name();

    /**
     * The out-of-court body a customer can turn to who does not agree, as it is told to him; told with every decision that
     * does not uphold all he asked.
     */
    Optional<String> elsewhere();
}
