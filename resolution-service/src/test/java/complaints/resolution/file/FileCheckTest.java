package complaints.resolution.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import complaints.resolution.EntryChain;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileCheckTest {

    private static final List<String> DATA = List.of(
            "{\"story\":\"Me han cobrado 39,90 € dos veces\"}", "{\"amount\":39.90,\"n\":1E+2}", "{\"note\":null}");

    @Test
    void a_whole_file_is_whole() throws JsonProcessingException {
        assertThat(FileCheck.check(file(entries(DATA)), null)).isNull();
    }

    @Test
    void the_first_altered_entry_is_named() throws JsonProcessingException {
        String altered = file(entries(DATA)).replace("39.90", "39.91");
        assertThat(FileCheck.check(altered, null)).startsWith("Entry 2 is not what was written");
    }

    @Test
    void a_missing_entry_is_named() throws JsonProcessingException {
        List<String> entries = entries(DATA);
        entries.remove(1);
        assertThat(FileCheck.check(file(entries), null)).isEqualTo("Entry 2 is missing.");
    }

    @Test
    void a_file_cut_at_its_end_is_found() throws JsonProcessingException {
        List<String> entries = entries(DATA);
        String whole = file(entries);
        String cut = whole.replace("," + entries.get(2), "");
        assertThat(FileCheck.check(cut, null)).isEqualTo("Entries after 2 are missing.");
        String last = whole.substring(whole.lastIndexOf("\"hash\":\"") + 8, whole.lastIndexOf("\"hash\":\"") + 72);
        assertThat(FileCheck.check(file(entries(DATA.subList(0, 2))), last)).isEqualTo("Entries after 2 are missing.");
    }

    private static List<String> entries(List<String> data) {
        List<String> entries = new ArrayList<>();
        String hash = null;
        for (int number = 1; number <= data.size(); number++) {
            String at = "2026-12-14T11:00:00Z";
            hash = EntryChain.next(
                    hash, number, at, "some.thing", "ana", data.get(number - 1).getBytes(StandardCharsets.UTF_8));
            entries.add(
                    """
                    {"number":%d,"at":"%s","type":"some.thing","by":"ana","data":%s,"hash":"%s"}"""
                            .formatted(number, at, data.get(number - 1), hash));
        }
        return entries;
    }

    private static String file(List<String> entries) {
        String last = entries.get(entries.size() - 1);
        String hash = last.substring(last.length() - 66, last.length() - 2);
        return "{\"count\":%d,\"lastHash\":\"%s\",\"entries\":[%s]}"
                .formatted(entries.size(), hash, String.join(",", entries));
    }
}
