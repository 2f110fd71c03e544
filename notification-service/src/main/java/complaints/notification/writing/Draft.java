package complaints.notification.writing;

import complaints.events.Person;
import complaints.events.SolutionItem;
import complaints.notification.Complaint;
import complaints.notification.Dates;
import complaints.notification.NoticeKind;
import complaints.notification.Words;
import complaints.notification.writing.Block.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A letter in the making: greeting, what happened, what comes next, and what every letter has. */
final class Draft {

    private final Complaint complaint;
    private final Words words;
    private final Dates dates;
    private final List<Block> blocks = new ArrayList<>();

    Draft(Complaint complaint, Words words, Dates dates) {
        this.complaint = complaint;
        this.words = words;
        this.dates = dates;
        text(words.say("greeting", "name", complaint.name()));
    }

    Draft text(String text) {
        blocks.add(Block.text(text));
        return this;
    }

    Draft heading(String text) {
        blocks.add(Block.heading(text));
        return this;
    }

    Draft quote(String text) {
        blocks.add(Block.quote(text.replaceAll("\\r\\n?", "\n")));
        return this;
    }

    Draft list(List<String> lines) {
        blocks.add(Block.list(lines));
        return this;
    }

    Draft items(List<SolutionItem> items) {
        return list(items.stream().map(dates::item).toList());
    }

    Draft next(String text) {
        return heading(words.say("next")).text(text);
    }

    Draft button(String text, String url) {
        blocks.add(Block.button(text, url));
        return this;
    }

    Letter finish(NoticeKind kind, String title, Instant due, String statusLink, String company) {
        String key = complaint.recorded().key();
        text(words.say("nothingToRepeat"));
        blocks.add(Block.table(facts(key)));
        button(words.say("statusLink"), statusLink);
        text(words.say("goodbye", "who", complaint.owner().map(Person::name).orElse(company)));
        return new Letter(kind, words.language(), key, title, List.copyOf(blocks), due);
    }

    private List<Row> facts(String key) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(words.say("key"), key));
        rows.add(
                new Row(words.say("received"), dates.moment(complaint.recorded().at())));
        rows.add(new Row(
                words.say("owner"), complaint.owner().map(Person::name).orElseGet(() -> words.say("noOwnerYet"))));
        if (complaint.awaitsAnswer()) {
            rows.add(new Row(words.say("answerBy"), dates.moment(complaint.answerBy())));
        }
        return rows;
    }
}
