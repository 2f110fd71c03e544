package complaints.bench.faults.driving;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Complaints as people tell them, and as others would: every fifth story is hostile to who stores or shows it. */
public final class Stories {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SPANISH = List.of(
            "Me han cobrado dos veces la cuota de noviembre y nadie me contesta.",
            "Llevo tres semanas sin servicio y me siguen facturando como si nada.",
            "El técnico no vino y perdí la mañana esperando; es la segunda vez.",
            "Me prometieron un descuento por escrito y en la factura no aparece.");
    private static final List<String> ENGLISH = List.of(
            "You charged me twice for November and nobody answers my calls.",
            "The line has been dead for three weeks and I am still billed for it.",
            "The engineer never came and I lost a day's pay waiting for him.",
            "I was promised a discount in writing and the invoice knows nothing of it.");
    private static final List<String> HOSTILE = List.of(
            "<script>alert('queja')</script> & \"comillas\" '; drop table complaint; --",
            "línea uno\nlínea dos\r\n\tcon tabulador\n.\n.. y un punto solo",
            "مرحبا ‮ hasta aquí ‬ 👩‍👩‍👧‍👦 Ñandú ‌ﬁ ½ 漢字 \uFEFF",
            "{customer.name} ${jndi:ldap://x} %s %n {{7*7}} \\u0000 \\\\ /../../etc/passwd",
            "Subject: otro asunto\r\nBcc: todos@example.org\r\n\r\nFrom here on it is mine");

    private final long seed;

    public Stories(long seed) {
        this.seed = seed;
    }

    /** The same number always tells the same. */
    public ObjectNode complaint(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        boolean english = random.nextInt(3) == 0;
        ObjectNode body = JSON.createObjectNode();
        ObjectNode customer = body.putObject("customer")
                .put("name", random.nextInt(5) == 0 ? "O'Brien \"Ñ\" <b>Núñez</b>" : "Cliente " + number)
                .put("language", english ? "en" : "es")
                .put("number", "F-" + number);
        address(customer, number, random.nextInt(100));
        body.put("channel", "PHONE").put("contract", "FAULT-" + number).put("category", "BILLING");
        body.put("story", story(english ? ENGLISH : SPANISH, random) + " (" + number + ")");
        body.put("upset", random.nextInt(10) == 0);
        body.putArray("questions").add(english ? "Why?" : "¿Por qué?").add(english ? "When?" : "¿Cuándo?");
        return body;
    }

    private static void address(ObjectNode customer, int number, int dice) {
        String domain = "@d" + number % 300 + ".example";
        if (dice < 2) {
            customer.put("phone", "+346%08d".formatted(number));
        } else {
            customer.put("email", (dice < 4 ? "bounce-" : "c") + number + domain);
        }
    }

    private static String story(List<String> phrases, Random random) {
        String plain = phrases.get(random.nextInt(phrases.size()));
        return random.nextInt(5) == 0 ? plain + " " + HOSTILE.get(random.nextInt(HOSTILE.size())) : plain;
    }
}
