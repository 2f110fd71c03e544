package complaints.intake;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a complaint is called by: its id or its key; exactly one of them is there. */
public record ComplaintName(UUID id, ComplaintKey key) {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /**
     * @return empty where it is neither
     * @throws KeyMistyped where it is a key with a wrong check character
     */
    public static Optional<ComplaintName> read(String given) {
        return UUID_FORM.matcher(given).matches()
                ? Optional.of(new ComplaintName(UUID.fromString(given), null))
                : ComplaintKey.read(given).map(key -> new ComplaintName(null, key));
    }
}
