package complaints.bench;

/** A word on the command line is not understood; the message says which. */
class OptionRefused extends RuntimeException {

    OptionRefused(String message) {
        super(message, null, false, false);
    }
}
