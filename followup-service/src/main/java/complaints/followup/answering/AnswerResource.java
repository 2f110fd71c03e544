package complaints.followup.answering;

import complaints.doors.Refusal;
import complaints.events.Channel;
import complaints.followup.Answer;
import complaints.followup.Answers;
import complaints.followup.Check;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The customer's page of one check. Opening it changes nothing; an answer is sent in two steps. */
@Path("/answer/{token}")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AnswerResource {

    private final OpenedLink link;
    private final Answers answers;
    private final Answering answering;
    private final Confirmation confirmation;
    private final AnswerPages pages;
    private final Clock clock;

    AnswerResource(
            OpenedLink link,
            Answers answers,
            Answering answering,
            Confirmation confirmation,
            AnswerPages pages,
            Clock clock) {
        this.link = link;
        this.answers = answers;
        this.answering = answering;
        this.confirmation = confirmation;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response show(String token) {
        Check check = link.check(token);
        return check.takesAnswers(clock.instant())
                ? pages.form(check, lastAnswer(check))
                : pages.ending(check, Ending.of(check));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(String token, MultivaluedMap<String, String> sent) {
        Check check = link.check(token);
        AnswerForm form = AnswerForm.read(sent);
        if (!check.takesAnswers(clock.instant())) {
            return pages.ending(check, Ending.of(check));
        }
        if (!form.wrong().isEmpty() || "change".equals(sent.getFirst("step"))) {
            return pages.form(check, form);
        }
        return takeOrReadBack(check, form, sent.getFirst("confirmation"));
    }

    /** Whatever is sent but a form answers nothing, and gets the page with what is missing. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response takeNoForm(String token) {
        return take(token, new MultivaluedHashMap<>());
    }

    @ServerExceptionMapper
    Response nothingHere(Refusal refusal, HttpHeaders headers) {
        return pages.unknown(headers);
    }

    private Response takeOrReadBack(Check check, AnswerForm form, String word) {
        Answer answer = form.answer();
        List<Answers.Given> given = answers.of(check.subject().id());
        Said said = new Said(answer, given.size());
        if (word != null && isSaidAlready(given, answer)) {
            return thanks(check, answer);
        }
        if (!confirmation.confirms(word, check.subject().id(), said)) {
            return pages.confirm(check, form, confirmation.word(check.subject().id(), said));
        }
        return thanks(answering.answer(check.subject().id(), answer, Channel.WEB, null), answer);
    }

    private Response thanks(Check check, Answer answer) {
        return pages.ending(check, answer.saysItDidNotHold() ? Ending.THANKS_REOPENING : Ending.THANKS);
    }

    private AnswerForm lastAnswer(Check check) {
        return last(answers.of(check.subject().id())).map(AnswerForm::of).orElseGet(AnswerForm::empty);
    }

    private static boolean isSaidAlready(List<Answers.Given> given, Answer answer) {
        return last(given).filter(answer::equals).isPresent();
    }

    private static Optional<Answer> last(List<Answers.Given> given) {
        return given.isEmpty()
                ? Optional.empty()
                : Optional.of(given.get(given.size() - 1).answer());
    }

    /**
     * What a confirmation stands for: these answers, after so many given before. So one that is sent again by somebody
     * else never undoes a correction.
     */
    private record Said(Answer answer, int before) {}
}
