package complaints.intake;

/** A request, and what was answered to it. */
public record AnsweredRequest(Request request, Answer answer) {}
