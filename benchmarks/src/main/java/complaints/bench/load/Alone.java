package complaints.bench.load;

import complaints.bench.measuring.Measured;
import java.util.Map;

/**
 * What intake took while nobody behind it worked: the database and Kafka are all it shared the machine with.
 *
 * @param processorMillisPerComplaint of intake, PostgreSQL and Kafka
 */
record Alone(Measured posted, Map<String, Double> processorMillisPerComplaint) {}
