package complaints.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final JavaClasses PRODUCTION = Sources.production();

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(HouseRules.time_comes_from_outside(), "clock"),
                Arguments.of(HouseRules.nobody_sleeps(), "sleep"),
                Arguments.of(HouseRules.names_say_what_a_thing_is(), "naming"),
                Arguments.of(HouseRules.facts_have_no_suffix(), "naming"),
                Arguments.of(HouseRules.services_know_each_other_by_events_alone(), ""),
                Arguments.of(HouseRules.the_transaction_is_the_use_cases_and_not_the_doors(), "doors"),
                Arguments.of(HouseRules.doors_are_named_as_doors(), "doors"),
                Arguments.of(HouseRules.every_endpoint_declares_its_roles(), "doors"),
                Arguments.of(HouseRules.only_the_relay_sends_to_kafka(), "kafka"),
                Arguments.of(HouseRules.nobody_prints_to_the_console(), "console"),
                Arguments.of(HouseRules.public_types_live_in_described_packages(), "naming"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps_its_rule(ArchRule rule, String fixture) {
        rule.allowEmptyShould(true).check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_fixture_that_breaks_the_rule_is_found(ArchRule rule, String fixture) {
        JavaClasses broken = new ClassFileImporter()
                .importPackages(
                        fixture.isEmpty()
                                ? new String[] {"complaints.intake.broken", "complaints.resolution.broken"}
                                : new String[] {"complaints.houserules.broken." + fixture});

        assertThat(broken).as("fixture classes").isNotEmpty();
        assertThatThrownBy(() -> rule.check(broken)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("services")
    void features_of_a_service_do_not_use_each_other(String service) {
        HouseRules.features_of_a_service_stand_beside_each_other(service)
                .allowEmptyShould(true)
                .check(PRODUCTION);
    }

    @Test
    void a_feature_that_uses_another_is_found() {
        JavaClasses broken = new ClassFileImporter().importPackages("complaints.houserules.broken.features");

        assertThatThrownBy(() -> HouseRules.features_of_a_service_stand_beside_each_other("houserules.broken.features")
                        .check(broken))
                .isInstanceOf(AssertionError.class);
    }

    static Stream<String> services() {
        return Stream.of(HouseRules.SERVICES.split("\\|"));
    }
}
