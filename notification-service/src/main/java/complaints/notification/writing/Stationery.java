package complaints.notification.writing;

import complaints.events.Person;
import complaints.notification.Complaint;
import complaints.notification.Dates;
import complaints.notification.Links;
import complaints.notification.NoticeKind;
import complaints.notification.Words;
import java.time.Instant;

/**
 * What every letter about one complaint is written with.
 *
 * @param dates in the customer's zone and wording
 * @param now when it is written: the life of its links begins then
 */
record Stationery(Complaint complaint, Words words, Dates dates, Links links, House house, Instant now) {

    Draft draft() {
        return new Draft(complaint, words, dates);
    }

    /** @param due the date the letter tells; null where it tells none */
    Letter finish(Draft draft, NoticeKind kind, String title, Instant due) {
        return draft.finish(kind, title, due, links.status(complaint, now), houseName());
    }

    String owner() {
        return complaint.owner().map(Person::name).orElseGet(this::houseName);
    }

    private String houseName() {
        return house.name().orElseGet(() -> words.say("house"));
    }
}
