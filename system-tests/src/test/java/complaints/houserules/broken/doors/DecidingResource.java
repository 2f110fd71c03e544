package complaints.houserules.broken.doors;

import jakarta.transaction.Transactional;

class DecidingResource {
    @Transactional
    void decide() {}
}
