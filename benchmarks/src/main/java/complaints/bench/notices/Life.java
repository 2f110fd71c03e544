package complaints.bench.notices;

import complaints.events.Topics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is told of one complaint: enough for an acknowledgement, a question, a new date and a decision. */
final class Life {

    /** One event as it is told. */
    record Told(String topic, String type, UUID complaint, String json) {}

    private static final int DOMAINS = 40;

    private final UUID id;
    private final int number;
    private final Instant at;

    Life(UUID id, int number, Instant at) {
        this.id = id;
        this.number = number;
        this.at = at;
    }

    List<Told> events() {
        return List.of(recorded(), owned(), asked(), renegotiated(), decided());
    }

    private Told recorded() {
        String key = id.toString().substring(19).toUpperCase(java.util.Locale.ROOT);
        return intake(
                "complaint.recorded",
                """
                "key":"%s","customer":{"name":"María Núñez","email":"c%d@d%d.example","phone":null,"language":"%s",\
                "since":null,"number":null,"zone":"Europe/Madrid"},"channel":"PHONE","contract":null,\
                "category":"BILLING","story":"Me han cobrado dos veces.","questions":[{"number":1,"text":"¿Por qué?"}],\
                "desiredOutcome":null,"upset":false,"vulnerable":false,"missing":[],"answerBy":"2027-01-07T22:59:59Z",\
                "clocks":[]"""
                        .formatted(key, number, number % DOMAINS, number % 2 == 0 ? "es" : "en"));
    }

    private Told owned() {
        return resolution(
                "owner.assigned", "\"owner\":{\"id\":\"ana\",\"name\":\"Ana García\"},\"reason\":\"speaks es\"");
    }

    private Told asked() {
        return resolution(
                "information.requested",
                "\"requestId\":\"%s\",\"text\":\"¿Con qué tarjeta?\",\"by\":{\"id\":\"ana\",\"name\":\"Ana García\"}"
                        .formatted(UUID.randomUUID()));
    }

    private Told renegotiated() {
        return resolution(
                "promise.renegotiated",
                """
                "promiseId":"%s","kind":"ANSWER","previousDue":"2027-01-07T22:59:59Z","due":"2027-01-%02dT22:59:59Z",\
                "reason":"El banco no contesta.\""""
                        .formatted(UUID.randomUUID(), 10 + number % 20));
    }

    private Told decided() {
        return resolution(
                "decision.made",
                """
                "by":{"id":"ana","name":"Ana García"},"findings":[{"question":1,"verdict":"UPHELD","clause":"4.2",\
                "answer":"Fue un error."}],"items":[]""");
    }

    private Told intake(String type, String fields) {
        return told(Topics.INTAKE.name(), type, fields);
    }

    private Told resolution(String type, String fields) {
        return told(Topics.RESOLUTION.name(), type, fields);
    }

    private Told told(String topic, String type, String fields) {
        return new Told(topic, type, id, "{\"complaintId\":\"%s\",\"at\":\"%s\",%s}".formatted(id, at, fields));
    }
}
