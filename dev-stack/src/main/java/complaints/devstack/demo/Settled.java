package complaints.devstack.demo;

/**
 * What became of one complaint so far.
 *
 * @param owner who answers for it, empty while nobody does
 * @param acknowledgements notices that acknowledge it, in any state
 * @param told acknowledgements that the mail server took, or that are told by a call for want of an address
 * @param byCall whether it is told by a call
 */
record Settled(Accepted complaint, String owner, int acknowledgements, int told, boolean byCall) {
    boolean isComplete() {
        return !owner.isEmpty() && told > 0;
    }
}
