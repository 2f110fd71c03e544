package complaints.devstack;

import complaints.devstack.process.ClassArchive;
import complaints.devstack.process.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs the servers that are JVMs once, so that they leave archives of their classes for quicker starts. */
final class Archiving {
    int run() throws IOException {
        ClassArchive.makeAll();
        Path folder = Files.createTempDirectory("complaints-archiving-");
        try {
            KafkaServer.start(folder.resolve("kafka"), 0, Map.of("first", 1)).stop();
            MailServer.start(folder.resolve("mail"), 0, 0).stop();
        } finally {
            Folders.dropAll(folder);
        }
        return 0;
    }
}
