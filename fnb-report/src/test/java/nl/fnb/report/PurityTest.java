package nl.fnb.report;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Random;
import java.util.SplittableRandom;
import org.jspecify.annotations.NullMarked;

/** The library gives the same answer everywhere: it asks nothing of the machine, keeps no state and says nothing by itself. */
@AnalyzeClasses(packages = "nl.fnb", importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {

    @ArchTest
    static final ArchRule NOBODY_READS_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(method("java\\.time\\..*", "now|system.*"))
            .orShould()
            .callMethodWhere(method("java\\.lang\\.System", "currentTimeMillis|nanoTime"));

    @ArchTest
    static final ArchRule NOBODY_ASKS_WHERE_IT_RUNS = noClasses()
            .should()
            .callMethodWhere(method("java\\.(util|time|nio\\.charset)\\..*", "getDefault|systemDefault|defaultCharset"))
            .orShould()
            .callMethodWhere(method("java\\.lang\\.System", "getenv|getProperty|getProperties|lineSeparator"));

    @ArchTest
    static final ArchRule NO_TEXT_IS_MADE_IN_THE_DEFAULT_LOCALE = noClasses()
            .should()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class);

    @ArchTest
    static final ArchRule CHANCE_COMES_FROM_A_SEED = noClasses()
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callConstructor(SplittableRandom.class)
            .orShould()
            .callMethodWhere(method("java\\..*", "random|randomUUID"))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(util\\.concurrent\\.ThreadLocalRandom|security\\.SecureRandom)");

    @ArchTest
    static final ArchRule NOBODY_ENDS_THE_VIRTUAL_MACHINE = noClasses()
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    /** A shell asks for it by calling {@code print()}, and gets it nowhere else. */
    @ArchTest
    static final ArchRule NOBODY_WRITES_TO_THE_TERMINAL =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule NOBODY_LOGS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..");

    @ArchTest
    static final ArchRule NOTHING_IS_KEPT_BETWEEN_CALLS =
            fields().that().areStatic().should().beFinal();

    /** Jackson knows its own exceptions only, and they are checked. */
    @ArchTest
    static final ArchRule FAULTS_ARE_UNCHECKED = classes()
            .that(assignableTo(Exception.class).and(resideInAPackage("nl.fnb..")))
            .and()
            .areNotAssignableTo(JsonProcessingException.class)
            .should()
            .beAssignableTo(RuntimeException.class);

    @ArchTest
    static final ArchRule NULL_IS_MARKED_IN_EVERY_PACKAGE = classes()
            .should(new ArchCondition<>("reside in a @NullMarked package") {
                @Override
                public void check(JavaClass found, ConditionEvents events) {
                    if (!found.getPackage().isAnnotatedWith(NullMarked.class)) {
                        events.add(SimpleConditionEvent.violated(
                                found, found.getPackageName() + " has no package-info with @NullMarked"));
                    }
                }
            });

    /** A call of any method of these owners by these names, whatever its parameters. */
    private static DescribedPredicate<JavaMethodCall> method(String owners, String names) {
        return DescribedPredicate.describe(
                "of " + owners + " by " + names,
                call -> call.getTarget().getOwner().getName().matches(owners)
                        && call.getTarget().getName().matches(names));
    }
}
