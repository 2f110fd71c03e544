package complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComplaintKeyTest {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void a_key_is_read_as_it_was_told() {
        for (int each = 0; each < 1_000; each++) {
            ComplaintKey key = ComplaintKey.next();
            assertThat(ComplaintKey.read(key.toString())).contains(key);
        }
    }

    @Test
    void the_check_character_is_crockfords() {
        assertThat(ComplaintKey.read("0000-0000-00")).isPresent();
        assertThat(ComplaintKey.read("0000-0000-11")).isPresent();
        assertThatThrownBy(() -> ComplaintKey.read("0000-0000-12")).isInstanceOf(KeyMistyped.class);
    }

    @Test
    void case_spaces_dashes_and_lookalikes_are_forgiven() {
        ComplaintKey key = new ComplaintKey("0100000001");
        String spoken = "oI oo–oo0 o0 " + checked("010000000");
        assertThat(ComplaintKey.read(spoken)).contains(new ComplaintKey("010000000" + checked("010000000")));
        assertThat(key.toString()).isEqualTo("0100-0000-01");
    }

    @Test
    void any_one_wrong_character_is_told() {
        String code = ComplaintKey.next().code();
        for (int place = 0; place < code.length(); place++) {
            for (char wrong : SYMBOLS.toCharArray()) {
                if (wrong != code.charAt(place)) {
                    String given = code.substring(0, place) + wrong + code.substring(place + 1);
                    assertThatThrownBy(() -> ComplaintKey.read(given)).isInstanceOf(KeyMistyped.class);
                }
            }
        }
    }

    @Test
    void any_two_swapped_neighbours_are_told() {
        String code = ComplaintKey.next().code();
        for (int place = 0; place < code.length() - 1; place++) {
            if (code.charAt(place) != code.charAt(place + 1)) {
                String given = code.substring(0, place)
                        + code.charAt(place + 1)
                        + code.charAt(place)
                        + code.substring(place + 2);
                assertThatThrownBy(() -> ComplaintKey.read(given)).isInstanceOf(KeyMistyped.class);
            }
        }
    }

    @Test
    void what_is_no_key_is_not_called_mistyped() {
        assertThat(ComplaintKey.read("")).isEmpty();
        assertThat(ComplaintKey.read("nonsense")).isEmpty();
        assertThat(ComplaintKey.read("7K3M-9QX2-4D-77")).isEmpty();
    }

    @Test
    void ten_thousand_keys_are_ten_thousand() {
        Set<String> keys = new HashSet<>();
        for (int each = 0; each < 10_000; each++) {
            keys.add(ComplaintKey.next().code());
        }
        assertThat(keys).hasSize(10_000);
    }

    private static char checked(String data) {
        long number = data.chars().mapToLong(SYMBOLS::indexOf).reduce(0, (sum, digit) -> sum * 32 + digit);
        return SYMBOLS.charAt((int) (number % 37));
    }
}
