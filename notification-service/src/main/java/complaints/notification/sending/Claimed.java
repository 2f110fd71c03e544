package complaints.notification.sending;

import complaints.notification.Notice;

/**
 * A notice in the hands of one sender.
 *
 * @param domain where it goes, in small letters
 * @param unheard whether an earlier attempt wrote all of the mail and heard no answer: it may have been taken
 */
record Claimed(Notice notice, String domain, boolean unheard) {}
