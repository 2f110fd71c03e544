package complaints.devstack.up;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where things are and who may log in, as shown to a person. */
public final class Addresses {
    private static final Map<String, String> WHAT = Map.of(
            "intake", "complaints are recorded    agent / agent",
            "resolution", "cases are worked           owner / owner, supervisor / supervisor",
            "followup", "was it kept, how was it    owner / owner, supervisor / supervisor",
            "notification", "what customers were told   owner / owner, supervisor / supervisor",
            "operations", "the live dashboard         operations / operations",
            "mails", "every mail sent            no log-in");

    private Addresses() {}

    static Map<String, String> of(Settings settings) {
        Map<String, String> urls = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            urls.put(service.id(), settings.url(service));
        }
        if (settings.embedsMail()) {
            urls.put("mails", "http://localhost:" + settings.mailsPort());
        }
        return urls;
    }

    static void print(Map<String, String> urls, Screen screen) {
        urls.forEach(
                (name, url) -> screen.say(String.format("  %-13s %-23s %s", name, url, WHAT.getOrDefault(name, ""))));
    }

    static void printFirstSteps(Settings settings, Screen screen) {
        String intake = settings.url(Service.INTAKE);
        screen.say("\nEvery service describes its API at /q/swagger-ui. Record a first complaint:\n");
        screen.say("  curl -u agent:agent -H 'Content-Type: application/json' " + intake + "/complaints -d '"
                + "{\"customer\": {\"name\": \"Ana Ruiz\", \"email\": \"ana@example.org\", \"language\": \"es\"},"
                + " \"channel\": \"PHONE\", \"category\": \"BILLING\", \"story\": \"Me han cobrado dos veces el mes"
                + " de octubre.\", \"questions\": [\"Por que dos cargos?\"]}'");
        screen.say("\nor a few dozen at once: ./complaints demo      Ctrl-C stops everything; the data stays.\n");
    }
}
