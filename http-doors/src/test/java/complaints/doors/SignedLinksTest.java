package complaints.doors;

import static complaints.doors.LinkPurpose.AGREEMENT;
import static complaints.doors.LinkPurpose.STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedLinksTest {

    private static final Instant NOON = Instant.parse("2026-12-14T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3600);
    private static final String SECRET = "a-secret-of-at-least-32-characters";

    private final UUID complaint = UUID.randomUUID();
    private final SignedLinks links = at(NOON);
    private final String token = links.token(STATUS, complaint, LATER);

    @Test
    void a_token_opens_what_it_was_made_for_until_its_end() {
        assertThat(links.open(STATUS, token)).isEqualTo(complaint);
        assertThat(at(LATER).open(STATUS, token)).isEqualTo(complaint);
    }

    @Test
    void a_token_opens_nothing_for_another_purpose() {
        assertThatThrownBy(() -> links.open(AGREEMENT, token)).isInstanceOf(LinkRefused.class);
    }

    @Test
    void an_expired_token_opens_nothing_and_still_says_whom_it_was_for() {
        LinkRefused refused = catchThrowableOfType(
                LinkRefused.class, () -> at(LATER.plusSeconds(1)).open(STATUS, token));

        assertThat(refused.expiredFor()).contains(complaint);
    }

    @Test
    void a_token_altered_in_any_character_opens_nothing() {
        for (int index = 0; index < token.length() - 1; index++) {
            char other = token.charAt(index) == 'A' ? 'B' : 'A';
            String altered = token.substring(0, index) + other + token.substring(index + 1);

            assertThatThrownBy(() -> links.open(STATUS, altered))
                    .as("altered at %s", index)
                    .isInstanceOf(LinkRefused.class);
        }
    }

    @Test
    void what_is_no_token_opens_nothing() {
        for (String nonsense : new String[] {"", "x", "%%%", token + "AA", "a".repeat(10_000)}) {
            assertThatThrownBy(() -> links.open(STATUS, nonsense)).isInstanceOf(LinkRefused.class);
        }
    }

    @Test
    void a_token_signed_with_another_secret_opens_nothing() {
        SignedLinks foreign = new SignedLinks("another-secret-of-at-least-32-chars", Clock.systemUTC());

        assertThatThrownBy(() -> links.open(STATUS, foreign.token(STATUS, complaint, LATER)))
                .isInstanceOf(LinkRefused.class);
    }

    @Test
    void a_short_secret_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> new SignedLinks("short", Clock.systemUTC())).hasMessageContaining("openssl rand");
    }

    private static SignedLinks at(Instant now) {
        return new SignedLinks(SECRET, Clock.fixed(now, ZoneOffset.UTC));
    }
}
