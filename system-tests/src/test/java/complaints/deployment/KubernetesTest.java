package complaints.deployment;

import static complaints.deployment.Manifests.each;
import static complaints.deployment.Manifests.name;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import complaints.events.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a cluster would refuse, drop unsaid or wait for in vain is found here, without one. */
class KubernetesTest {

    private static final Set<String> SERVICES =
            Set.of("intake", "resolution", "followup", "notification", "operations");
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    @Test
    void every_object_fits_the_schema_of_its_kind() throws IOException {
        for (JsonNode object : Manifests.in("kubernetes", "proxy")) {
            assertThat(schema(object.get("kind").asText()).validate(object))
                    .as(object.get("kind").asText() + " " + name(object))
                    .isEmpty();
        }
    }

    @Test
    void a_field_that_no_kind_knows_is_found() throws IOException {
        var deployment = Manifests.of("Deployment").get(0).deepCopy();
        ((ObjectNode) deployment.at("/spec/template/spec")).put("replicaz", 2);
        assertThat(schema("Deployment").validate(deployment)).isNotEmpty();
    }

    @Test
    void every_kustomization_takes_files_that_are_there_and_leaves_none_out() throws IOException {
        for (String folder : List.of("kubernetes/base", "kubernetes/company", "proxy")) {
            JsonNode kustomization = Manifests.kustomization(folder);
            Set<String> taken = Stream.concat(
                            each(kustomization.path("resources")).map(JsonNode::asText),
                            each(kustomization.path("patches"))
                                    .map(patch -> patch.get("path").asText()))
                    .collect(Collectors.toSet());
            for (String each : taken) {
                assertThat(Manifests.DEPLOY.resolve(folder).resolve(each)).exists();
            }
            try (Stream<Path> files = Files.list(Manifests.DEPLOY.resolve(folder))) {
                assertThat(files.map(file -> file.getFileName().toString())
                                .filter(file -> file.endsWith(".yaml") && !file.equals("kustomization.yaml")))
                        .allMatch(taken::contains);
            }
        }
    }

    @Test
    void kafka_keeps_every_topic_three_times_in_twelve_partitions_and_tells_when_two_have_it() {
        assertThat(Manifests.of("KafkaTopic"))
                .extracting(Manifests::name)
                .containsExactlyInAnyOrderElementsOf(Topics.ALL_NAMES);
        assertThat(Manifests.of("KafkaTopic")).allSatisfy(topic -> {
            assertThat(topic.at("/spec/partitions").asInt()).isEqualTo(12);
            assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(3);
            assertThat(topic.at("/spec/config/min.insync.replicas").asInt()).isEqualTo(2);
        });
        JsonNode kafka = Manifests.of("Kafka").get(0).at("/spec/kafka/config");
        assertThat(kafka.get("default.replication.factor").asInt()).isEqualTo(3);
        assertThat(kafka.get("min.insync.replicas").asInt()).isEqualTo(2);
        assertThat(Manifests.of("KafkaNodePool").get(0).at("/spec/replicas").asInt())
                .isEqualTo(3);
    }

    @Test
    void every_service_has_a_database_an_address_a_budget_and_rules_of_its_own() {
        assertThat(Manifests.of("Deployment"))
                .extracting(Manifests::name)
                .containsAll(SERVICES)
                .contains("proxy");
        for (String service : SERVICES) {
            assertThat(Manifests.of("Cluster")).extracting(Manifests::name).contains(service + "-database");
            assertThat(Manifests.of("Service")).extracting(Manifests::name).contains(service);
            assertThat(Manifests.of("PodDisruptionBudget"))
                    .extracting(Manifests::name)
                    .contains(service);
            assertThat(Manifests.of("NetworkPolicy"))
                    .extracting(Manifests::name)
                    .contains(service + "-asks-its-database", service + "-database-is-asked");
        }
    }

    @Test
    void every_service_but_the_dashboard_grows_with_the_events_that_wait_for_it() {
        assertThat(Manifests.of("ScaledObject"))
                .extracting(scaled -> scaled.at("/spec/scaleTargetRef/name").asText())
                .containsExactlyInAnyOrder("intake", "resolution", "followup", "notification");
        assertThat(Manifests.of("ScaledObject")).allSatisfy(scaled -> {
            assertThat(each(scaled.at("/spec/triggers"))).isNotEmpty().allSatisfy(trigger -> {
                assertThat(trigger.get("type").asText()).isEqualTo("kafka");
                assertThat(trigger.at("/metadata/lagThreshold").asInt()).isPositive();
            });
            assertThat(scaled.at("/spec/minReplicaCount").asInt()).isEqualTo(2);
            assertThat(scaled.at("/spec/maxReplicaCount").asInt()).isEqualTo(12);
        });
    }

    private static JsonSchema schema(String kind) throws IOException {
        try (InputStream text = KubernetesTest.class.getResourceAsStream("/kubernetes-schemas/" + kind + ".json")) {
            assertThat(text).as("a schema for " + kind).isNotNull();
            return SCHEMAS.getSchema(text);
        }
    }
}
