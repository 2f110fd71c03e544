package complaints.followup.review;

import complaints.followup.FollowupSettings;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the reviewers that the pack is there; without the customers' words, which stay behind the log-in. */
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

    /** Sends a mail for each review that was opened; it may come twice after a crash, never not at all. */
    void sendWhatIsNew() {
        if (settings.reviewMailTo().isPresent()) {
            reviews.unmailed()
                    .forEach(week -> send(week, settings.reviewMailTo().get()));
        }
    }

    private void send(String week, List<String> to) {
        ReviewView review = reviews.find(week, clock.instant()).orElseThrow();
        Mail mail =
                new Mail().setTo(to).setSubject("Complaints: review of " + week).setText(text(review));
        mailer.send(mail.addHeader("Auto-Submitted", "auto-generated"));
        QuarkusTransaction.requiringNew().run(() -> reviews.mailed(week, clock.instant()));
    }

    private String text(ReviewView review) {
        StringBuilder text = new StringBuilder("The pack for " + review.week() + " is ready: ")
                .append(address + "/reviews/" + review.week() + "/page\n\n")
                .append("Closed in the week: " + review.pack().closed() + "\n");
        review.pack().counts().forEach((reason, count) -> text.append(reason + ": " + count + "\n"));
        review.pack()
                .causes()
                .forEach(cause -> text.append("Cause that came back: " + cause.cause() + ", " + cause.thisWeek()
                        + " times (before: " + cause.before() + " a week)\n"));
        return text.append("\nPlease record minutes and decisions by Wednesday.\n")
                .toString();
    }
}
