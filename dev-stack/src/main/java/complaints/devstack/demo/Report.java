package complaints.devstack.demo;

import complaints.devstack.up.Screen;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What happened, in figures, and where to look at it. */
final class Report {
    private final Map<String, String> urls;
    private final Screen screen;

    Report(Map<String, String> urls, Screen screen) {
        this.urls = urls;
        this.screen = screen;
    }

    /** Whether all is as promised: everyone has one owner and was told once. */
    boolean print(int samples, Feeding feeding, List<Settled> settled, Door door) throws IOException {
        List<Accepted> accepted = feeding.accepted();
        long before = accepted.stream().filter(Accepted::before).count();
        long distinct = accepted.stream().map(Accepted::id).distinct().count();
        long owned = settled.stream().filter(one -> !one.owner().isEmpty()).count();
        long told = settled.stream().filter(one -> one.told() > 0).count();
        long twice = settled.stream().filter(one -> one.acknowledgements() > 1).count();
        screen.say("");
        line("complaints told to the system", samples, "");
        line("on record", distinct, before == 0 ? "" : before + " of them were on record already");
        feeding.refused().forEach((reason, count) -> line("refused", count, reason));
        line("cases with exactly one owner", owned, "");
        line("acknowledged to the customer", told, called(settled));
        line("acknowledged twice", twice, "");
        long mailedTwice = mailedTwice(door);
        screen.say("");
        links(settled);
        return owned == distinct && told == distinct && twice == 0 && mailedTwice == 0;
    }

    private static String called(List<Settled> settled) {
        long calls = settled.stream().filter(Settled::byCall).count();
        return calls == 0 ? "" : calls + " of them by a call, for want of an address";
    }

    private long mailedTwice(Door door) throws IOException {
        if (!urls.containsKey("mails")) {
            return 0;
        }
        Reply count = door.get(urls.get("mails") + "/count", "anyone:");
        if (count.status() != 200) {
            return 0;
        }
        long mails = count.body().path("mails").asLong();
        long twice = mails - count.body().path("distinctMessageIds").asLong();
        line("mails caught since the data is there", mails, twice + " of them a second time");
        return twice;
    }

    private void links(List<Settled> settled) {
        screen.say("Look at");
        screen.say("  the live dashboard        " + urls.get("operations") + "  (operations / operations)");
        if (urls.containsKey("mails")) {
            screen.say("  the mails sent            " + urls.get("mails"));
        }
        settled.stream().findFirst().ifPresent(one -> {
            screen.say("  one customer's page       " + one.complaint().statusPage());
            screen.say("  the same case inside      curl -u owner:owner " + urls.get("resolution") + "/cases/"
                    + one.complaint().key() + "  (owner " + one.owner() + ")");
        });
    }

    private void line(String what, long count, String more) {
        screen.say(String.format("  %-38s %6d  %s", what, count, more).stripTrailing());
    }
}
