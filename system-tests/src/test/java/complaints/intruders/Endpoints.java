package complaints.intruders;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import complaints.houserules.Sources;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every HTTP method of every service, read from what was compiled: none can be forgotten. */
final class Endpoints {

    private static final List<String> SERVICES =
            List.of("intake", "resolution", "followup", "notification", "operations");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH");

    private Endpoints() {}

    static List<Endpoint> all() {
        return Sources.production().stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(Endpoints::of)
                .distinct()
                .sorted()
                .toList();
    }

    /** An endpoint and the record it reads from the body. */
    record Door(Endpoint endpoint, JavaClass body) {}

    static List<Door> doorsWithBody() {
        return Sources.production().stream()
                .flatMap(type -> type.getMethods().stream())
                .flatMap(method -> method.getRawParameterTypes().stream()
                        .filter(JavaClass::isRecord)
                        .flatMap(body -> of(method).map(endpoint -> new Door(endpoint, body))))
                .filter(door -> !door.endpoint().isOpenTo(null))
                .sorted(Comparator.comparing(Door::endpoint))
                .toList();
    }

    private static Stream<Endpoint> of(JavaMethod door) {
        String path = (path(door.getOwner()) + path(door)).replaceAll("//+", "/");
        return door.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .filter(type -> type.getPackageName().equals("jakarta.ws.rs") && METHODS.contains(type.getSimpleName()))
                .flatMap(method -> services(door.getOwner())
                        .map(service ->
                                new Endpoint(service, method.getSimpleName(), path, contentType(door), roles(door))));
    }

    /** What the shared rooms offer, every service offers. */
    private static Stream<String> services(JavaClass owner) {
        String room = owner.getPackageName().split("\\.")[1];
        return SERVICES.contains(room) ? Stream.of(room) : SERVICES.stream();
    }

    private static String path(JavaClass type) {
        return type.tryGetAnnotationOfType(Path.class)
                .map(path -> "/" + path.value())
                .orElse("");
    }

    private static String path(JavaMethod method) {
        return method.tryGetAnnotationOfType(Path.class)
                .map(path -> "/" + path.value())
                .orElse("");
    }

    private static String contentType(JavaMethod door) {
        return door.tryGetAnnotationOfType(Consumes.class)
                .or(() -> door.getOwner().tryGetAnnotationOfType(Consumes.class))
                .map(consumes -> consumes.value()[0])
                .orElse(MediaType.APPLICATION_JSON);
    }

    private static Set<String> roles(JavaMethod door) {
        if (door.isAnnotatedWith(PermitAll.class)) {
            return Set.of(Endpoint.EVERYBODY);
        }
        return door.tryGetAnnotationOfType(RolesAllowed.class)
                .or(() -> door.getOwner().tryGetAnnotationOfType(RolesAllowed.class))
                .<Set<String>>map(roles -> new TreeSet<>(Arrays.asList(roles.value())))
                .orElseGet(
                        () -> door.getOwner().isAnnotatedWith(PermitAll.class) ? Set.of(Endpoint.EVERYBODY) : Set.of());
    }
}
