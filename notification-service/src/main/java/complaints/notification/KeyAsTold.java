package complaints.notification;

import java.util.Locale;

/** A complaint's key as it was told to the customer, however it is typed: case, spaces, dashes and lookalikes do not matter. */
final class KeyAsTold {

    private static final int LENGTH = 10;

    private KeyAsTold() {}

    /** What is no key comes back as it is. */
    static String of(String typed) {
        String letters = typed.replaceAll("[\\s\\p{Pd}_.]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return letters.length() == LENGTH
                ? letters.substring(0, 4) + "-" + letters.substring(4, 8) + "-" + letters.substring(8)
                : letters;
    }
}
