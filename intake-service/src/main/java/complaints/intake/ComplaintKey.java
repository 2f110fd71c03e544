package complaints.intake;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The short code that alone lets the customer follow a complaint: nine random characters of Crockford's base 32 and his
 * check character (the number modulo 37), told as {@code 7K3M-9QX2-4D}. 45 random bits, so that it cannot be guessed;
 * one wrong character or two swapped neighbours never make another key. Only numbers whose check character is a letter
 * or digit are given out.
 *
 * @param code the ten characters, upper case, without dashes
 */
public record ComplaintKey(String code) {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int CHECK_MODULUS = 37;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, from a source that cannot be predicted. */
    public static ComplaintKey next() {
        while (true) {
            long number = RANDOM.nextLong() >>> (Long.SIZE - 5 * (LENGTH - 1));
            int check = (int) (number % CHECK_MODULUS);
            if (check < SYMBOLS.length()) {
                return new ComplaintKey(data(number) + SYMBOLS.charAt(check));
            }
        }
    }

    /**
     * Reads a key as people say and type it: any case, O for 0, I and L for 1, with or without spaces and dashes.
     *
     * @return empty where it is no key at all
     * @throws KeyMistyped where it looks like one and its check character does not fit
     */
    public static Optional<ComplaintKey> read(String given) {
        String code = plain(given);
        if (code.length() != LENGTH || !code.chars().allMatch(each -> SYMBOLS.indexOf(each) >= 0)) {
            return Optional.empty();
        }
        if (number(code) % CHECK_MODULUS != SYMBOLS.indexOf(code.charAt(LENGTH - 1))) {
            throw new KeyMistyped();
        }
        return Optional.of(new ComplaintKey(code));
    }

    /** As it is told to the customer. */
    @Override
    public String toString() {
        return code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8);
    }

    private static String plain(String given) {
        return given.replaceAll("[\\s\\p{Pd}_.]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static String data(long number) {
        StringBuilder data = new StringBuilder();
        for (int shift = 5 * (LENGTH - 2); shift >= 0; shift -= 5) {
            data.append(SYMBOLS.charAt((int) (number >>> shift) & 31));
        }
        return data.toString();
    }

    private static long number(String code) {
        return code.chars().limit(LENGTH - 1L).mapToLong(SYMBOLS::indexOf).reduce(0, (sum, digit) -> sum << 5 | digit);
    }
}
