package complaints.intake;

import complaints.clock.Clock;
import complaints.clock.Duty;
import complaints.clock.Facts;
import complaints.clock.LegalClocks;
import complaints.events.Category;
import complaints.events.Customer;
import complaints.events.RunningClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Which legal clocks run for a complaint and which date the customer is told, by {@link LegalClocks}. */
public final class TermsPolicy {

    private final LegalClocks law;

    public TermsPolicy(LegalClocks law) {
        this.law = law;
    }

    /** The terms of a complaint that is complete when presented. */
    public Terms complete(Customer customer, Category category, Instant presented) {
        return terms(customer, facts(customer, category, presented));
    }

    private static Facts facts(Customer customer, Category category, Instant presented) {
        return Facts.presented(presented).category(category.name()).zone(ZoneId.of(customer.zone()));
    }

    private Terms terms(Customer customer, Facts facts) {
        List<Clock> running = law.applying(facts).stream()
                .filter(clock -> clock.state() == Clock.State.RUNNING)
                .toList();
        Instant answerBy = running.stream()
                .filter(clock -> clock.rule().duty() == Duty.COMPANY)
                .findFirst()
                .map(Clock::due)
                .orElseThrow(() -> new IllegalStateException("no legal clock runs: check complaints.clock.*"));
        Locale language = Locale.forLanguageTag(customer.language());
        return new Terms(
                answerBy,
                running.stream()
                        .map(clock -> new RunningClock(clock.rule().id(), clock.due(), clock.explanation(language)))
                        .toList());
    }
}
