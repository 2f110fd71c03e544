package complaints.houserules.broken.naming;

public class ComplaintManager {}
