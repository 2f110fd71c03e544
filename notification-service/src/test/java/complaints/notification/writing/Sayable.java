package complaints.notification.writing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * All that a letter may say of a record: each value of its facts, written as this test writes it, independent of how the
 * service does.
 */
final class Sayable {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final boolean spanish;
    private final Locale locale;
    final Set<String> moments = new HashSet<>();
    final Set<String> days = new HashSet<>();
    final Set<String> sums = new HashSet<>();
    final Set<String> words = new HashSet<>();

    Sayable(String language) {
        this.spanish = language.equals("es");
        this.locale = Locale.forLanguageTag(language);
    }

    /** Everything in a value, however deep. */
    Sayable with(Object value) {
        if (value instanceof Instant at) {
            moments.add(moment(at));
        } else if (value instanceof LocalDate day) {
            days.add(day(day));
        } else if (value instanceof String text) {
            text.lines().filter(line -> !line.isBlank()).forEach(line -> words.add(line.strip()));
        } else if (value instanceof Iterable<?> many) {
            many.forEach(this::with);
        } else if (value instanceof BigDecimal amount) {
            sums.add(sum(amount));
        } else if (value instanceof Record some) {
            for (RecordComponent each : some.getClass().getRecordComponents()) {
                with(valueOf(each, some));
            }
        }
        return this;
    }

    String moment(Instant at) {
        ZonedDateTime there = at.atZone(MADRID);
        String hour = "%02d:%02d".formatted(there.getHour(), there.getMinute());
        return day(there.toLocalDate()) + (spanish ? ", a las " : ", at ") + hour;
    }

    String day(LocalDate day) {
        String weekday = DateTimeFormatter.ofPattern("EEEE", locale).format(day);
        String month = DateTimeFormatter.ofPattern("MMMM", locale).format(day);
        String of = spanish ? " de " : " ";
        return weekday + " " + day.getDayOfMonth() + of + month + of + day.getYear();
    }

    /** What is left of a text when all of it is taken out, longest first. */
    String without(String text) {
        List<String> all = new ArrayList<>();
        List.of(moments, days, sums, words).forEach(all::addAll);
        all.sort(Comparator.comparing(String::length).reversed());
        String left = text.replaceAll("https?://\\S+", "");
        for (String each : all) {
            left = left.replace(each, "·");
        }
        return left;
    }

    private String sum(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount);
    }

    private static Object valueOf(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
