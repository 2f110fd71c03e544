/**
 * Which notice, in which language, to whom, and proof that it arrived.
 *
 * <p>Owns: facts heard per complaint, notices with their delivery state. Hears: intake, resolution, follow-up. Tells:
 * {@code NoticeSent}, {@code NoticeBounced}, {@code NoticeFailed}.
 */
package complaints.notification;
