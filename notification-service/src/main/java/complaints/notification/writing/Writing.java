package complaints.notification.writing;

import complaints.events.Fact;
import complaints.events.NotificationFact.NoticeFailed;
import complaints.events.Topic;
import complaints.messaging.Heard;
import complaints.messaging.Outbox;
import complaints.notification.Complaint;
import complaints.notification.Complaints;
import complaints.notification.Complaints.Known;
import complaints.notification.FreshLinkWanted;
import complaints.notification.Notice;
import complaints.notification.NoticeKind;
import complaints.notification.NoticeState;
import complaints.notification.Notices;
import complaints.notification.Notices.Written;
import complaints.notification.NoticesWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps what is heard about complaints and writes every notice that follows from it and is not written yet. */
@ApplicationScoped
public class Writing {

    private static final int BATCH = 200;

    private final Complaints complaints;
    private final Notices notices;
    private final Envelopes envelopes;
    private final Outbox outbox;
    private final Event<NoticesWritten> news;
    private final Clock clock;
    private final Duration patience;

    Writing(
            Complaints complaints,
            Notices notices,
            Envelopes envelopes,
            Outbox outbox,
            Event<NoticesWritten> news,
            Clock clock,
            @ConfigProperty(name = "complaints.notice.acknowledge-after") Duration patience) {
        this.complaints = complaints;
        this.notices = notices;
        this.envelopes = envelopes;
        this.outbox = outbox;
        this.news = news;
        this.clock = clock;
        this.patience = patience;
    }

    /** Takes facts in and writes what they make necessary, in one transaction. */
    @Transactional
    public <F extends Fact> void hear(Topic<F> topic, List<Heard<F>> batch) {
        Set<UUID> ids =
                batch.stream().map(heard -> heard.fact().complaintId()).collect(Collectors.toCollection(HashSet::new));
        complaints.lock(ids);
        Instant now = now();
        complaints.keep(topic.name(), batch, now);
        write(ids, now, false);
    }

    /**
     * Acknowledges complaints that have waited long enough for an owner.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean acknowledgeOverdue() {
        List<UUID> ids = complaints.toAcknowledge(now(), BATCH);
        write(ids, now(), true);
        return ids.size() == BATCH;
    }

    /**
     * Compares what the facts require with what is there, and writes what is not.
     *
     * @return how many notices were missing: more than none is a loss that nobody should have caused
     */
    @Transactional
    public int repair(Collection<UUID> ids) {
        complaints.lock(ids);
        return write(ids, now(), false);
    }

    /** Writes the mail with a fresh link, in the transaction of the request; nothing where there is no address. */
    void freshLink(@Observes FreshLinkWanted wanted) {
        Instant now = now();
        for (Complaint complaint : complaints.find(List.of(wanted.complaint()))) {
            if (complaint.isRecorded() && complaint.email().isPresent()) {
                Letter letter = new ClosingLetters(envelopes.stationery(complaint, now)).freshLink();
                notices.add(List.of(envelopes.seal(complaint, wanted.request(), letter, now)));
                notices.hasten(List.of(complaint));
                news.fire(new NoticesWritten());
            }
        }
    }

    /** What is required and not there is written now; everything else stays as it is. */
    private int write(Collection<UUID> ids, Instant now, boolean withoutOwner) {
        Map<UUID, List<Written>> written =
                notices.written(ids).stream().collect(Collectors.groupingBy(Written::complaintId));
        List<Notice> fresh = new ArrayList<>();
        List<Known> known = new ArrayList<>();
        List<Complaint> recorded =
                complaints.find(ids).stream().filter(Complaint::isRecorded).toList();
        for (Complaint complaint : recorded) {
            Missing missing = missing(complaint, written.getOrDefault(complaint.id(), List.of()), now, withoutOwner);
            fresh.addAll(missing.notices());
            known.add(known(complaint, missing.acknowledged()));
        }
        complaints.know(known);
        notices.add(fresh);
        notices.hasten(recorded);
        tellCalls(fresh, now);
        if (!fresh.isEmpty()) {
            news.fire(new NoticesWritten());
        }
        return fresh.size();
    }

    private record Missing(List<Notice> notices, boolean acknowledged) {}

    private Missing missing(Complaint complaint, List<Written> written, Instant now, boolean withoutOwner) {
        Optional<Instant> acknowledgedAt = written.stream()
                .filter(notice -> notice.kind() == NoticeKind.ACKNOWLEDGEMENT)
                .map(Written::at)
                .findFirst();
        List<Notice> missing =
                NoticePlan.of(envelopes.stationery(complaint, now), acknowledgedAt, withoutOwner).stream()
                        .filter(required -> written.stream().noneMatch(notice -> isFor(notice, required)))
                        .map(required -> envelopes.seal(complaint, required, now))
                        .toList();
        return new Missing(missing, acknowledgedAt.isPresent() || !missing.isEmpty());
    }

    /** After an outage the owner's name comes a moment after the record: it is waited for from then on, and one mail says both. */
    private Known known(Complaint complaint, boolean acknowledged) {
        Instant due = acknowledged ? null : complaint.recordHeardAt().plus(patience);
        return new Known(complaint.id(), complaint.recorded().key(), due);
    }

    private static boolean isFor(Written notice, NoticePlan.Required required) {
        return notice.kind() == required.kind()
                && notice.factId().equals(required.because().id());
    }

    private void tellCalls(List<Notice> fresh, Instant now) {
        outbox.tell(fresh.stream()
                .filter(notice -> notice.state() == NoticeState.CALL_INSTEAD)
                .map(notice -> new NoticeFailed(
                        notice.complaintId(), now, notice.id(), notice.kind().name(), notice.dated(), notice.reason()))
                .toList());
    }

    /** As exact as the database keeps it, so that what was kept compares equal. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
