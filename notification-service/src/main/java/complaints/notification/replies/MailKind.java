package complaints.notification.replies;

/** What a mail that came in is. */
enum MailKind {
    /** The report that a mail could not be delivered, for good. */
    BOUNCE,
    /** The report that a mail is late, or arrived: nothing has to be done. */
    DELIVERY_REPORT,
    /** Written by a machine: an absence note, a list, another complaint system. Never a contact, never answered. */
    AUTOMATIC,
    /** Written by a person. */
    WORDS,
    /** Not a mail that can be read: left to people. */
    UNREADABLE
}
