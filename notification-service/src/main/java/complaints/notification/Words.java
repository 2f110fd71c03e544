package complaints.notification;

import complaints.events.Channel;
import complaints.events.Outcome;
import complaints.events.PromiseKind;
import complaints.events.Verdict;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Everything customers are told, apart from what the record holds. One file a language; a word missing in one is said
 * in English. Dates and money come in as the language says them.
 */
@MessageBundle(value = "words", locale = "en")
public interface Words {

    // The language itself.
    @Message
    String language();

    @Message
    String dayPattern();

    @Message
    String momentPattern();

    // What every mail has.
    @Message
    String greeting(String name);

    @Message
    String next();

    @Message
    String goodbye(String who);

    @Message
    String quoted(String text);

    @Message
    String house();

    @Message
    String why();

    @Message
    String key();

    @Message
    String received();

    @Message
    String owner();

    @Message
    String noOwnerYet();

    @Message
    String answerBy();

    @Message
    String statusLink();

    @Message
    String nothingToRepeat();

    // One paragraph per kind of notice: subject, what happened, what comes next.
    @Message
    String acknowledgementSubject();

    @Message
    String acknowledgementSaid(String when);

    @Message
    String acknowledgementQuestions();

    @Message
    String acknowledgementMissing(String until);

    @Message
    String acknowledgementMissingSoon();

    @Message
    String acknowledgementNext(String owner, String answerBy);

    @Message
    String acknowledgementNextWithoutOwner(String answerBy);

    @Message
    String missingSubject();

    @Message
    String missingSaid(String until);

    @Message
    String missingNext();

    @Message
    String completedSubject();

    @Message
    String completedSaid();

    @Message
    String completedNext(String answerBy);

    @Message
    String newOwnerSubject(String owner);

    @Message
    String newOwnerSaid(String owner);

    @Message
    String newOwnerInstead(String former);

    @Message
    String newOwnerNext(String owner, String answerBy);

    @Message
    String questionSubject();

    @Message
    String questionSaid(String by);

    @Message
    String questionNext(String answerBy);

    @Message
    String newDateSubject();

    @Message
    String newDateSaid(PromiseKind kind, String previous, String due);

    @Message
    String newDateReason();

    @Message
    String newDateNext(String due);

    @Message
    String apologySubject();

    @Message
    String apologySaid(PromiseKind kind, String due);

    @Message
    String apologySorry();

    @Message
    String apologyNext(String owner);

    @Message
    String apologyNextWithDate(String owner, String answerBy);

    @Message
    String decisionSubject();

    @Message
    String decisionSaid(String by);

    @Message
    String decisionQuestion(int number, String question);

    @Message
    String decisionVerdict(Verdict verdict);

    @Message
    String decisionClause(String clause);

    @Message
    String decisionItems();

    @Message
    String decisionNoItems();

    @Message
    String decisionNext(String until);

    @Message
    String decisionNextNoItems(String until);

    @Message
    String decisionElsewhere(String body);

    @Message
    String decisionLink();

    @Message
    String item(String what, String who, String by);

    @Message
    String itemWithAmount(String what, String who, String by, String amount);

    @Message
    String itemDoneSubject();

    @Message
    String itemDoneSaid(String what);

    @Message
    String itemDoneNext(int stillOpen);

    @Message
    String itemDoneNextLast();

    @Message
    String closedSubject();

    @Message
    String closedSaid(Outcome outcome);

    @Message
    String closedItems();

    @Message
    String closedNext(String owner);

    @Message
    String reopenedSubject();

    @Message
    String reopenedSaid(String owner);

    @Message
    String reopenedNext(String owner);

    @Message
    String reopenedNextWithDate(String owner, String answerBy);

    @Message
    String checkSubject();

    @Message
    String checkReminderSubject();

    @Message
    String checkSaid();

    @Message
    String checkSaidWithoutItems();

    @Message
    String checkReminderSaid();

    @Message
    String checkReminderSaidWithoutItems();

    @Message
    String checkNext(String until);

    @Message
    String checkLink();

    // The status page.
    @Message
    String pageTitle();

    @Message
    String pageStory();

    @Message
    String pageQuestions();

    @Message
    String pageDates();

    @Message
    String pageLegalDate();

    @Message
    String pageItemDone();

    @Message
    String pagePromise(PromiseKind kind);

    @Message
    String pagePromiseOpen();

    @Message
    String pagePromiseKept();

    @Message
    String pagePromiseBroken();

    @Message
    String pageDecision();

    @Message
    String pageNotices();

    @Message
    String pageNoticeSent(String when, String address);

    @Message
    String pageNoticeWaits();

    @Message
    String pageNoticeNotTold();

    @Message
    String pageContacts();

    @Message
    String pageContact(String when, Channel channel);

    @Message
    String pageStatus(String status);

    @Message
    String pageLinkExpired();

    @Message
    String pageLinkExpiredNext();

    @Message
    String pageLinkUnknown();

    @Message
    String pageLinkUnknownNext();
}
