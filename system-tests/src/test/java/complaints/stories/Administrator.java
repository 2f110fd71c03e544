package complaints.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;

/** Gives people and machines their accounts, as the administrator of a company does. */
final class Administrator {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AUDIENCE =
            """
            {"name": "meant for %1$s", "protocol": "openid-connect", "protocolMapper": "oidc-audience-mapper",
             "config": {"included.custom.audience": "%1$s", "access.token.claim": "true"}}""";

    private final KeycloakServer keycloak;
    private final Browser browser = new Browser();

    Administrator(KeycloakServer keycloak) {
        this.keycloak = keycloak;
    }

    void person(String name, String password, String role) {
        String id = created(
                "/users",
                """
                {"username": "%1$s", "email": "%1$s@company.example", "emailVerified": true, "firstName": "%1$s",
                 "lastName": "Pruebas", "enabled": true,
                 "credentials": [{"type": "password", "value": "%2$s", "temporary": false}]}"""
                        .formatted(name, password));
        give(id, role);
    }

    /** @param role null for none */
    void machine(String name, String secret, String audience, String role) {
        String id = created(
                "/clients",
                """
                {"clientId": "%s", "secret": "%s", "serviceAccountsEnabled": true, "standardFlowEnabled": false,
                 "publicClient": false, "protocolMappers": [%s]}"""
                        .formatted(name, secret, AUDIENCE.formatted(audience)));
        if (role != null) {
            give(ask("/clients/" + id + "/service-account-user").get("id").asText(), role);
        }
    }

    /** What a machine shows. */
    String token(String machine, String secret) {
        return token(
                keycloak.realm(),
                Map.of("grant_type", "client_credentials", "client_id", machine, "client_secret", secret));
    }

    private void give(String user, String role) {
        JsonNode found = ask("/roles/" + role);
        HttpResponse<String> given =
                browser.post(admin("/users/" + user + "/role-mappings/realm"), "[" + found + "]", headers());
        assertThat(given.statusCode()).as(given.body()).isEqualTo(204);
    }

    private String created(String path, String body) {
        HttpResponse<String> answer = browser.post(admin(path), body, headers());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private JsonNode ask(String path) {
        return json(browser.get(admin(path), headers()).body());
    }

    private String admin(String path) {
        return keycloak.address() + "/admin/realms/complaints" + path;
    }

    private String[] headers() {
        String token = token(
                keycloak.address() + "/realms/master",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", keycloak.administratorPassword()));
        return new String[] {"Authorization", "Bearer " + token, "Content-Type", "application/json"};
    }

    private String token(String realm, Map<String, String> form) {
        HttpResponse<String> answer = browser.submit(realm + "/protocol/openid-connect/token", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer.body()).get("access_token").asText();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException("not JSON: " + text, e);
        }
    }
}
