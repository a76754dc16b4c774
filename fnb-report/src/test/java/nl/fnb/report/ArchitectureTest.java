package nl.fnb.report;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.util.List;
import nl.fnb.domain.io.StudyJson;

/** Which room may know which other, and which library lives where. */
@AnalyzeClasses(packages = "nl.fnb", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] COMMONS = {
        "org.apache.commons.math3..",
        "org.apache.commons.statistics..",
        "org.apache.commons.numbers..",
        "org.apache.commons.rng.."
    };
    private static final String[] JACKSON = {
        "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.datatype.."
    };
    private static final String FAST_CSV = "de.siegmar.fastcsv..";

    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_OTHER_ROOM = noClasses()
            .that()
            .resideInAPackage("nl.fnb.domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.fnb.measures..", "nl.fnb.stats..", "nl.fnb.report..", "nl.fnb.examples..");

    @ArchTest
    static final ArchRule MEASURES_KNOW_THE_DOMAIN_ALONE = noClasses()
            .that()
            .resideInAPackage("nl.fnb.measures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.fnb.stats..", "nl.fnb.report..", "nl.fnb.examples..");

    @ArchTest
    static final ArchRule STATISTICS_STAND_ALONE = noClasses()
            .that()
            .resideInAPackage("nl.fnb.stats..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("nl.fnb..").and(not(resideInAnyPackage("nl.fnb.stats.."))));

    @ArchTest
    static final ArchRule NOTHING_DEPENDS_ON_THE_EXAMPLES =
            noClasses().should().dependOnClassesThat().resideInAPackage("nl.fnb.examples..");

    @ArchTest
    static final ArchRule NO_ROOM_KNOWS_ANOTHER_THAT_KNOWS_IT =
            slices().matching("nl.fnb.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule COMMONS_STAYS_IN_THE_STATISTICS = noClasses()
            .that()
            .resideOutsideOfPackage("nl.fnb.stats..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(COMMONS);

    @ArchTest
    static final ArchRule CSV_STAYS_WHERE_FILES_ARE_READ_AND_WRITTEN = noClasses()
            .that()
            .resideOutsideOfPackages("nl.fnb.domain.io", "nl.fnb.report.tidy", "nl.fnb.report.data")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(FAST_CSV);

    /** Annotations of Jackson may stand on any type; its code is called where files are read and written. */
    @ArchTest
    static final ArchRule JSON_STAYS_WHERE_FILES_ARE_READ_AND_WRITTEN = noClasses()
            .that()
            .resideOutsideOfPackages("nl.fnb.domain.io", "nl.fnb.report.tidy")
            .and()
            .doNotHaveSimpleName("JsonText")
            .and()
            .doNotHaveSimpleName("PlanJson")
            .should()
            .accessClassesThat()
            .resideInAnyPackage(JACKSON);

    /** What only one format needs is known by that format alone, so that the others do without. */
    @ArchTest
    static final ArchRule WORD_IS_WRITTEN_IN_ITS_OWN_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("nl.fnb.report.word")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..", "org.apache.batik..");

    @ArchTest
    static final ArchRule PAGES_ARE_MADE_IN_THEIR_OWN_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("nl.fnb.report.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule SHEETS_ARE_WRITTEN_IN_THEIR_OWN_ROOM = noClasses()
            .that()
            .resideOutsideOfPackage("nl.fnb.report.sheet")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dhatim..");

    /** {@link Serializable} reads nothing. */
    @ArchTest
    static final ArchRule STATISTICS_READ_NO_FILES = noClasses()
            .that()
            .resideInAPackage("nl.fnb.stats..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "com.fasterxml..", FAST_CSV)
                    .and(not(type(Serializable.class))));

    /** {@link StudyJson} gives a mapper and a module to applications that have their own: there Jackson is the point. */
    @ArchTest
    static final ArchRule NO_SIGNATURE_SHOWS_A_LIBRARY = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(not(type(StudyJson.class)))
            .and()
            .areDeclaredInClassesThat(not(generated()))
            .should()
            .haveRawReturnType(fromLibrary())
            .orShould()
            .haveRawParameterTypes(anyFromLibrary());

    @ArchTest
    static final ArchRule INTERNALS_OF_STATISTICS_ARE_NOT_USED_ELSEWHERE = noClasses()
            .that()
            .resideOutsideOfPackage("nl.fnb.stats..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.fnb.stats.internal..");

    @ArchTest
    static final ArchRule TYPES_ARE_NAMED_AFTER_WHAT_THEY_ARE =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager)\\w*");

    private static DescribedPredicate<JavaClass> fromLibrary() {
        return resideInAnyPackage(COMMONS)
                .or(resideInAnyPackage(JACKSON))
                .or(resideInAnyPackage(FAST_CSV, "io.jstach..", "org.apache..", "org.dhatim..", "com.openhtmltopdf.."))
                .as("a type of a library");
    }

    private static DescribedPredicate<List<JavaClass>> anyFromLibrary() {
        return DescribedPredicate.anyElementThat(fromLibrary()).forSubtype();
    }

    private static DescribedPredicate<JavaClass> generated() {
        return DescribedPredicate.describe(
                "generated",
                found -> found.getFullName().contains(".Immutable")
                        || found.getSimpleName().isEmpty());
    }
}
