package complaints.doors;

/** What a customer's signed link lets him do. A link for one purpose opens nothing else. */
public enum LinkPurpose {
    /** See where the complaint stands. */
    STATUS('s'),
    /** Accept or refuse the solution. */
    AGREEMENT('a'),
    /** Answer a check. */
    ANSWER('c');

    final char code;

    LinkPurpose(char code) {
        this.code = code;
    }
}
