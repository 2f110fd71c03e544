package complaints.intruders;

import java.util.Set;
import java.util.TreeSet;

/** One door: where it is and who may pass. */
record Endpoint(String service, String method, String path, String contentType, Set<String> roles)
        implements Comparable<Endpoint> {

    /** As in the annotation that lets everybody in. */
    static final String EVERYBODY = "everybody";

    boolean isOpenTo(String logIn) {
        return roles.contains(EVERYBODY) || (logIn != null && roles.contains(logIn));
    }

    /** The path with something in place of its parameters that exists nowhere. */
    String somewhere() {
        return path.replaceAll("\\{[^}]+}", "00000000-0000-7000-8000-000000000000");
    }

    String asRow() {
        return "| %s | %s | `%s` | %s |".formatted(service, method, path, String.join(", ", new TreeSet<>(roles)));
    }

    @Override
    public String toString() {
        return service + " " + method + " " + path;
    }

    @Override
    public int compareTo(Endpoint other) {
        return asRow().compareTo(other.asRow());
    }
}
