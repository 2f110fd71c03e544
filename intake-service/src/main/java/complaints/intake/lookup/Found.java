package complaints.intake.lookup;

import java.util.List;
import java.util.UUID;

/**
 * What fits a search.
 *
 * @param ids in the order they are shown; not more than asked for
 * @param next where to go on; null where there is nothing more
 */
record Found(List<UUID> ids, String next) {

    /** @param found one more than asked for, if there is one more */
    static Found of(List<UUID> found, int size) {
        boolean more = found.size() > size;
        List<UUID> ids = more ? found.subList(0, size) : found;
        return new Found(ids, more ? ids.get(size - 1).toString() : null);
    }
}
