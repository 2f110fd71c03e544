package complaints.resolution.lookup;

import java.util.List;

/** Some cases, and the {@code page} to ask for to see those after them; null at the end. */
public record CasePage(List<CaseLine> cases, String next) {}
