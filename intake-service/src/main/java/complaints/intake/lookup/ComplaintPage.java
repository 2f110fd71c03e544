package complaints.intake.lookup;

import java.util.List;

/**
 * Complaints, newest first.
 *
 * @param next what to send as {@code page} for those that follow; null on the last page
 */
public record ComplaintPage(List<ComplaintView> items, String next) {

    static ComplaintPage of(List<ComplaintView> found, int size) {
        boolean more = found.size() > size;
        List<ComplaintView> items = more ? found.subList(0, size) : found;
        return new ComplaintPage(items, more ? items.get(size - 1).id().toString() : null);
    }
}
