package complaints.followup.answering;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page; one file per language, {@code messages/msg_xx.properties}. */
@MessageBundle
interface Words {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String complaint(String key);

    @Message
    String agreed();

    @Message
    String said();

    @Message
    String fulfilled_said();

    @Message
    String intro_said();

    @Message
    String by(String day);

    @Message
    String fulfilled();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String satisfaction();

    @Message
    String satisfaction_worst();

    @Message
    String satisfaction_best();

    @Message
    String effort();

    @Message
    String effort_worst();

    @Message
    String effort_best();

    @Message
    String repeated();

    @Message
    String optional();

    @Message
    String comment();

    @Message
    String comment_hint();

    @Message
    String next();

    @Message
    String wrong();

    @Message
    String wrong_choice();

    @Message
    String wrong_comment(int most);

    @Message
    String confirm_title();

    @Message
    String confirm_intro();

    @Message
    String not_answered();

    @Message
    String send();

    @Message
    String change();

    @Message
    String answered_before(String until);

    @Message
    String no_more_link();

    @Message
    String no_more_title();

    @Message
    String no_more_intro();

    @Message
    String no_more_button();

    @Message
    String no_more_sure();

    @Message
    String no_more_sure_button();

    @Message
    String back();

    @Message
    String owner(String name);

    @Message
    String ending_title(Ending ending);

    @Message
    String ending_text(Ending ending);
}
