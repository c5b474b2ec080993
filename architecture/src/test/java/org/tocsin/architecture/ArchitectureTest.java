package org.tocsin.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * What must never happen, one test each; ARCHITECTURE.md names them. Rules over a single module may find it empty while it is being
 * written: that no written class is missed is the matter of {@link SourceTreeTest}.
 */
class ArchitectureTest {
    private static final String MODEL = "org.tocsin.model..";
    private static final String WEIGHTS = "org.tocsin.weights..";
    private static final String WORKBENCH = "org.tocsin.workbench..";
    private static final String CLI = "org.tocsin.cli..";
    private static final String ACQUIRE = "org.tocsin.acquire..";
    private static final String MONITOR = "org.tocsin.monitor..";
    private static final String SPARK = "org.tocsin.spark..";
    private static final String[] STAGES = {
        "org.tocsin.annotate..", "org.tocsin.code..", "org.tocsin.ground..", "org.tocsin.merge..", MONITOR, ACQUIRE
    };
    private static final String[] INSIDE_STAGES_AND_MODEL = {
        MODEL, STAGES[0], STAGES[1], STAGES[2], STAGES[3], STAGES[4], STAGES[5]
    };

    @Test
    void dependenciesPointFromAppsToTheModel() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("model")
                .definedBy(MODEL)
                .layer("acquire")
                .definedBy(ACQUIRE)
                .layer("annotate")
                .definedBy(STAGES[0])
                .layer("weights")
                .definedBy(WEIGHTS)
                .layer("code")
                .definedBy(STAGES[1])
                .layer("ground")
                .definedBy(STAGES[2])
                .layer("merge")
                .definedBy(STAGES[3])
                .layer("monitor")
                .definedBy(STAGES[4])
                .layer("formats")
                .definedBy("org.tocsin.formats..")
                .layer("store")
                .definedBy("org.tocsin.store..")
                .layer("view")
                .definedBy("org.tocsin.view..")
                .layer("pipeline")
                .definedBy("org.tocsin.pipeline..")
                .layer("local")
                .definedBy("org.tocsin.local..")
                .layer("spark")
                .definedBy(SPARK)
                .layer("evaluation")
                .definedBy("org.tocsin.evaluation..")
                .layer("workbench")
                .definedBy(WORKBENCH)
                .layer("cli")
                .definedBy(CLI)
                .whereLayer("model")
                .mayNotAccessAnyLayer()
                .whereLayer("acquire")
                .mayOnlyAccessLayers("model")
                .whereLayer("annotate")
                .mayOnlyAccessLayers("model")
                .whereLayer("weights")
                .mayOnlyAccessLayers("annotate")
                .whereLayer("weights")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("code")
                .mayOnlyAccessLayers("model")
                .whereLayer("ground")
                .mayOnlyAccessLayers("model")
                .whereLayer("merge")
                .mayOnlyAccessLayers("model")
                .whereLayer("monitor")
                .mayOnlyAccessLayers("model")
                .whereLayer("formats")
                .mayOnlyAccessLayers("model")
                .whereLayer("store")
                .mayOnlyAccessLayers("model", "formats")
                .whereLayer("view")
                .mayOnlyAccessLayers("model", "formats", "store", "monitor")
                .whereLayer("pipeline")
                .mayOnlyAccessLayers("model", "annotate", "code", "ground")
                .whereLayer("local")
                .mayOnlyAccessLayers("model", "acquire", "merge", "monitor", "formats", "store", "pipeline")
                .whereLayer("spark")
                .mayOnlyAccessLayers("model", "acquire", "annotate", "merge", "monitor", "formats", "pipeline")
                .whereLayer("spark")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("evaluation")
                .mayOnlyAccessLayers("model", "annotate", "code", "monitor", "pipeline")
                .whereLayer("workbench")
                .mayOnlyAccessLayers(
                        "model",
                        "acquire",
                        "annotate",
                        "code",
                        "ground",
                        "merge",
                        "monitor",
                        "formats",
                        "store",
                        "view",
                        "pipeline",
                        "local",
                        "evaluation")
                .whereLayer("workbench")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .ensureAllClassesAreContainedInArchitecture());
    }

    @Test
    void packagesFormNoCycle() {
        check(slices().matching("org.tocsin.(**)").should().beFreeOfCycles());
    }

    @Test
    void noPackageSeesTheOneItLiesIn() {
        check(classes()
                .should(notDependOnAnEnclosingPackage())
                .because("a parent may import its children, never the reverse"));
    }

    @Test
    void stagesDoNotKnowEachOther() {
        for (String stage : STAGES) {
            String[] others = List.of(STAGES).stream()
                    .filter(other -> !other.equals(stage))
                    .toArray(String[]::new);
            check(noClasses()
                    .that()
                    .resideInAPackage(stage)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others));
        }
    }

    @Test
    void theModelSeesTheJdkOnly() {
        check(classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", MODEL));
    }

    @Test
    void onlyTheMakerOfWeightsSeesNlp4j() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(WEIGHTS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.emory.."));
    }

    @Test
    void onlyAcquireReadsPagesFeedsAndTheNetwork() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(ACQUIRE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jsoup..",
                        "org.netpreserve..",
                        "com.rometools..",
                        "crawlercommons..",
                        "com.ibm.icu..",
                        "opennlp..",
                        "java.net.http.."));
    }

    @Test
    void onlyTheWorkbenchServesHttpAndWatchItsMetrics() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(WORKBENCH)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "gg.jte..", "org.eclipse.jetty..", "jakarta.servlet.."));
        // the metrics of a run without the workbench: the JDK's own server is enough for one page of numbers
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.tocsin.local.watch")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.sun.net.httpserver.."));
    }

    @Test
    void onlyItsRunnerSeesSpark() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(SPARK)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop.."));
    }

    @Test
    void onlyMonitorSeesTheStatistics() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(MONITOR)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.math3.."));
    }

    @Test
    void stagesAndModelDependOnNothingButTheirInput() {
        check(noClasses()
                .that()
                .resideInAnyPackage(INSIDE_STAGES_AND_MODEL)
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(ThreadLocalRandom.class, "current")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .because("the same input gives the same bytes out: time, randomness and locale are arguments"));
    }

    @Test
    void onlyAppsUseTheConsole() {
        check(noClasses().that().resideOutsideOfPackage(CLI).should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void onlyAppsEndTheProcess() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class));
    }

    @Test
    void noPackageIsAJunkDrawer() {
        check(noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..misc..", "..helper..")
                .because("a package is named for its concept"));
    }

    @Test
    void noClassIsNamedForWhatItIsNot() {
        check(noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager|Impl)")
                .because("a class is a noun"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(Code.SHIPPED);
    }

    private static ArchCondition<JavaClass> notDependOnAnEnclosingPackage() {
        return new ArchCondition<>("not depend on an enclosing package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String target = dependency.getTargetClass().getPackageName();
                    if (target.startsWith("org.tocsin") && type.getPackageName().startsWith(target + ".")) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
