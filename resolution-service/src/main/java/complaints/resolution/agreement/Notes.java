package complaints.resolution.agreement;

/** What a customer types beside his answer. */
final class Notes {

    private Notes() {}

    /** Without control characters and cut to a length; null where nothing is left. */
    static String clean(String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String text = typed.replaceAll("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}", "").strip();
        return text.length() <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest / 2));
    }
}
