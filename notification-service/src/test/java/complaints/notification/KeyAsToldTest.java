package complaints.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyAsToldTest {

    @ParameterizedTest
    @ValueSource(strings = {"0ZBK-YE1G-TH", "0zbkye1gth", " OZBK yeLg th ", "0ZBK.YE1G_TH"})
    void a_key_is_read_however_it_is_typed(String typed) {
        assertThat(KeyAsTold.of(typed)).isEqualTo("0ZBK-YE1G-TH");
    }
}
