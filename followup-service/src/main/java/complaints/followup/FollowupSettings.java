package complaints.followup;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What an operator decides; the units stand in application.properties. */
@ConfigMapping(prefix = "complaints.followup")
public interface FollowupSettings {

    Term firstCheck();

    Term secondCheck();

    Term reminder();

    Term answerWithin();

    QuietHours quietHours();

    String region();

    int perDomainPerMinute();

    String plans();

    long reviewSeed();

    String reviewEvery();

    Optional<List<String>> reviewMailTo();

    String reviewLanguage();
}
