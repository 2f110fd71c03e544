package complaints.resolution.broken;

public class CaseOfResolution {}
