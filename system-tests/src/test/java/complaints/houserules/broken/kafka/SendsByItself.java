package complaints.houserules.broken.kafka;

import org.apache.kafka.clients.producer.Producer;

class SendsByItself {
    Producer<String, byte[]> producer;
}
