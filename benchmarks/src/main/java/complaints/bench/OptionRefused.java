package complaints.bench;

/** A word on the command line is not understood; the message says which. */
public class OptionRefused extends RuntimeException {

    public OptionRefused(String message) {
        super(message, null, false, false);
    }
}
