package complaints.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path folder;

    PostgresServer server;

    @BeforeEach
    void start() {
        server = PostgresServer.start(folder, 0);
        server.createDatabase("intake");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void what_was_committed_outlives_a_restart_and_a_power_cut() throws SQLException {
        run("create table story (words text)");
        run("insert into story values ('told once')");
        server.restart();
        run("insert into story values ('kept')");
        server.killHard();
        assertThat(server.alive()).isFalse();
        server.restart();
        assertThat(one("select string_agg(words, ', ' order by words desc) from story"))
                .isEqualTo("told once, kept");
    }

    @Test
    void a_commit_reaches_the_disk() throws SQLException {
        assertThat(one("show fsync")).isEqualTo("on");
        assertThat(one("show synchronous_commit")).isEqualTo("on");
        assertThat(one("show max_connections")).isEqualTo("200");
        assertThat(one("show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void a_database_comes_with_its_login_and_extensions_and_may_be_asked_for_twice() throws SQLException {
        server.createDatabase("intake");
        assertThat(one("select string_agg(extname, ' ' order by extname) from pg_extension where extname <> 'plpgsql'"))
                .isEqualTo("btree_gist pg_trgm unaccent");
        assertThat(one("select lower('ÑANDÚ') || upper('ñandú')")).isEqualTo("ñandúÑANDÚ");
    }

    private void run(String command) throws SQLException {
        try (Connection connection = intake()) {
            connection.createStatement().execute(command);
        }
    }

    private String one(String query) throws SQLException {
        try (Connection connection = intake();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection intake() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("intake"), "intake", "intake");
    }
}
