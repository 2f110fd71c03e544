package complaints.houserules.broken.naming;

import complaints.events.Fact;

interface ClosedEvent extends Fact {}
