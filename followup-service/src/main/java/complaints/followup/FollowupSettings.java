package complaints.followup;

import io.smallrye.config.ConfigMapping;

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
}
