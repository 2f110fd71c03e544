package complaints.intake;

import complaints.clock.Act;
import complaints.clock.Clock;
import complaints.clock.Duty;
import complaints.clock.Facts;
import complaints.clock.LegalClocks;
import complaints.clock.StartingPoint;
import complaints.events.Category;
import complaints.events.Customer;
import complaints.events.RunningClock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Which legal clocks run for a complaint and which date the customer is told, by {@link LegalClocks}. */
public final class TermsPolicy {

    private static final String COMPLETE = "ES-SAC-COMPLETE";

    private final LegalClocks law;

    public TermsPolicy(LegalClocks law) {
        this.law = law;
    }

    /** The clocks that run; those that wait for the customer to complete the complaint are not among them. */
    public Terms of(Customer customer, Category category, Instant presented, Completion completion) {
        List<Clock> running = law.applying(facts(customer, category, presented, completion)).stream()
                .filter(clock -> clock.state() == Clock.State.RUNNING)
                .toList();
        Locale language = Locale.forLanguageTag(customer.language());
        return new Terms(
                answerBy(running),
                running.stream()
                        .map(clock -> new RunningClock(clock.rule().id(), clock.due(), clock.explanation(language)))
                        .toList());
    }

    /** The last instant the law leaves the customer to bring what is missing; a shorter term would be void. */
    public Instant completeBy(Customer customer, Instant asked) {
        Facts facts = Facts.at(StartingPoint.COMPLETION_ASKED, asked).zone(ZoneId.of(customer.zone()));
        return law.clock(COMPLETE, facts).due();
    }

    private static Facts facts(Customer customer, Category category, Instant presented, Completion completion) {
        Facts facts = Facts.presented(presented).category(category.name()).zone(ZoneId.of(customer.zone()));
        if (completion.asked() == null) {
            return facts;
        }
        Facts asked = facts.and(Act.completion(completion.asked(), completion.completed()))
                .and(Act.interruption(completion.asked(), completion.completed()));
        return completion.awaited() ? asked.and(StartingPoint.COMPLETION_ASKED, completion.asked()) : asked;
    }

    private static Instant answerBy(List<Clock> running) {
        return running.stream()
                .filter(clock -> clock.rule().duty() == Duty.COMPANY)
                .findFirst()
                .map(Clock::due)
                .orElseThrow(() -> new IllegalStateException("no legal clock runs: check complaints.clock.*"));
    }
}
