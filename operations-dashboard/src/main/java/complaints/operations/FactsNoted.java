package complaints.operations;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Events are in the log and in the projection; told inside this process, observers wait for the commit. */
public record FactsNoted(List<Noted> events, Map<UUID, Glimpse> glimpses) {}
