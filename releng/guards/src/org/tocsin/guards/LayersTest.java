package org.tocsin.guards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know whom, and a few habits of the house. */
class LayersTest {

    private static final JavaClasses ALL = Bundle.allClasses();

    @Test
    void noPackagesKnowEachOtherInACircle() {
        slices().matching("org.tocsin.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void publicPackagesNeedNothingButJava() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.tocsin.api..", "org.tocsin.rule.api..", "org.tocsin.measure.api..", "org.tocsin.support..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "org.tocsin.api..",
                        "org.tocsin.rule.api..",
                        "org.tocsin.measure.api..",
                        "org.tocsin.support..",
                        "org.eclipse.jdt.annotation..",
                        "org.osgi.annotation..")
                .check(ALL);
    }

    @Test
    void theApiReadsNoFilesAndStartsNoThreads() {
        noClasses()
                .that()
                .resideInAPackage("org.tocsin.api..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(?!IOException).*|java\\.nio\\.channels\\..*"
                        + "|java\\.nio\\.file\\.Files|java\\.lang\\.Thread|java\\.util\\.concurrent\\.locks\\..*")
                .check(ALL);
    }

    @Test
    void onlyTheWorkbenchKnowsTheScreen() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tocsin.workbench..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..")
                .check(ALL);
    }

    @Test
    void whatIsInternalIsNobodyElsesBusiness() {
        List<String> wrong = new ArrayList<>();
        for (Bundle bundle : Bundle.all()) {
            JavaClasses own = bundle.classes();
            own.forEach(one -> one.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith("org.tocsin.")
                            && target.getPackageName().contains(".internal")
                            && !own.contain(target.getName()))
                    .forEach(target -> wrong.add(one.getName() + " knows " + target.getName())));
        }
        assertEquals(List.of(), wrong.stream().distinct().toList());
    }

    @Test
    void nothingStaticHoldsState() {
        noFields()
                .that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage("..grammar..") // made by ANTLR
                .and()
                .areDeclaredInClassesThat()
                // texts: the platform sets them once, for the language that it was started with, and only in such
                // fields
                .areNotAssignableTo("org.eclipse.osgi.util.NLS")
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .check(ALL);
    }

    @Test
    void nothingSleeps() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", Duration.class)
                .check(ALL);
    }

    @Test
    void timeIsThatOfAnEventOrOfAClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tocsin.workbench..") // "today" on the screen is today
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .check(ALL);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .check(ALL);
    }
}
