package complaints.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New identities: UUID version 7 (RFC 9562), so that rows made together lie together in the index. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
