package complaints.devstack.demo;

import java.io.IOException;

/** A file holds something that is no complaint; the message names the line. */
final class UnknownLayout extends IOException {
    private static final long serialVersionUID = 1L;

    UnknownLayout(String message) {
        super(message);
    }
}
