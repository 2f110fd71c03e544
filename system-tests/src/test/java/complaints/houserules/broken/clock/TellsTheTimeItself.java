package complaints.houserules.broken.clock;

import java.time.Instant;

class TellsTheTimeItself {
    Instant now() {
        return Instant.now();
    }
}
