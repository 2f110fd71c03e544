package complaints.intake.lookup;

import java.util.List;

/**
 * Complaints, newest first. A page may hold fewer than asked for, even none, and yet name a next one: then there was no
 * time to look further.
 *
 * @param next what to send as {@code page} for those that follow; null on the last page
 */
public record ComplaintPage(List<ComplaintView> items, String next) {}
