package complaints.resolution.hearing;

import complaints.events.Fact;
import complaints.events.FollowupFact;
import complaints.events.IntakeFact;
import complaints.events.NotificationFact;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.messaging.Heard;
import complaints.messaging.Outbox;
import complaints.resolution.Cases;
import complaints.resolution.hearing.EarlyFacts.EarlyFact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Facts of other services, many at once: the cases they are about are read once, changed, and written once. */
@ApplicationScoped
public class Hearing {

    private final Cases cases;
    private final Openings openings;
    private final EarlyFacts early;
    private final Outbox outbox;

    Hearing(Cases cases, Openings openings, EarlyFacts early, Outbox outbox) {
        this.cases = cases;
        this.openings = openings;
        this.early = early;
        this.outbox = outbox;
    }

    /** What intake tells: complaints become cases, later facts reach them. */
    @Transactional
    public void intake(List<Heard<IntakeFact>> batch) {
        CasesAtHand atHand = atHand(batch);
        Opening opening = openings.prepare(batch.stream().map(Heard::fact).toList());
        take(atHand, Topics.INTAKE, batch, (fact, cases) -> fact.tell(new IntakeReader(opening, cases)));
        take(atHand, early.take(opening.opened()));
        cases.keep(atHand.touched());
    }

    /** What follow-up tells. */
    @Transactional
    public void followup(List<Heard<FollowupFact>> batch) {
        CasesAtHand atHand = atHand(batch);
        take(atHand, Topics.FOLLOWUP, batch, (fact, cases) -> fact.tell(new FollowupReader(cases)));
        cases.keep(atHand.touched());
    }

    /** What notification tells. */
    @Transactional
    public void notification(List<Heard<NotificationFact>> batch) {
        CasesAtHand atHand = atHand(batch);
        take(atHand, Topics.NOTIFICATION, batch, (fact, cases) -> fact.tell(new NotificationReader(cases)));
        cases.keep(atHand.touched());
    }

    /**
     * Facts that were put aside at the very moment their complaint became a case.
     *
     * @return how many complaints were caught up with
     */
    @Transactional
    public int catchUp(int limit) {
        List<UUID> ready = early.ready(limit);
        if (!ready.isEmpty()) {
            CasesAtHand atHand = openings.atHand(ready);
            take(atHand, early.take(ready));
            cases.keep(atHand.touched());
        }
        return ready.size();
    }

    private CasesAtHand atHand(List<? extends Heard<?>> batch) {
        return openings.atHand(
                batch.stream().map(each -> each.fact().complaintId()).distinct().toList());
    }

    private <F extends Fact> void take(
            CasesAtHand atHand, Topic<F> topic, List<Heard<F>> batch, BiConsumer<F, CasesAtHand> reading) {
        Heard.each(batch, fact -> {
            reading.accept(fact, atHand);
            atHand.takeEarly().forEach(each -> early.keep(topic, each));
            outbox.tell(atHand.takeUntold());
        });
    }

    private void take(CasesAtHand atHand, List<EarlyFact> waited) {
        for (EarlyFact each : waited) {
            if (each.topic().equals(Topics.FOLLOWUP.name())) {
                each.read(Topics.FOLLOWUP).tell(new FollowupReader(atHand));
            } else if (each.topic().equals(Topics.NOTIFICATION.name())) {
                each.read(Topics.NOTIFICATION).tell(new NotificationReader(atHand));
            } else {
                each.read(Topics.INTAKE).tell(new IntakeReader(Opening.NONE, atHand));
            }
        }
        outbox.tell(atHand.takeUntold());
    }
}
