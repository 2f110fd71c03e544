package complaints.notification.status;

import complaints.events.Channel;
import complaints.notification.Complaint;
import complaints.notification.IntakeDesk;
import complaints.notification.Languages;
import complaints.notification.Words;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What a customer adds on his page, in two steps: a program that opens or replays links does not take the second. It goes to
 * intake as a contact, as the words of a mail do; sent twice it is one contact.
 */
@Path("/status/{token}/words")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AddingResource {

    private final Visit visit;
    private final Answers answers;
    private final Confirmation confirmation;
    private final IntakeDesk intake;
    private final Languages languages;

    AddingResource(Visit visit, Answers answers, Confirmation confirmation, IntakeDesk intake, Languages languages) {
        this.visit = visit;
        this.answers = answers;
        this.confirmation = confirmation;
        this.intake = intake;
        this.languages = languages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(summary = "The customer adds something to his complaint; read back to him first")
    public Response add(
            String token, MultivaluedMap<String, String> sent, @HeaderParam("Accept-Language") String accepted) {
        Visit.Opened opened = visit.open(token);
        return opened.state() == Visit.State.OPEN
                ? add(opened.complaint(), token, Added.of(sent))
                : answers.closed(opened.state(), token, accepted);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Whatever is sent but a form adds nothing, and gets the page with what is missing")
    public Response addNoForm(String token, @HeaderParam("Accept-Language") String accepted) {
        return add(token, new MultivaluedHashMap<>(), accepted);
    }

    private Response add(Complaint complaint, String token, Added added) {
        Words words = languages.words(complaint.recorded().customer().language());
        if (!added.fits() || added.toBeChanged()) {
            String why = added.fits() ? "" : words.say("pageAddEmpty", "most", most(words));
            return Answers.html(
                    added.fits() ? 200 : 400, StatusPages.add(words, token, words.say("pageAdd"), why, added.text()));
        }
        if (confirmation.confirms(added.word(), complaint.id(), added.text())) {
            return bring(complaint, token, added, words);
        }
        String word = confirmation.word(complaint.id(), added.text());
        return Answers.html(
                200, StatusPages.confirm(words, token, added.text().lines().toList(), added.text(), word));
    }

    private static String most(Words words) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag(words.language()))
                .format(IntakeDesk.LONGEST);
    }

    private Response bring(Complaint complaint, String token, Added added, Words words) {
        try {
            boolean taken = intake.contact(complaint.id(), Channel.WEB, added.word(), added.text());
            String said = taken ? "pageAdded" : "pageAddRefused";
            return Answers.html(
                    taken ? 200 : 409,
                    StatusPages.message(words, words.say(said), words.say(said + "Next"), null, "../" + token));
        } catch (IOException away) {
            String title = words.say("pageAddLater");
            return Answers.html(503, StatusPages.add(words, token, title, words.say("pageAddLaterNext"), added.text()));
        }
    }
}
