package complaints.operations.desk;

import java.util.List;
import java.util.regex.Pattern;

/** What the desk may ask of which service. Whether this person may, that service decides. */
final class Routes {

    private static final String SEGMENT = "[0-9A-Za-z-]{1,64}";

    private static final List<String> ALL =
            """
            GET intake/complaints
            GET intake/complaints/*
            POST intake/complaints
            POST intake/complaints/*/contacts
            POST intake/complaints/*/completion
            POST intake/complaints/*/withdrawal
            GET resolution/cases
            GET resolution/cases/*
            GET resolution/cases/*/compensation
            GET resolution/handlers
            GET resolution/handoffs
            GET resolution/team
            PUT resolution/handlers/*
            POST resolution/cases/*/agreement
            POST resolution/cases/*/closure
            POST resolution/cases/*/decision
            POST resolution/cases/*/decision/approval
            POST resolution/cases/*/handoffs
            POST resolution/cases/*/information-requests
            POST resolution/cases/*/items/*/done
            POST resolution/cases/*/promises/*/fulfilment
            POST resolution/cases/*/promises/*/renegotiation
            POST resolution/cases/*/questions
            POST resolution/cases/*/reopening
            POST resolution/cases/*/statements
            POST resolution/cases/*/version-requests
            POST resolution/handoffs/*/acceptance
            POST resolution/handoffs/*/refusal
            GET notification/notices
            GET followup/checks
            GET followup/checks/open
            POST followup/checks/*/answer
            """
                    .lines()
                    .map(line -> line.replace("*", SEGMENT))
                    .toList();

    private static final Pattern KNOWN = Pattern.compile(String.join("|", ALL));

    private Routes() {}

    static boolean knows(String method, String service, String path) {
        return KNOWN.matcher(method + " " + service + "/" + path).matches();
    }
}
