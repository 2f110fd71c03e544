package complaints.resolution;

import complaints.events.Category;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** The team. */
@ApplicationScoped
public class Handlers {

    private final Jdbi jdbi;
    private final HandlerLoad load;

    Handlers(Jdbi jdbi, HandlerLoad load) {
        this.jdbi = jdbi;
        this.load = load;
    }

    /** Everybody, ordered by id. */
    public List<Handler> all() {
        return jdbi.withHandle(handle -> handle.select("select * from handler order by id")
                .map(Handlers::handler)
                .list());
    }

    /** One of them. */
    public Optional<Handler> find(String id) {
        return jdbi.withHandle(handle -> handle.select("select * from handler where id = ?", id)
                .map(Handlers::handler)
                .findOne());
    }

    /** @throws HandlerRefused unknown, naming who is known */
    public Handler get(String id) {
        return find(id).orElseThrow(() ->
                HandlerRefused.unknown(all().stream().map(Handler::id).toList()));
    }

    /** Names of handlers by id. */
    public Map<String, String> names() {
        return all().stream().collect(Collectors.toMap(Handler::id, Handler::name));
    }

    /** How many open cases each owns. */
    public Map<String, Integer> load() {
        return load.read();
    }

    /** Adds or replaces them, together, so that they may name each other as substitutes. */
    public void keep(Collection<Handler> handlers) {
        handlers.forEach(each -> keep(each, null));
        handlers.forEach(each -> keep(each, each.substitute()));
    }

    /** Adds or replaces one. */
    public void keep(Handler handler) {
        keep(handler, handler.substitute());
    }

    private void keep(Handler handler, String substitute) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into handler (id, name, email, skills, languages, capacity, absent_until, substitute)
                        values (:id, :name, :email, :skills, :languages, :capacity, :absentUntil, :substitute)
                        on conflict (id) do update set name = excluded.name, email = excluded.email,
                          skills = excluded.skills, languages = excluded.languages, capacity = excluded.capacity,
                          absent_until = excluded.absent_until, substitute = excluded.substitute""")
                .bind("id", handler.id())
                .bind("name", handler.name())
                .bind("email", handler.email())
                .bindArray(
                        "skills",
                        String.class,
                        handler.skills().stream().map(Enum::name).toList())
                .bindArray("languages", String.class, List.copyOf(handler.languages()))
                .bind("capacity", handler.capacity())
                .bind("absentUntil", utc(handler.absentUntil()))
                .bind("substitute", substitute)
                .execute());
    }

    private static Object utc(Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Handler handler(ResultSet row, StatementContext context) throws SQLException {
        String[] skills = (String[]) row.getArray("skills").getArray();
        String[] languages = (String[]) row.getArray("languages").getArray();
        return new Handler(
                row.getString("id"),
                row.getString("name"),
                row.getString("email"),
                Arrays.stream(skills).map(Category::valueOf).collect(Collectors.toSet()),
                Arrays.stream(languages).collect(Collectors.toSet()),
                row.getInt("capacity"),
                Optional.ofNullable(row.getTimestamp("absent_until"))
                        .map(java.sql.Timestamp::toInstant)
                        .orElse(null),
                row.getString("substitute"));
    }
}
