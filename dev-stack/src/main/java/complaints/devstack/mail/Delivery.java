package complaints.devstack.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail on its way in. */
final class Delivery implements MessageHandler {
    private final MailFolder mails;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    Delivery(MailFolder mails) {
        this.mails = mails;
    }

    @Override
    public void from(String address) {
        sender = address;
    }

    @Override
    public void recipient(String address) throws RejectException {
        if (address.startsWith("bounce")) {
            throw new RejectException(550, "5.1.1 No such mailbox (addresses that start with bounce have none)");
        }
        if (address.startsWith("busy")) {
            throw new RejectException(451, "4.3.0 Mailbox busy (as addresses that start with busy always are)");
        }
        recipients.add(address);
    }

    @Override
    public String data(InputStream data) throws IOException, RejectException {
        byte[] content = data.readAllBytes();
        try {
            return "2.0.0 Kept as " + mails.keep(sender, recipients, content).id();
        } catch (IOException e) {
            throw new RejectException(452, "4.3.1 Cannot keep the mail: " + e.getMessage());
        }
    }

    @Override
    public void done() {
        recipients.clear();
    }
}
