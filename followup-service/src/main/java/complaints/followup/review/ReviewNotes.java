package complaints.followup.review;

import complaints.followup.Bulk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jdbi.v3.core.Jdbi;

/** What the review may want to look at, as it happens. */
@ApplicationScoped
class ReviewNotes {

    private static final String NOTES =
            """
            insert into review_note (complaint_id, kind, at, detail)
            select * from unnest(:complaint::uuid[], :kind::text[], :at::timestamptz[], :detail::text[])
            on conflict do nothing""";

    /** In the order of ids, so that nobody waits in a circle. */
    private static final String STORIES =
            """
            insert into review_story as known (complaint_id, recorded_at, story, owner, team, reply)
            select * from unnest(:complaint::uuid[], :recordedAt::timestamptz[], :story::text[], :owner::text[],
                :team::text[], :reply::text[]) order by 1
            on conflict (complaint_id) do update set
                recorded_at = coalesce(excluded.recorded_at, known.recorded_at),
                story = coalesce(excluded.story, known.story),
                owner = coalesce(excluded.owner, known.owner),
                team = nullif(concat_ws(E'\\n\\n', known.team, excluded.team), ''),
                reply = nullif(concat_ws(E'\\n\\n', known.reply, excluded.reply), '')""";

    private final Jdbi jdbi;

    ReviewNotes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes what is worth a second look; the same twice is noted once. */
    void add(Collection<ReviewNote> notes) {
        jdbi.useHandle(handle -> Bulk.of(handle, notes, NOTES)
                .column("complaint", ReviewNote::complaint)
                .column("kind", ReviewNote::reason)
                .column("at", ReviewNote::at)
                .column("detail", ReviewNote::detail)
                .execute());
    }

    /** Adds to both versions of complaints; each complaint stands in it once. */
    void tell(Collection<ReviewStory> stories) {
        jdbi.useHandle(handle -> Bulk.of(handle, stories, STORIES)
                .column("complaint", ReviewStory::complaint)
                .column("recordedAt", ReviewStory::recordedAt)
                .column("story", ReviewStory::story)
                .column("owner", ReviewStory::owner)
                .column("team", ReviewStory::team)
                .column("reply", ReviewStory::reply)
                .execute());
    }
}
