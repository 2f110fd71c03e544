package complaints.notification.sending;

import java.util.concurrent.CompletionStage;

/** The end of one mail, as the one who sends it sees it. */
interface Ending {

    /**
     * Asked when all but the last part is written: whether the mail may be ended. A sender that was stopped for a while
     * may find that another one has taken up its notice; then the mail must stay without its final dot.
     */
    CompletionStage<Boolean> mayEnd();

    /** About when the dot has been written, on the event loop; must not block. */
    void written();
}
