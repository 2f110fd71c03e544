package complaints.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A whole complaint's life at the desk, by clicks and keys, in a real browser over the running system. */
class DeskStoryTest {

    private static RunningSystem system;

    @BeforeAll
    static void the_system_runs_and_a_browser_is_there() {
        String browser = Chromium.missing();
        assumeTrue(browser == null, browser);
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        system = RunningSystem.get();
    }

    @Test
    void a_complaint_is_recorded_handed_over_decided_agreed_done_and_closed_by_clicks() {
        // The agent has the story box under his fingers; what is missing is said beside its field.
        Desk agent = Desk.of(system, "agent");
        assertThat(agent.page().locator("[name='story']")).isFocused();
        tell(agent);
        agent.press("Control+Enter").seesFault("customer.email");
        agent.type("customer.email", "lucia.prueba@example.org").press("Control+Enter");
        agent.page().waitForSelector("#say-date");
        String key = agent.read("#say-key");
        assertThat(agent.read("#say-date")).matches("(?i)(lunes|martes|miércoles|jueves|viernes|sábado|domingo),? .*");

        // Lucía calls again; another agent types it as new, and joins it with one key.
        agent.press("n");
        tell(agent);
        agent.type("customer.email", "lucia.prueba@example.org").press("Control+Enter");
        assertThat(agent.page().locator("#already .main")).isFocused();
        agent.press("Enter").sees("#say-key", key);

        // The supervisor finds it by its key and hands it to Ana, who alone can take it.
        Desk supervisor = Desk.of(system, "supervisor").open(key);
        supervisor.sees("#case-owner", "Responde");
        if (supervisor.read("#case-owner").contains("Ana Ruiz")) {
            offer(supervisor, "elena");
            supervisor.act("acceptance").sees("#case-owner", "Elena Prado");
        }
        offer(supervisor, "ana");

        // Ana sees that she is asked, accepts, puts the team's version beside Lucía's, and answers every question.
        Desk ana = Desk.of(system, "owner").sees("#offered", key).open(key);
        ana.act("acceptance").sees("#case-owner", "Ana Ruiz");
        ana.act("statement").type("text", "El técnico no pudo entrar: faltaba el permiso de la comunidad.");
        ana.send().sees("#part-story", "faltaba el permiso");
        decide(ana);
        ana.sees("#case-status", "Respondida");

        // Lucía says yes on the telephone, and the agent writes it down.
        agent.page().click("#aloud a.button");
        agent.act("answer")
                .choose("accepted", "true")
                .type("note", "Me parece bien.")
                .send();
        ana.sees("#case-status", "Acordada");

        // It is done, then closed with its cause and its cure.
        ana.act("done").send().sees("#part-solution .good", "hecho");
        ana.act("closure").choose("rootCause", "PROCESS");
        ana.type("correctiveAction.owner", "Instalaciones").type("correctiveAction.text", "Se pide el permiso antes.");
        ana.send().sees("#case-status", "Cerrada");
        ana.sees("#part-notices", "Decisión");
        agent.leave("agent");
        supervisor.leave("supervisor");
        ana.leave("ana");
    }

    private static void tell(Desk agent) {
        agent.type("story", "Llevo dos semanas sin línea y nadie viene.")
                .type("customer.name", "Lucía Prueba")
                .type("contract", "ES-31-4001")
                .type("questions", "¿Cuándo vienen?\n¿Me descuentan los días?")
                .choose("category", "DELIVERY");
    }

    private static void offer(Desk desk, String to) {
        desk.act("handoff").choose("to", to).type("reason", "Conoce bien estas instalaciones.");
        desk.send().sees("#part-about", "Conoce bien");
    }

    private static void decide(Desk ana) {
        ana.act("decision");
        ana.choose("findings[0].verdict", "UPHELD").type("findings[0].clause", "T&C 4.2");
        ana.type("findings[0].answer", "El lunes por la mañana, con cita confirmada.");
        ana.choose("findings[1].verdict", "PARTLY_UPHELD").type("findings[1].clause", "T&C 4.2");
        ana.press("Control+Enter").seesFault("findings[1].answer");
        ana.type("findings[1].answer", "Sí, los catorce días.");
        ana.page().click("#add-item");
        ana.type("solution.items[0].what", "Descontar catorce días").type("solution.items[0].who", "Facturación");
        ana.type("solution.items[0].amount", "18,50");
        ana.type("solution.items[0].by", LocalDate.now().plusDays(5).toString());
        ana.send();
    }
}
