package complaints.houserules.broken.features.two;

import complaints.houserules.broken.features.one.UsesTwo;

public class UsesOne {
    UsesTwo other;
}
