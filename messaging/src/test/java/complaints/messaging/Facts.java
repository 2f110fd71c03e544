package complaints.messaging;

import complaints.events.Channel;
import complaints.events.ContactReason;
import complaints.events.FollowupFact;
import complaints.events.IntakeFact;
import complaints.events.IntakeFact.ContactJoined;
import complaints.events.Person;
import complaints.events.ResolutionFact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

final class Facts {

    static final Instant NOON = Instant.parse("2026-12-14T11:00:00Z");

    private Facts() {}

    static ContactJoined aContact(UUID complaint, String text) {
        return new ContactJoined(complaint, NOON, Ids.next(), Channel.PHONE, ContactReason.NEWS, text, null);
    }

    static List<ContactJoined> contacts(UUID complaint, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> aContact(complaint, "contact " + number))
                .toList();
    }

    static IntakeFact aWithdrawal(UUID complaint) {
        return new IntakeFact.ComplaintWithdrawn(complaint, NOON, null);
    }

    static ResolutionFact anOwner(UUID complaint) {
        return new ResolutionFact.OwnerAssigned(complaint, NOON, new Person("ana", "Ana"), "speaks es");
    }

    static FollowupFact aCancelledCheck(UUID complaint) {
        return new FollowupFact.CheckCancelled(complaint, NOON, Ids.next(), "WITHDRAWN");
    }
}
