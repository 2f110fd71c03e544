package complaints.doors;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * What this service shows another one when it asks in its caller's name: the caller's access token, whether it came as
 * such or by a log-in in the browser, else the Basic log-in he came with.
 */
@RequestScoped
public class OnBehalf {

    private final CurrentIdentityAssociation caller;
    private final HttpHeaders headers;

    OnBehalf(CurrentIdentityAssociation caller, HttpHeaders headers) {
        this.caller = caller;
        this.headers = headers;
    }

    /** @return the value of an {@code Authorization} header; null where the caller showed nothing */
    public String authorization() {
        AccessTokenCredential token = caller.getIdentity().getCredential(AccessTokenCredential.class);
        return token == null ? headers.getHeaderString(HttpHeaders.AUTHORIZATION) : "Bearer " + token.getToken();
    }
}
