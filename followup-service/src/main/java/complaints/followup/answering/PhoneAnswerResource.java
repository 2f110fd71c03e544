package complaints.followup.answering;

import complaints.events.Channel;
import complaints.followup.Check;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Answers and wishes that customers give by telephone. */
@Path("/checks/{id}")
@RolesAllowed({"agent", "owner", "supervisor"})
public class PhoneAnswerResource {

    private final Answering answering;
    private final OptingOut optingOut;

    PhoneAnswerResource(Answering answering, OptingOut optingOut) {
        this.answering = answering;
        this.optingOut = optingOut;
    }

    /** Records an answer; again within a day to correct it. */
    @POST
    @Path("/answer")
    public Map<String, Object> answer(UUID id, PhoneAnswer said, @Context SecurityContext caller) {
        Check check = answering.answer(
                id, said.asAnswer(), Channel.PHONE, caller.getUserPrincipal().getName());
        Instant until = check.takesAnswersUntil();
        return Map.of("id", id, "status", check.status(), "correctableUntil", until);
    }

    /** The customer asks not to be asked any more. */
    @POST
    @Path("/opt-out")
    public void optOut(UUID id) {
        optingOut.optOut(id);
    }
}
