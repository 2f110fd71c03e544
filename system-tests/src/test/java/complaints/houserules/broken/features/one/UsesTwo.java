package complaints.houserules.broken.features.one;

import complaints.houserules.broken.features.two.UsesOne;

public class UsesTwo {
    UsesOne other;
}
