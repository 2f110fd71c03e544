package complaints.devstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplesTest {
    private static final String CFPB =
            "{\"id\":\"3384392\",\"product\":\"Debt collection\",\"issue\":\"Attempts to collect debt not owed\","
                    + "\"narrative\":\"They want money!! Why me? I owe nothing.\",\"submitted_via\":\"Phone\","
                    + "\"tags\":\"Older American\"}";
    private static final String MADRID = "{\"id\":\"6624016\",\"service\":\"Saldo o fianza\",\"text\":"
            + "\"Ciudadano indica que no le devuelven el saldo. ¿Cuándo?\\n¿Y la fianza, cuándo la devuelven?\","
            + "\"street\":\"Calle Atocha\"}";

    @TempDir
    Path folder;

    @Test
    void our_own_complaints_are_many_kinds_in_two_languages() throws IOException {
        List<Sample> ours = Samples.ours();
        assertThat(ours).hasSizeGreaterThanOrEqualTo(36);
        assertThat(all(ours, "/customer/language")).containsExactlyInAnyOrder("es", "en");
        assertThat(all(ours, "/category")).hasSize(7);
        assertThat(all(ours, "/channel")).hasSize(6);
        assertThat(ours).extracting(Sample::request).doesNotHaveDuplicates();
        assertThat(all(ours, "/customer/email"))
                .allMatch(address -> address.isEmpty() || address.matches(".*@example\\.(org|com)"));
    }

    @Test
    void a_row_of_the_bureau_becomes_a_complaint_of_an_older_customer() throws IOException {
        Sample sample = only(CFPB);
        assertThat(sample.request()).isEqualTo("cfpb-3384392");
        assertThat(at(sample, "/customer/email")).isEqualTo("3384392@customers.example");
        assertThat(at(sample, "/customer/language")).isEqualTo("en");
        assertThat(at(sample, "/contract")).isEqualTo("US-3384392");
        assertThat(at(sample, "/channel")).isEqualTo("PHONE");
        assertThat(at(sample, "/category")).isEqualTo("BILLING");
        assertThat(at(sample, "/upset")).isEqualTo("true");
        assertThat(at(sample, "/vulnerable")).isEqualTo("true");
    }

    @Test
    void a_notice_of_madrid_becomes_a_complaint_with_its_questions() throws IOException {
        Sample sample = only(MADRID);
        assertThat(at(sample, "/story")).endsWith("\n(Calle Atocha)");
        assertThat(at(sample, "/channel")).isEqualTo("PHONE");
        assertThat(at(sample, "/category")).isEqualTo("BILLING");
        assertThat(at(sample, "/questions/1")).isEqualTo("¿Y la fianza, cuándo la devuelven?");
    }

    @Test
    void the_same_row_is_the_same_request_of_the_same_customer() throws IOException {
        assertThat(only(CFPB)).isEqualTo(only(CFPB));
        assertThat(only("{\"story\":\"a\"}").request())
                .isNotEqualTo(only("{\"story\":\"b\"}").request());
    }

    @Test
    void rows_without_a_story_are_passed_over_and_zipped_files_are_read() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            String silent = "{\"id\":\"1\",\"product\":\"Loan\",\"narrative\":null}";
            gzip.write((silent + "\n\n" + CFPB + "\n" + MADRID + "\n").getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("rows.jsonl.gz"), zipped.toByteArray());
        assertThat(Samples.of(file, 500)).hasSize(2);
        assertThat(Samples.of(file, 1)).extracting(Sample::request).containsExactly("cfpb-3384392");
    }

    @Test
    void a_row_of_another_layout_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("rows.jsonl"), MADRID + "\n{\"name\":\"Ana\"}\n");
        assertThatThrownBy(() -> Samples.of(file, 500))
                .isInstanceOf(UnknownLayout.class)
                .hasMessageContaining("line 2");
    }

    private Sample only(String line) throws IOException {
        return Samples.of(Files.writeString(folder.resolve("one.jsonl"), line), 1)
                .get(0);
    }

    private static String at(Sample sample, String pointer) {
        JsonNode value = sample.body().at(pointer);
        return value.asText();
    }

    private static Set<String> all(List<Sample> samples, String pointer) {
        return samples.stream().map(sample -> at(sample, pointer)).collect(Collectors.toSet());
    }
}
