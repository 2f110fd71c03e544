package complaints.deployment;

import static complaints.deployment.Manifests.each;
import static complaints.deployment.Manifests.name;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What one object of the cluster names, another one is. */
class KubernetesReferencesTest {

    private static final Pattern ADDRESS = Pattern.compile("http://([a-z-]+):(\\d+)");

    private final Map<String, JsonNode> services =
            Manifests.of("Service").stream().collect(Collectors.toMap(Manifests::name, service -> service));

    @Test
    void every_config_map_named_is_made() {
        Set<String> made = new TreeSet<>();
        for (String folder : List.of("kubernetes/base", "proxy")) {
            each(Manifests.kustomization(folder).path("configMapGenerator"))
                    .forEach(map -> made.add(map.get("name").asText()));
        }
        Set<String> named = new TreeSet<>();
        for (JsonNode deployment : Manifests.of("Deployment")) {
            deployment
                    .findValues("configMapRef")
                    .forEach(map -> named.add(map.get("name").asText()));
            deployment
                    .findValues("configMap")
                    .forEach(map -> named.add(map.get("name").asText()));
        }
        assertThat(named).isNotEmpty().isEqualTo(made);
    }

    @Test
    void every_secret_named_is_made_by_an_operator_or_by_the_script() throws IOException {
        String script = Files.readString(Manifests.DEPLOY.resolve("kubernetes/make-secrets"));
        for (JsonNode deployment : Manifests.of("Deployment")) {
            for (JsonNode secret : deployment.findValues("secretKeyRef")) {
                String database = secret.get("name").asText().replaceAll("-app$", "");
                assertThat(Manifests.of("Cluster")).extracting(Manifests::name).contains(database);
                assertThat(secret.get("key").asText()).isIn("username", "password");
            }
            for (JsonNode secret : deployment.findValues("secret")) {
                String key = secret.at("/items/0/key").asText();
                assertThat(script).contains("made " + secret.get("name").asText() + " " + key + "=");
            }
        }
        for (JsonNode secret : Manifests.of("Ingress").get(0).findValues("secretName")) {
            assertThat(script).contains(secret.asText());
        }
    }

    @Test
    void every_service_leads_to_a_port_of_a_deployment() {
        for (JsonNode service : services.values()) {
            JsonNode deployment = deployment(
                    service.at("/spec/selector/app.kubernetes.io~1name").asText());
            assertThat(deployment.findValues("containerPort").get(0)).isEqualTo(service.at("/spec/ports/0/port"));
            assertThat(deployment.at("/spec/template/spec/containers/0/ports/0/name"))
                    .isEqualTo(service.at("/spec/ports/0/targetPort"));
        }
    }

    @Test
    void every_address_in_the_settings_and_the_proxy_is_a_service() throws IOException {
        String named = Manifests.kustomization("kubernetes/base").toString()
                + Manifests.of("Deployment")
                + Files.readString(Manifests.DEPLOY.resolve("proxy/Caddyfile"))
                        .replaceAll(
                                "reverse_proxy (intake|resolution|followup|notification|operations):", "http://$1:");
        Matcher address = ADDRESS.matcher(named);
        int found = 0;
        while (address.find()) {
            found++;
            assertThat(services).containsKey(address.group(1));
            assertThat(services.get(address.group(1)).at("/spec/ports/0/port").asText())
                    .isEqualTo(address.group(2));
        }
        assertThat(found).isGreaterThan(9);
        String kafka = name(Manifests.of("Kafka").get(0)) + "-kafka-bootstrap:9092";
        assertThat(named).contains("KAFKA_BOOTSTRAP_SERVERS=" + kafka);
        assertThat(Manifests.of("ScaledObject").stream()
                        .flatMap(scaled -> scaled.findValuesAsText("bootstrapServers").stream()))
                .containsOnly(kafka);
    }

    @Test
    void every_database_address_is_a_cluster_and_its_database() {
        for (JsonNode cluster : Manifests.of("Cluster")) {
            String database = cluster.at("/spec/bootstrap/initdb/database").asText();
            assertThat(deployment(database).toString())
                    .contains("jdbc:postgresql://" + name(cluster) + "-rw/" + database);
        }
    }

    @Test
    void what_is_scaled_and_what_it_waits_for_exist() {
        Set<String> topics =
                Manifests.of("KafkaTopic").stream().map(Manifests::name).collect(Collectors.toSet());
        for (JsonNode scaled : Manifests.of("ScaledObject")) {
            JsonNode target = deployment(scaled.at("/spec/scaleTargetRef/name").asText());
            assertThat(target.at("/spec/replicas").isMissingNode())
                    .as("two say how many " + name(target) + " there are")
                    .isTrue();
            assertThat(scaled.findValuesAsText("consumerGroup")).containsOnly(name(target));
            assertThat(topics).containsAll(scaled.findValuesAsText("topic"));
        }
    }

    @Test
    void every_budget_and_every_rule_is_about_pods_that_exist() {
        Set<String> pods =
                Manifests.of("Deployment").stream().map(Manifests::name).collect(Collectors.toSet());
        for (String kind : List.of("PodDisruptionBudget", "NetworkPolicy")) {
            for (JsonNode object : Manifests.of(kind)) {
                assertThat(pods).containsAll(object.findValuesAsText("app.kubernetes.io/name"));
                object.findValues("values")
                        .forEach(values ->
                                assertThat(each(values).map(JsonNode::asText)).allMatch(pods::contains));
                assertThat(Manifests.of("Cluster"))
                        .extracting(Manifests::name)
                        .containsAll(object.findValuesAsText("cnpg.io/cluster"));
            }
        }
    }

    @Test
    void no_container_is_root_or_unlimited_or_never_asked_how_it_is() {
        for (JsonNode deployment : Manifests.of("Deployment")) {
            JsonNode pod = deployment.at("/spec/template/spec");
            JsonNode container = pod.at("/containers/0");
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                    .isTrue();
            assertThat(container.at("/resources/limits/memory").asText()).isNotBlank();
            assertThat(container.at("/readinessProbe/httpGet/port").asText()).isEqualTo("http");
            assertThat(container.at("/livenessProbe/httpGet/port").asText()).isEqualTo("http");
        }
    }

    private static JsonNode deployment(String name) {
        return Manifests.of("Deployment").stream()
                .filter(each -> name(each).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no deployment " + name));
    }
}
