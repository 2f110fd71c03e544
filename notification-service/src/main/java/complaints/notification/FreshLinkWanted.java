package complaints.notification;

import java.util.UUID;

/**
 * Told inside the service, in the transaction of the request: a customer wants a new link to his page, by mail.
 *
 * @param request the same for all that follows from it
 */
public record FreshLinkWanted(UUID request, UUID complaint) {}
