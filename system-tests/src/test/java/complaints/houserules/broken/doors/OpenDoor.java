package complaints.houserules.broken.doors;

import jakarta.ws.rs.GET;

class OpenDoor {
    @GET
    String open() {
        return "to everybody";
    }
}
