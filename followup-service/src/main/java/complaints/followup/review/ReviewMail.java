package complaints.followup.review;

import complaints.followup.FollowupSettings;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells the reviewers that the pack is there, and that a review was missed; without the customers' words, which stay
 * behind the log-in. A mail may come twice after a crash, never not at all.
 */
@ApplicationScoped
class ReviewMail {

    private final Mailer mailer;
    private final Reviews reviews;
    private final FollowupSettings settings;
    private final String address;
    private final Clock clock;

    ReviewMail(
            Mailer mailer,
            Reviews reviews,
            FollowupSettings settings,
            @ConfigProperty(name = "complaints.public.followup.url") String address,
            Clock clock) {
        this.mailer = mailer;
        this.reviews = reviews;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    /** Sends a mail for each review that was opened. */
    void sendWhatIsNew() {
        if (settings.reviewMailTo().isPresent()) {
            reviews.unmailed().forEach(week -> {
                send(words().mail_subject(week), ready(review(week)));
                QuarkusTransaction.requiringNew().run(() -> reviews.mailed(week, clock.instant()));
            });
        }
    }

    /** Sends a mail for each review that was missed. */
    void sendAlarms() {
        if (settings.reviewMailTo().isPresent()) {
            reviews.unalarmed(clock.instant()).forEach(week -> {
                send(words().alarm_subject(week), missed(review(week)));
                QuarkusTransaction.requiringNew().run(() -> reviews.alarmed(week, clock.instant()));
            });
        }
    }

    private void send(String subject, String text) {
        List<String> to = settings.reviewMailTo().orElseThrow();
        mailer.send(new Mail()
                .setTo(to)
                .setSubject(subject)
                .setText(text)
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("Content-Language", language().name()));
    }

    private String ready(ReviewView review) {
        StringBuilder text = new StringBuilder(words().mail_ready(page(review))).append("\n\n");
        new ReviewTexts(language())
                .counts(review.pack())
                .forEach(each -> text.append(each.name() + ": " + each.number() + "\n"));
        review.pack()
                .causes()
                .forEach(each ->
                        text.append(words().cause_came_back(each.cause(), each.thisWeek(), each.before()) + "\n"));
        return text.append("\n" + words().mail_until(language().time(review.holdUntil())) + "\n")
                .toString();
    }

    private String missed(ReviewView review) {
        return words().alarm(review.week(), language().time(review.holdUntil())) + "\n\n" + page(review) + "\n";
    }

    private String page(ReviewView review) {
        return address + "/reviews/" + review.week() + "/page?language="
                + language().name();
    }

    private ReviewView review(String week) {
        return reviews.find(week, clock.instant()).orElseThrow();
    }

    private ReviewLanguage language() {
        return ReviewLanguage.of(settings.reviewLanguage());
    }

    private ReviewWords words() {
        return language().words();
    }
}
