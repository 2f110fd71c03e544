package complaints.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A customer who opens the link of a mail and does there what a person does. */
final class Visitor {

    private static final Http BROWSER = new Http("", null);

    private Visitor() {}

    /** Accepts the solution, in two steps. */
    static void accepts(JsonNode mail) {
        String link = link(mail, "/agreement/");
        assertThat(BROWSER.get(link).status()).isEqualTo(200);
        String nonce = hidden(BROWSER.postForm(link, "accepted=yes"), "nonce");
        assertThat(BROWSER.postForm(link + "/confirmation", "nonce=" + nonce).status())
                .isLessThan(400);
    }

    /**
     * Answers the check, in two steps.
     *
     * @param answer as a form is sent
     * @return the page read at the end
     */
    static String answers(JsonNode mail, String answer) {
        String link = link(mail, "/answer/");
        String word = hidden(BROWSER.postForm(link, answer), "confirmation");
        Http.Answer taken = BROWSER.postForm(link, answer + "&confirmation=" + word);
        assertThat(taken.status()).isEqualTo(200);
        return taken.body();
    }

    private static String hidden(Http.Answer page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(field.find())
                .as("a step only a person does: %s", page.body())
                .isTrue();
        return field.group(1);
    }

    private static String link(JsonNode mail, String path) {
        Matcher link = Pattern.compile("http://\\S*" + path + "[\\w-]+")
                .matcher(mail.get("text").asText());
        assertThat(link.find())
                .as("a link to %s in: %s", path, mail.get("text").asText())
                .isTrue();
        return link.group();
    }
}
