package complaints.resolution.lookup;

import complaints.resolution.Case;
import complaints.resolution.CaseStatus;
import complaints.resolution.CaseView;
import complaints.resolution.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Looks cases up. */
@ApplicationScoped
public class LookingUp {

    private static final int PAGE = 50;

    private final Cases cases;
    private final CaseLists lists;
    private final History history;

    LookingUp(Cases cases, CaseLists lists, History history) {
        this.cases = cases;
        this.lists = lists;
        this.history = history;
    }

    @Transactional
    public CaseView one(String idOrKey) {
        Case it = cases.get(idOrKey);
        return CaseView.of(it, history.of(it.id()));
    }

    @Transactional
    public CasePage page(String mark, String owner, Collection<CaseStatus> statuses) {
        List<CaseLine> found = lists.after(PageMark.read(mark), owner, statuses, PAGE + 1);
        List<CaseLine> page = found.stream().limit(PAGE).toList();
        return new CasePage(page, found.size() > PAGE ? markOf(page.get(PAGE - 1)) : null);
    }

    private static String markOf(CaseLine last) {
        return new PageMark(last.nextDue() == null ? PageMark.NO_DATE : last.nextDue(), last.id()).text();
    }
}
