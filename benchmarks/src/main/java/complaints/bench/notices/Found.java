package complaints.bench.notices;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.devstack.MailServer;
import complaints.devstack.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is there in the end.
 *
 * @param notices in the database
 * @param unsent of them
 * @param incomplete complaints without exactly one of each of the four kinds
 * @param mails caught
 * @param twice mails whose Message-ID another one has
 * @param missing notices without a mail of their Message-ID
 * @param strange mails without a notice
 */
record Found(long notices, long unsent, long incomplete, long mails, long twice, long missing, long strange) {

    private static final String KINDS = "('ACKNOWLEDGEMENT', 'QUESTION', 'NEW_DATE', 'DECISION')";
    private static final String INCOMPLETE =
            """
            select count(*) from complaint where 4 <> (select count(*) from notice
            where complaint_id = complaint.id and kind in %1$s)
            or 4 <> (select count(distinct kind) from notice where complaint_id = complaint.id and kind in %1$s)"""
                    .formatted(KINDS);

    static Found in(PostgresServer postgres, MailServer mail) {
        List<String> caught = ids(mail);
        Set<String> once = new HashSet<>(caught);
        Set<String> written = ids(postgres);
        return new Found(
                written.size(),
                count(postgres, "select count(*) from notice where state <> 'SENT'"),
                count(postgres, INCOMPLETE),
                caught.size(),
                caught.size() - once.size(),
                written.stream().filter(id -> !once.contains(id)).count(),
                once.stream().filter(id -> !written.contains(id)).count());
    }

    static long sent(PostgresServer postgres) {
        return count(postgres, "select count(*) from notice where state = 'SENT' and kind in " + KINDS);
    }

    boolean isWhole() {
        return unsent + incomplete + twice + missing + strange == 0;
    }

    private static List<String> ids(MailServer mail) {
        List<String> ids = new ArrayList<>();
        try (InputStream answer =
                URI.create(mail.url() + "/email?brief=true").toURL().openStream()) {
            for (JsonNode each : new ObjectMapper().readTree(answer)) {
                ids.add(bare(each.path("messageId").asText()));
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException("the mail catcher does not answer", e);
        }
    }

    private static String bare(String messageId) {
        return messageId.replaceAll("^<|>$", "");
    }

    private static Set<String> ids(PostgresServer postgres) {
        try (Connection connection = postgres.connect(Sender.DATABASE);
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery("select message_id from notice")) {
            Set<String> ids = new HashSet<>();
            while (rows.next()) {
                ids.add(bare(rows.getString(1)));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }

    private static long count(PostgresServer postgres, String sql) {
        try (Connection connection = postgres.connect(Sender.DATABASE);
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not answer", e);
        }
    }
}
