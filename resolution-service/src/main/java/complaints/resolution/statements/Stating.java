package complaints.resolution.statements;

import complaints.events.Channel;
import complaints.messaging.Outbox;
import complaints.resolution.Act;
import complaints.resolution.Case;
import complaints.resolution.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What the two sides say, and what the owner asks. */
@ApplicationScoped
public class Stating {

    private final Cases cases;
    private final Outbox outbox;

    Stating(Cases cases, Outbox outbox) {
        this.cases = cases;
        this.outbox = outbox;
    }

    @Transactional
    public Case state(String id, String ifMatch, Act act, RecordStatement said) {
        Case it = cases.lock(id, ifMatch);
        it.state(act, said.side(), said.text(), said.by() == null ? Channel.PHONE : said.by());
        return keep(it);
    }

    @Transactional
    public Case requestVersion(String id, String ifMatch, Act act, RequestVersion asked) {
        Case it = cases.lock(id, ifMatch);
        it.requestVersion(act, asked.to(), asked.through() == null ? Channel.EMAIL : asked.through(), asked.text());
        return keep(it);
    }

    @Transactional
    public Case ask(String id, String ifMatch, Act act, AddQuestion asked) {
        Case it = cases.lock(id, ifMatch);
        it.ask(act, asked.text());
        return keep(it);
    }

    @Transactional
    public Case request(String id, String ifMatch, Act act, RequestInformation asked) {
        Case it = cases.lock(id, ifMatch);
        it.request(act, asked.text());
        return keep(it);
    }

    private Case keep(Case it) {
        cases.keep(it);
        outbox.tell(it.takeUntold());
        return it;
    }
}
