package io.github.engage4j.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

@AnalyzeClasses(packages = "io.github.engage4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noSignatureShowsATypeOfALibrary = classes()
            .that()
            .resideOutsideOfPackage("..internal..")
            .and()
            .arePublic()
            .should(showNoLibraryInTheirSignatures())
            .because("OkHttp, Okio and Moshi can then be replaced without breaking anybody");

    @ArchTest
    static final ArchRule infobipDoesNotSeeExpertflow = noClasses()
            .that()
            .resideInAPackage("..infobip..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..expertflow..");

    @ArchTest
    static final ArchRule expertflowDoesNotSeeInfobip = noClasses()
            .that()
            .resideInAPackage("..expertflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..infobip..");

    @ArchTest
    static final ArchRule whatAllCallsHaveSeesNoPlatform = noClasses()
            .that()
            .resideInAnyPackage("..api..", "..error..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..infobip..", "..expertflow..");

    private static ArchCondition<JavaClass> showNoLibraryInTheirSignatures() {
        return new ArchCondition<>("show no OkHttp, Okio or Moshi type in their signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Signatures.libraryTypesIn(type)
                        .forEach(shown -> events.add(SimpleConditionEvent.violated(type, shown)));
            }
        };
    }
}
