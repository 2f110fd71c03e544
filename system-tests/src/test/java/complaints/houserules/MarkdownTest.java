package complaints.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page that outlived what it speaks of misleads: what stands in backticks must be there. */
class MarkdownTest {

    private static final Pattern FENCE = Pattern.compile("(?s)```.*?```");
    private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)(#[^)]*)?\\)");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w+)");
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+(?:\\.java)?");
    private static final Pattern PATH = Pattern.compile(
            "\\.{0,2}[\\w.-]*(?:/[\\w.-]+)+/?|[\\w-]+\\.(?:java|md|sql|yml|yaml|json|properties|sh|xml)");

    /** Names of other people's code that our pages speak of. */
    private static final Set<String> FOREIGN = Set.of(
            "KafkaConsumer",
            "KafkaProducer",
            "EventSource",
            "GreenMail",
            "CloudEvents",
            "PostgreSQL",
            "JavaScript",
            "OpenTelemetry",
            "CloudNativePG",
            "GitHub");

    @Test
    void every_path_and_class_named_on_a_page_exists() {
        Set<String> types = types();
        List<String> missing = new ArrayList<>();
        for (Path page : Sources.written(path -> path.toString().endsWith(".md"))) {
            String text = FENCE.matcher(Sources.read(page)).replaceAll("");
            missing.addAll(missingTypes(page, text, types));
            missing.addAll(missingPaths(page, text));
        }
        assertThat(missing).as("named, but not there").isEmpty();
    }

    @Test
    void a_page_that_names_what_is_not_there_is_found() {
        Path page = Path.of("README.md");

        assertThat(missingTypes(page, "see `NoSuchThing`", types())).hasSize(1);
        assertThat(missingPaths(page, "see `intake-service/src/NoSuchThing.java` and [it](docs/nowhere.md)"))
                .hasSize(2);
    }

    private static List<String> missingTypes(Path page, String text, Set<String> types) {
        return QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> TYPE_NAME.matcher(name).matches())
                .map(name -> name.replace(".java", ""))
                .filter(name -> !types.contains(name) && !FOREIGN.contains(name))
                .map(name -> page + " names " + name)
                .toList();
    }

    private static List<String> missingPaths(Path page, String text) {
        List<String> missing = new ArrayList<>();
        Matcher links = LINK.matcher(text);
        while (links.find()) {
            if (!exists(page, links.group(1))) {
                missing.add(page + " links to " + links.group(1));
            }
        }
        QUOTED.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(MarkdownTest::looksLikeOurPath)
                .filter(name -> !exists(page, name))
                .forEach(name -> missing.add(page + " names " + name));
        return missing;
    }

    private static boolean looksLikeOurPath(String name) {
        return PATH.matcher(name).matches()
                && !name.startsWith("/")
                && !name.startsWith(".complaints")
                && name.contains("/")
                && Files.exists(Sources.ROOT.resolve(name.split("/")[0]))
                && !name.matches("(.*/)?target/.*");
    }

    private static boolean exists(Path page, String name) {
        Path beside = Sources.ROOT.resolve(page).resolveSibling(name);
        return Files.exists(beside) || Files.exists(Sources.ROOT.resolve(name));
    }

    private static Set<String> types() {
        return Sources.written(path -> path.toString().endsWith(".java")).stream()
                .flatMap(path -> TYPE.matcher(Sources.read(path)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
