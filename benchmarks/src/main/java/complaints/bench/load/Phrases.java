package complaints.bench.load;

import java.util.List;

/** What people say in one language; {@code %d} is a day, an amount, a number of times or of years. */
record Phrases(
        String language,
        List<String> names,
        List<String> beginnings,
        List<String> middles,
        List<String> ends,
        List<String> questions,
        String whenPaid,
        String wish) {

    static final Phrases SPANISH = new Phrases(
            "es",
            List.of("Lucía Ibáñez", "Mateo Peña", "Carmen Muñoz", "Iker Arrieta", "Nuria Vidal", "Andrés Otero"),
            List.of(
                    "El día %d me cobraron %d euros que no debo, porque ese mes ya lo había pagado.",
                    "Desde el día %d no funciona el servicio y me han facturado %d euros como si nada.",
                    "El técnico tenía que venir el día %d; perdí la mañana, y el taxi me costó %d euros.",
                    "El día %d me subieron la cuota en %d euros sin avisarme por ningún medio."),
            List.of(
                    "Llamé %d veces y cada persona me dijo una cosa distinta.",
                    "Envié la factura y el justificante del banco hace %d semanas y nadie me ha contestado.",
                    "Me prometieron que lo arreglarían en %d días y aquello no ha cambiado.",
                    "En la tienda me tuvieron %d horas esperando para decirme que allí no podían hacer nada."),
            List.of(
                    "Llevo %d años con ustedes y es la primera vez que reclamo; me da vergüenza tener que insistir.",
                    "Quiero que alguien se haga cargo y me dé una fecha; tengo guardados %d correos sobre esto."),
            List.of("¿Por qué me cobran algo que no debo?", "¿Quién va a ocuparse de esto?", "¿Qué ha fallado?"),
            "¿Cuándo me devuelven el dinero?",
            "La devolución de %d euros y una disculpa por escrito");

    static final Phrases ENGLISH = new Phrases(
            "en",
            List.of("Grace Hayes", "Walter Brennan", "Denise Okafor", "Marcus Shaw", "Ellen Moore", "Joan Whitfield"),
            List.of(
                    "On the %dth you charged me %d euros that I do not owe; I had paid that month already.",
                    "The line has been dead since the %dth and I was still billed %d euros for it.",
                    "The engineer was to come on the %dth and never did; the day off cost me %d euros.",
                    "On the %dth my fee went up by %d euros and nobody had told me."),
            List.of(
                    "I called %d times and heard a different thing from each person.",
                    "I sent you the invoice and the statement of my bank %d weeks ago and nobody answered.",
                    "I was promised that it would be put right within %d days, and nothing has changed.",
                    "At the shop they kept me waiting for %d hours to say that they could do nothing there."),
            List.of(
                    "I have been with you for %d years and never complained before.",
                    "I want one person who answers for this, and a date; I have kept %d mails about it."),
            List.of("Why am I charged for what I do not owe?", "Who will look after this?", "What went wrong?"),
            "When do I get my money back?",
            "A refund of %d euros and an apology in writing");
}
