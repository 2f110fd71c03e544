package complaints.notification.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import complaints.notification.Complaint;
import complaints.notification.Dates;
import complaints.notification.Languages;
import complaints.notification.Links;
import complaints.notification.Notice;
import complaints.notification.NoticeKind;
import complaints.notification.NoticeState;
import complaints.notification.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes of a required letter the notice that is kept and sent. The same letter always gives the same identities. */
@ApplicationScoped
class Envelopes {

    static final String NO_EMAIL = "NO_EMAIL";

    private final Languages languages;
    private final Links links;
    private final House house;
    private final String domain;

    Envelopes(
            Languages languages, Links links, House house, @ConfigProperty(name = "quarkus.mailer.from") String from) {
        this.languages = languages;
        this.links = links;
        this.house = house;
        this.domain = from.replaceAll(".*@([^>\\s]+)>?\\s*", "$1");
    }

    Stationery stationery(Complaint complaint, Instant now) {
        Words words = words(complaint);
        return new Stationery(complaint, words, Dates.of(complaint, words), links, house, now);
    }

    Notice seal(Complaint complaint, NoticePlan.Required required, Instant now) {
        return seal(complaint, required.because().id(), required.letter().get(), now);
    }

    /** @param because what made it necessary */
    Notice seal(Complaint complaint, UUID because, Letter letter, Instant now) {
        String recipient = complaint.email().orElse("");
        UUID id = UUID.nameUUIDFromBytes((because + "/" + letter.kind() + "/" + recipient).getBytes(UTF_8));
        boolean callInstead = recipient.isEmpty();
        return new Notice(
                id,
                complaint.id(),
                because,
                letter.kind(),
                recipient,
                letter.language(),
                letter.key(),
                letter.subject(),
                LetterPages.text(letter, words(complaint)).render(),
                LetterPages.html(letter, words(complaint)).render(),
                letter.due(),
                letter.kind() == NoticeKind.ACKNOWLEDGEMENT ? threadId(complaint) : messageId("notice." + id),
                threadId(complaint),
                now,
                callInstead ? NoticeState.CALL_INSTEAD : NoticeState.WRITTEN,
                callInstead ? now : null,
                callInstead ? NO_EMAIL : null,
                0);
    }

    private Words words(Complaint complaint) {
        return languages.words(complaint.recorded().customer().language());
    }

    private String threadId(Complaint complaint) {
        return messageId("complaint." + complaint.id());
    }

    private String messageId(String local) {
        return "<" + local + "@" + domain + ">";
    }
}
