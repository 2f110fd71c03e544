package complaints.bench.faults.driving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import complaints.devstack.up.Service;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;

/** What somebody might do next with a case that stands as it does. Each command carries a marker of its own. */
final class NextSteps {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TEAM = List.of("ana", "bruno", "carmen", "diego", "elena", "sofia");

    private final Clock clock;
    private final AtomicInteger marks = new AtomicInteger();

    NextSteps(Clock clock) {
        this.clock = clock;
    }

    Command of(JsonNode it, Random random) {
        int dice = random.nextInt(100);
        if (dice < 15) {
            return dice == 0 ? withdrawal(it) : contact(it);
        }
        if (dice < 40 && !it.path("status").asText().equals("CLOSED")) {
            return handoff(it, random);
        }
        return switch (it.path("status").asText()) {
            case "OPEN", "AWAITING_CUSTOMER", "DISPUTED" -> undecided(it, dice);
            case "ANSWERED" -> agreement(it, dice < 85);
            case "AGREED" -> finish(it);
            default -> dice < 60 ? reopening(it) : contact(it);
        };
    }

    private Command undecided(JsonNode it, int dice) {
        boolean teamSpoke = list(it, "statements").stream()
                .anyMatch(each -> each.path("side").asText().equals("TEAM"));
        if (!teamSpoke) {
            String mark = mark();
            ObjectNode body = body().put("side", "TEAM").put("text", "El equipo comprobó la factura " + mark);
            return on(it, "statements", body, "team.statement.recorded", mark);
        }
        return dice < 55 && it.path("status").asText().equals("OPEN") ? question(it) : decision(it);
    }

    private Command contact(JsonNode it) {
        String mark = mark();
        ObjectNode body =
                body().put("channel", "PHONE").put("reason", "NEWS").put("text", "Me han llamado hoy " + mark);
        return intake(it, "contacts", body, "contact.joined", mark);
    }

    private Command withdrawal(JsonNode it) {
        String mark = mark();
        return intake(it, "withdrawal", body().put("reason", "Ya no hace falta " + mark), "complaint.withdrawn", mark);
    }

    private Command handoff(JsonNode it, Random random) {
        JsonNode offered = list(it, "handoffs").stream()
                .filter(each -> each.path("state").asText().equals("OFFERED"))
                .findFirst()
                .orElse(null);
        if (offered == null) {
            String owner = it.path("owner").path("id").asText();
            List<String> others = TEAM.stream().filter(id -> !id.equals(owner)).toList();
            String mark = mark();
            ObjectNode body = body().put("to", others.get(random.nextInt(others.size())))
                    .put("reason", "Lo conoce mejor " + mark);
            return on(it, "handoffs", body, "handoff.offered", mark);
        }
        String id = offered.path("id").asText();
        return random.nextInt(3) == 0
                ? resolution(
                        it, "/handoffs/" + id + "/refusal", body().put("reason", "Hoy no puedo"), "handoff.refused", id)
                : resolution(it, "/handoffs/" + id + "/acceptance", body(), "owner.changed", id);
    }

    private Command question(JsonNode it) {
        String mark = mark();
        return on(
                it, "information-requests", body().put("text", "¿Qué día fue? " + mark), "information.requested", mark);
    }

    private Command decision(JsonNode it) {
        String mark = mark();
        ObjectNode body = body();
        ArrayNode findings = body.putArray("findings");
        list(it, "questions").forEach(question -> findings.addObject()
                .put("question", question.path("number").asInt())
                .put("verdict", "UPHELD")
                .put("clause", "T&C 4.2")
                .put("answer", "Fue un error nuestro " + mark));
        body.putObject("solution")
                .putArray("items")
                .addObject()
                .put("what", "Devolver el cargo " + mark)
                .put("who", "Facturación")
                .put("amount", 39.90)
                .put("currency", "EUR")
                .put("by", LocalDate.now(clock).plusDays(5).toString());
        return on(it, "decision", body, "decision.made", mark);
    }

    private Command agreement(JsonNode it, boolean accepted) {
        String mark = mark();
        ObjectNode body = body().put("accepted", accepted).put("by", "PHONE").put("note", "Así lo dijo " + mark);
        return on(it, "agreement", body, accepted ? "solution.agreed" : "solution.disputed", mark);
    }

    private Command finish(JsonNode it) {
        for (JsonNode item : list(it.path("solution"), "items")) {
            if (!item.path("done").asBoolean()) {
                String what = item.path("what").asText();
                return on(it, "items/" + item.path("number").asInt() + "/done", body(), "item.done", what);
            }
        }
        String mark = mark();
        ObjectNode body = body().put("rootCause", "PROCESS");
        body.putObject("correctiveAction")
                .put("type", "fix")
                .put("owner", "Facturación")
                .put("by", LocalDate.now(clock).plusDays(30).toString())
                .put("text", "Se comprueba antes de emitir " + mark);
        return on(it, "closure", body, "complaint.closed", mark);
    }

    private Command reopening(JsonNode it) {
        String mark = mark();
        return on(it, "reopening", body().put("reason", "No se hizo " + mark), "complaint.reopened", mark);
    }

    private static Command intake(JsonNode it, String what, ObjectNode body, String type, String marker) {
        String path = "/complaints/" + it.path("id").asText() + "/" + what;
        Map<String, String> once = Map.of("Idempotency-Key", type + marker);
        return new Command(Service.INTAKE, "agent", path, body, type, marker, once);
    }

    private static Command on(JsonNode it, String what, ObjectNode body, String type, String marker) {
        return resolution(it, "/cases/" + it.path("id").asText() + "/" + what, body, type, marker);
    }

    private static Command resolution(JsonNode it, String path, ObjectNode body, String type, String marker) {
        Map<String, String> version =
                Map.of("If-Match", "\"" + it.path("version").asLong() + "\"");
        return new Command(Service.RESOLUTION, "supervisor", path, body, type, marker, version);
    }

    private String mark() {
        return "#%07d#".formatted(marks.incrementAndGet());
    }

    private static List<JsonNode> list(JsonNode it, String field) {
        return StreamSupport.stream(it.path(field).spliterator(), false).toList();
    }

    private static ObjectNode body() {
        return JSON.createObjectNode();
    }
}
