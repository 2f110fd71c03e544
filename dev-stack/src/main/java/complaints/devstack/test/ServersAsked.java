package complaints.devstack.test;

import org.testcontainers.DockerClientFactory;

/**
 * Decides whether tests run on servers in containers or on the embedded ones.
 *
 * <p>Embedded unless {@code complaints.test.servers=containers} asks otherwise: an engine that answers but reaches no
 * registry would stop a suite that needs neither. Asked for where no engine answers, the embedded ones serve, and say so.
 */
final class ServersAsked {
    private ServersAsked() {}

    static boolean inContainers() {
        if (!"containers".equals(System.getProperty("complaints.test.servers"))) {
            return false;
        }
        boolean engine = DockerClientFactory.instance().isDockerAvailable();
        if (!engine) {
            System.err.println("No container engine answers: the tests run on the embedded servers.");
        }
        return engine;
    }

    static String image(String server, String otherwise) {
        return System.getProperty("complaints.test." + server + "-image", otherwise);
    }
}
