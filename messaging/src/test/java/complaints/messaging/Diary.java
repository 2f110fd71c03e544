package complaints.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the readers of these tests do with a fact: they write it down, and fail where the words tell them to. */
@ApplicationScoped
class Diary {

    static final String INDIGESTIBLE = "indigestible";

    private final Jdbi jdbi;

    Diary(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void write(UUID complaint, String entry) {
        jdbi.useHandle(
                handle -> handle.execute("insert into diary (complaint_id, entry) values (?, ?)", complaint, entry));
        if (entry.contains(INDIGESTIBLE) && !forgiven()) {
            throw new IllegalArgumentException("this reader cannot digest it");
        }
    }

    List<String> of(UUID complaint) {
        return jdbi.withHandle(
                handle -> handle.select("select entry from diary where complaint_id = ? order by position", complaint)
                        .mapTo(String.class)
                        .list());
    }

    private boolean forgiven() {
        return Boolean.getBoolean("diary.digests.all");
    }
}
