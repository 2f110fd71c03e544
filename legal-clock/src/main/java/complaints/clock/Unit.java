package complaints.clock;

import java.time.LocalDate;

/** How a term is measured. All but {@link #HOURS} count whole days and leave out the day of the event. */
public enum Unit {
    /** Elapsed hours from the very instant of the event, through nights, holidays and changes of the clock. */
    HOURS,
    /** Every day counts. */
    CALENDAR_DAYS,
    /** Only the working days of the place's calendar count. */
    WORKING_DAYS,
    /** Seven calendar days each: the same weekday. */
    WEEKS,
    /** Date to date; where the last month has no such day, its last day (Código Civil art. 5.1). */
    MONTHS;

    /** The name used in rule files: {@code working days}. */
    public String label() {
        return Choice.label(this);
    }

    LocalDate lastDay(LocalDate event, int amount, WorkingCalendar calendar) {
        return switch (this) {
            case HOURS -> throw new IllegalStateException("Hours have no last day");
            case CALENDAR_DAYS -> event.plusDays(amount);
            case WORKING_DAYS -> calendar.plusWorkingDays(event, amount);
            case WEEKS -> event.plusWeeks(amount);
            case MONTHS -> event.plusMonths(amount);
        };
    }
}
