package complaints.resolution;

import complaints.doors.Refusal;
import complaints.events.SolutionItem;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Money in a solution that cannot be meant: no known currency, more decimals than it has, or one without the other. */
public class MoneyRefused extends Refusal {

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private MoneyRefused(int item, String message) {
        super(Kind.INVALID, "money-refused", "solution.items[" + (item - 1) + "]: " + message);
        with("item", item);
    }

    static void check(List<SolutionItem> items) {
        items.forEach(MoneyRefused::check);
    }

    private static void check(SolutionItem item) {
        BigDecimal amount = item.amount();
        if ((amount == null) != (item.currency() == null)) {
            throw new MoneyRefused(item.number(), "an amount and a currency go together.");
        }
        if (amount == null) {
            return;
        }
        if (!CURRENCIES.contains(item.currency())) {
            throw new MoneyRefused(item.number(), "the currency must be a code of ISO 4217, such as EUR.");
        }
        int digits = Currency.getInstance(item.currency()).getDefaultFractionDigits();
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > Math.max(digits, 0)) {
            throw new MoneyRefused(
                    item.number(), "the amount must be zero or more, with at most " + digits + " decimals.");
        }
    }
}
