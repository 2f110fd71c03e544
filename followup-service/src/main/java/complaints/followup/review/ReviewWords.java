package complaints.followup.review;

import complaints.events.Category;
import complaints.events.Outcome;
import complaints.events.PromiseKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the weekly review; one file per language, {@code messages/weekly_xx.properties}. */
@MessageBundle("weekly")
interface ReviewWords {

    @Message
    String title(String week);

    @Message
    String held(String when, String present);

    @Message
    String not_held(String until);

    @Message
    String overdue(String until);

    @Message
    String other_weeks();

    @Message
    String week_held();

    @Message
    String week_open();

    @Message
    String week_overdue();

    @Message
    String closed();

    @Message
    String reason(ReviewReason reason);

    @Message
    String category(Category category);

    @Message
    String outcome(Outcome outcome);

    @Message
    String promise(PromiseKind promise);

    @Message
    String days(String number);

    @Message
    String causes();

    @Message
    String before(double average);

    @Message
    String cases();

    @Message
    String nothing();

    @Message
    String shown_of(int shown, long all);

    @Message
    String not_recorded();

    @Message
    String no_owner();

    @Message
    String open();

    @Message
    String customer();

    @Message
    String reply();

    @Message
    String team();

    @Message
    String not_told();

    @Message
    String minutes_of(String when, String by);

    @Message
    String present_were(String names);

    @Message
    String until(String day);

    @Message
    String record();

    @Message
    String record_more();

    @Message
    String only_supervisors();

    @Message
    String wrong();

    @Message
    String wrong_field();

    @Message
    String present();

    @Message
    String present_hint();

    @Message
    String minutes();

    @Message
    String decisions();

    @Message
    String what();

    @Message
    String who();

    @Message
    String by_day();

    @Message
    String save();

    @Message
    String mail_subject(String week);

    @Message
    String mail_ready(String address);

    @Message
    String mail_until(String until);

    @Message
    String alarm_subject(String week);

    @Message
    String alarm(String week, String until);

    @Message
    String cause_came_back(String cause, long times, double before);
}
