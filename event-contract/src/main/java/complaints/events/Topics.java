package complaints.events;

import java.util.List;
import java.util.stream.Stream;

/** Every topic of the system. One service writes each; anybody may read. */
public final class Topics {

    public static final Topic<IntakeFact> INTAKE = new Topic<>("intake.events.v1", "/intake", IntakeFact.class);
    public static final Topic<ResolutionFact> RESOLUTION =
            new Topic<>("resolution.events.v1", "/resolution", ResolutionFact.class);
    public static final Topic<FollowupFact> FOLLOWUP =
            new Topic<>("followup.events.v1", "/followup", FollowupFact.class);
    public static final Topic<NotificationFact> NOTIFICATION =
            new Topic<>("notification.events.v1", "/notification", NotificationFact.class);

    /** The topics that tell what happened to complaints. */
    public static final List<Topic<? extends Fact>> TOLD = List.of(INTAKE, RESOLUTION, FOLLOWUP, NOTIFICATION);

    private static final List<String> SERVICES =
            List.of("intake", "resolution", "followup", "notification", "operations");

    /** What must exist on the broker before a service starts. */
    public static final List<String> ALL_NAMES = Stream.concat(
                    TOLD.stream().map(Topic::name),
                    SERVICES.stream().map(service -> deadLetters(service).name()))
            .toList();

    private Topics() {}

    /** Where a service tells which events it had to park. */
    public static Topic<DeadLetterFact> deadLetters(String service) {
        return new Topic<>(service + ".dead-letters.v1", "/" + service, DeadLetterFact.class);
    }
}
