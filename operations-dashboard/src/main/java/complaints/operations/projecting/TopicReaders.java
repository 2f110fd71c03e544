package complaints.operations.projecting;

import complaints.events.DeadLetterFact;
import complaints.events.FollowupFact;
import complaints.events.IntakeFact;
import complaints.events.NotificationFact;
import complaints.events.ResolutionFact;
import complaints.events.Topics;
import complaints.messaging.Hears;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** One reader per topic, so that a parked event finds the one it belongs to. */
class TopicReaders {

    private final Noting noting;

    TopicReaders(Noting noting) {
        this.noting = noting;
    }

    @Produces
    @Singleton
    Hears<IntakeFact> intake() {
        return new TopicReader<>(Topics.INTAKE, noting);
    }

    @Produces
    @Singleton
    Hears<ResolutionFact> resolution() {
        return new TopicReader<>(Topics.RESOLUTION, noting);
    }

    @Produces
    @Singleton
    Hears<FollowupFact> followup() {
        return new TopicReader<>(Topics.FOLLOWUP, noting);
    }

    @Produces
    @Singleton
    Hears<NotificationFact> notification() {
        return new TopicReader<>(Topics.NOTIFICATION, noting);
    }

    @Produces
    @Singleton
    @Identifier("intake")
    Hears<DeadLetterFact> intakeDeadLetters() {
        return new TopicReader<>(Topics.deadLetters("intake"), noting);
    }

    @Produces
    @Singleton
    @Identifier("resolution")
    Hears<DeadLetterFact> resolutionDeadLetters() {
        return new TopicReader<>(Topics.deadLetters("resolution"), noting);
    }

    @Produces
    @Singleton
    @Identifier("followup")
    Hears<DeadLetterFact> followupDeadLetters() {
        return new TopicReader<>(Topics.deadLetters("followup"), noting);
    }

    @Produces
    @Singleton
    @Identifier("notification")
    Hears<DeadLetterFact> notificationDeadLetters() {
        return new TopicReader<>(Topics.deadLetters("notification"), noting);
    }

    @Produces
    @Singleton
    @Identifier("operations")
    Hears<DeadLetterFact> operationsDeadLetters() {
        return new TopicReader<>(Topics.deadLetters("operations"), noting);
    }
}
