package complaints.devstack;

import complaints.devstack.process.Breakable;
import org.apache.kafka.clients.admin.Admin;

/** The Kafka of the tests, wherever it runs. */
public interface TestKafka extends Breakable {
    String bootstrapServers();

    /** An administration client, which the caller closes. */
    Admin admin();

    int port();
}
