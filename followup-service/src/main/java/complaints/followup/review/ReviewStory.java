package complaints.followup.review;

import complaints.events.Person;
import java.time.Instant;
import java.util.UUID;

/**
 * Both versions of one complaint, or what news adds to them; null where nothing is said.
 *
 * @param story the customer's version
 * @param owner who answers for the case now
 * @param team the team's version
 * @param reply the customer's reply to it
 */
record ReviewStory(UUID complaint, Instant recordedAt, String story, String owner, String team, String reply) {

    private static final String PARAGRAPH = "\n\n";

    static ReviewStory recorded(UUID complaint, Instant at, String story) {
        return new ReviewStory(complaint, at, story, null, null, null);
    }

    static ReviewStory owned(UUID complaint, Person owner) {
        return new ReviewStory(complaint, null, null, owner == null ? null : owner.name(), null, null);
    }

    static ReviewStory team(UUID complaint, String text) {
        return new ReviewStory(complaint, null, null, null, text, null);
    }

    static ReviewStory reply(UUID complaint, String text) {
        return new ReviewStory(complaint, null, null, null, null, text);
    }

    /** With what was said later: a new owner replaces the old one, versions grow. */
    ReviewStory and(ReviewStory later) {
        return new ReviewStory(
                complaint,
                later.recordedAt == null ? recordedAt : later.recordedAt,
                later.story == null ? story : later.story,
                later.owner == null ? owner : later.owner,
                below(team, later.team),
                below(reply, later.reply));
    }

    private static String below(String said, String later) {
        return said == null ? later : later == null ? said : said + PARAGRAPH + later;
    }
}
