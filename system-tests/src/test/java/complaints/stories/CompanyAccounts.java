package complaints.stories;

import java.util.Map;

/** The system with a company's accounts, kept by a real Keycloak: one of each for all tests of a run. */
record CompanyAccounts(RunningSystem system, Administrator administrator) {

    static final String PASSWORD = "una-clave-de-prueba";

    private static CompanyAccounts only;

    /** With Otilia of operations, Olga who owns cases, and Alba who answers the telephone. */
    static synchronized CompanyAccounts get() {
        if (only == null) {
            KeycloakServer keycloak = KeycloakServer.serving(RunningSystem.page());
            RunningSystem system = RunningSystem.get(Map.of(
                    "QUARKUS_OIDC_TENANT_ENABLED", "true",
                    "QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realm(),
                    "COMPLAINTS_SESSION_SECRET", "a-secret-that-only-this-test-uses-0123456789"));
            only = new CompanyAccounts(system, new Administrator(keycloak));
            only.administrator.person("otilia", PASSWORD, "operations");
            only.administrator.person("olga", PASSWORD, "owner");
            only.administrator.person("alba", PASSWORD, "agent");
        }
        return only;
    }
}
