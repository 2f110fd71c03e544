package complaints.resolution.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import complaints.events.Fact;
import complaints.events.FollowupFact.CheckAnswered;
import complaints.events.FollowupFact.DissatisfactionRaised;
import complaints.events.IntakeFact;
import complaints.events.NotificationFact;
import complaints.events.Person;
import complaints.events.ResolutionFact;
import complaints.events.Topic;
import complaints.resolution.CaseStatus;
import complaints.resolution.ConductRecord;
import complaints.resolution.PendingDecision;
import complaints.resolution.VersionRequest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentWordsTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> UNSEEN = Set.of("at", "currency", "messageId", "language");

    /** Codes that other services tell as text. */
    private static final Set<String> CODES_AS_TEXT = Set.of("kind", "rootCause");

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void every_entry_field_and_value_of_a_file_has_its_word(String language) {
        DocumentWords words = new DocumentWords(Locale.forLanguageTag(language), ZoneId.of("Europe/Madrid"));
        Set<String> missing = new TreeSet<>();
        facts().forEach(each -> {
            need(words, missing, Topic.wireName(each.asSubclass(Fact.class)));
            fields(words, missing, each);
        });
        Stream.of(ConductRecord.class, PendingDecision.class).forEach(each -> fields(words, missing, each));
        Arrays.stream(CaseStatus.values()).forEach(each -> need(words, missing, each.name()));
        assertThat(missing).isEmpty();
    }

    @Test
    void what_a_person_wrote_stands_as_written_and_what_is_a_code_a_day_or_a_time_is_said() {
        DocumentWords words = new DocumentWords(Locale.forLanguageTag("es"), ZoneId.of("Europe/Madrid"));
        Stream.concat(facts(), Stream.of(ConductRecord.class, PendingDecision.class, VersionRequest.class))
                .forEach(each -> values(words, each));
    }

    private static void values(DocumentWords words, Class<?> type) {
        ObjectNode of = JSON.objectNode();
        Arrays.stream(type.getRecordComponents()).forEach(each -> of.putNull(each.getName()));
        for (RecordComponent each : type.getRecordComponents()) {
            Class<?> element = element(each.getGenericType());
            if (element.isRecord()) {
                values(words, element);
            } else if (!UNSEEN.contains(each.getName())) {
                value(words, of, each.getName(), element);
            }
        }
    }

    private static void value(DocumentWords words, JsonNode of, String name, Class<?> type) {
        if (type == String.class && !CODES_AS_TEXT.contains(name)) {
            for (String written : List.of("OPEN", "BILLING", "2026-12-14", "2026-12-14T10:00:00Z", "true")) {
                assertThat(words.value(of, name, JSON.textNode(written)))
                        .as(name)
                        .isEqualTo(written);
            }
        } else if (type.isEnum() || CODES_AS_TEXT.contains(name)) {
            assertThat(words.value(of, name, JSON.textNode("OTHER"))).as(name).isEqualTo("otra");
        } else if (type == LocalDate.class) {
            assertThat(words.value(of, name, JSON.textNode("2026-12-14")))
                    .as(name)
                    .isEqualTo("14 de diciembre de 2026");
        } else if (type == Instant.class) {
            assertThat(words.value(of, name, JSON.textNode("2026-12-14T10:00:00Z")))
                    .as(name)
                    .startsWith("14 de diciembre de 2026")
                    .contains("11:00:00");
        }
    }

    private static Stream<Class<?>> facts() {
        return Stream.of(
                        Arrays.stream(IntakeFact.class.getPermittedSubclasses()),
                        Arrays.stream(ResolutionFact.class.getPermittedSubclasses()),
                        Arrays.stream(NotificationFact.class.getPermittedSubclasses()),
                        Stream.of(CheckAnswered.class, DissatisfactionRaised.class))
                .flatMap(each -> each);
    }

    private static void fields(DocumentWords words, Set<String> missing, Class<?> type) {
        for (RecordComponent each : type.getRecordComponents()) {
            if (each.getType() != UUID.class && !UNSEEN.contains(each.getName())) {
                field(words, missing, each);
            }
        }
    }

    private static void field(DocumentWords words, Set<String> missing, RecordComponent field) {
        Class<?> type = field.getType();
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants()).forEach(each -> need(words, missing, each.toString()));
        }
        Class<?> element = element(field.getGenericType());
        if (element.isRecord() && element != type) {
            need(words, missing, "one." + field.getName());
            fields(words, missing, element);
        } else if (!field.getName().equals("number") || type == String.class) {
            if (words.name(field.getName(), sample(type)).equals(field.getName())) {
                missing.add("field." + field.getName());
            }
            if (type.isRecord() && type != Person.class) {
                fields(words, missing, type);
            }
        }
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType list ? (Class<?>) list.getActualTypeArguments()[0] : (Class<?>) type;
    }

    private static JsonNode sample(Class<?> type) {
        return type == LocalDate.class
                ? JSON.textNode("2026-12-14")
                : type.isRecord() ? JSON.objectNode() : JSON.textNode("x");
    }

    private static void need(DocumentWords words, Set<String> missing, String key) {
        if (words.say(key).equals(key)) {
            missing.add(key);
        }
    }
}
