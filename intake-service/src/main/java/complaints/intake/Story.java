package complaints.intake;

import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.Question;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the customer told, in his own words; never edited afterwards.
 *
 * @param contract may be null
 * @param questions what he wants answered, at least one, numbered from 1
 * @param desiredOutcome may be null
 */
public record Story(
        Channel channel,
        String contract,
        Category category,
        String words,
        List<Question> questions,
        String desiredOutcome,
        boolean upset,
        boolean vulnerable) {

    /** Story, questions and outcome, each once and in this order, with an empty line between. */
    String allWords() {
        return Stream.concat(
                        Stream.concat(Stream.of(words), questions.stream().map(Question::text)),
                        Stream.ofNullable(desiredOutcome))
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }

    /** A customer who asks nothing wants the outcome he named, or else an answer to all he told. */
    public static List<Question> questions(List<String> asked, String desiredOutcome, String words) {
        List<String> texts = asked.isEmpty() ? List.of(desiredOutcome == null ? words : desiredOutcome) : asked;
        return IntStream.range(0, texts.size())
                .mapToObj(index -> new Question(index + 1, texts.get(index)))
                .toList();
    }
}
