package complaints.houserules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import complaints.events.Fact;
import java.util.Set;

/** The rules of the house, as the build sees them. */
final class HouseRules {

    static final String SERVICES = "intake|resolution|followup|notification|operations";

    private static final Set<String> HTTP_METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final Set<String> ROLES = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "jakarta.annotation.security.DenyAll",
            "io.quarkus.security.Authenticated");

    private HouseRules() {}

    static ArchRule time_comes_from_outside() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("complaints.messaging.Database")
                .should(callMethodWhere(target(owner(nameMatching("java\\.time\\..*")))
                        .and(target(nameMatching("now|systemUTC|systemDefaultZone")))
                        .and(describe(
                                "take no clock",
                                call -> call.getTarget().getRawParameterTypes().isEmpty()))))
                .orShould(callMethodWhere(target(owner(nameMatching("java\\.lang\\.System")))
                        .and(target(nameMatching("currentTimeMillis")))))
                .because("time is injected: only the clock's producer asks the machine");
    }

    static ArchRule nobody_sleeps() {
        return noClasses()
                .should(callMethodWhere(
                        target(owner(nameMatching("java\\.lang\\.Thread"))).and(target(nameMatching("sleep")))))
                .because("a wait has a condition, a limit and a message");
    }

    static ArchRule names_say_what_a_thing_is() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|[a-z]Base|(?<!\\.Keep)(?<=[a-z])Handler)")
                .because("these words hide what a thing is, and a handler is a person");
    }

    static ArchRule facts_have_no_suffix() {
        return noClasses()
                .that()
                .areAssignableTo(Fact.class)
                .should()
                .haveNameMatching(".*[a-z]Event")
                .because("a fact is named by what happened");
    }

    static ArchRule services_know_each_other_by_events_alone() {
        return slices().matching("complaints.(" + SERVICES + ")..").should().notDependOnEachOther();
    }

    static ArchRule features_of_a_service_stand_beside_each_other(String service) {
        return slices().matching("complaints." + service + ".(*)..").should().notDependOnEachOther();
    }

    static ArchRule the_transaction_is_the_use_cases_and_not_the_doors() {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .haveNameMatching(".*(Resource|Listener|Timer)")
                .should()
                .notBeAnnotatedWith("jakarta.transaction.Transactional")
                .because("a door translates; what commits together is one use case");
    }

    static ArchRule doors_are_named_as_doors() {
        return methods()
                .that()
                .areAnnotatedWith("io.quarkus.scheduler.Scheduled")
                .or()
                .areAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")
                .or(areHttpEndpoints())
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Resource|Listener|Timer|Page)")
                .because("who looks for a way in finds it by its name");
    }

    static ArchRule every_endpoint_declares_its_roles() {
        return methods()
                .that(areHttpEndpoints())
                .should(declareTheirRoles())
                .because("an endpoint nobody thought about must be closed");
    }

    static ArchRule only_the_relay_sends_to_kafka() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("complaints.messaging..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.apache\\.kafka\\.clients\\.producer\\..*")
                .because("a fact is told by the outbox, in the transaction that makes it true");
    }

    static ArchRule nobody_prints_to_the_console() {
        return noClasses()
                .that()
                .haveNameNotMatching(".*\\.(Main|FileCheck)")
                .should(callMethodWhere(target(owner(nameMatching("java\\.lang\\.Throwable")))
                        .and(target(nameMatching("printStackTrace")))))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("logs carry complaint and trace, prints carry nothing");
    }

    static ArchRule public_types_live_in_described_packages() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .should(liveBesideAPackageDescription())
                .because("package-info says what a room owns, hears and tells");
    }

    private static DescribedPredicate<JavaMethod> areHttpEndpoints() {
        return describe("are HTTP endpoints", method -> method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType)
                .anyMatch(type ->
                        type.getPackageName().equals("jakarta.ws.rs") && HTTP_METHODS.contains(type.getSimpleName())));
    }

    private static ArchCondition<JavaMethod> declareTheirRoles() {
        return new ArchCondition<>("declare their roles") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean declared = ROLES.stream()
                        .anyMatch(role -> method.isAnnotatedWith(role)
                                || method.getOwner().isAnnotatedWith(role));
                events.add(new SimpleConditionEvent(method, declared, method.getFullName() + " declares no role"));
            }
        };
    }

    private static ArchCondition<JavaClass> liveBesideAPackageDescription() {
        return new ArchCondition<>("live beside a package description") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = type.getPackageName().replace('.', '/');
                events.add(new SimpleConditionEvent(
                        type, Sources.hasPackageDescription(room), type.getName() + " has no package-info beside it"));
            }
        };
    }
}
