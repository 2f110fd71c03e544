package complaints.followup.planning;

import complaints.events.IntakeFact;
import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.IntakeFact.ContactJoined;
import java.util.ArrayList;
import java.util.List;

/** Says what each fact of intake means for the checks of its complaint. */
final class IntakeReader implements IntakeFact.Reader {

    private final List<News> news = new ArrayList<>();

    List<News> news() {
        return news;
    }

    @Override
    public void on(ComplaintRecorded fact) {
        news.add(News.of(fact));
    }

    @Override
    public void on(ComplaintWithdrawn fact) {
        news.add(News.of(fact));
    }

    /** No check depends on it: what is said after closing is intake's and resolution's to weigh. */
    @Override
    public void on(ContactJoined fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(CompletionRequested fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(ComplaintCompleted fact) {}
}
