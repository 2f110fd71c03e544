package complaints.intake.recording;

/** Bodies shown in the API's description; each is sent as it stands by a test. */
final class RecordingExamples {

    static final String CHARGED_TWICE =
            """
            {"customer": {"name": "María Núñez", "email": "maria@example.org", "phone": "+34600111222",
                          "language": "es", "since": "2014-05-02", "number": "C-1001"},
             "channel": "PHONE", "contract": "ES-77-2201", "category": "BILLING",
             "story": "Me han cobrado dos veces la factura de noviembre.",
             "questions": ["¿Por qué dos cargos?", "¿Cuándo me lo devuelven?"],
             "desiredOutcome": "Devolución de 39,90 €", "upset": true, "vulnerable": false}""";

    static final String LEAST =
            """
            {"customer": {"name": "Ana Prieto", "phone": "600 333 444"}, "channel": "PHONE",
             "story": "El técnico no vino y nadie me avisó."}""";

    private RecordingExamples() {}
}
