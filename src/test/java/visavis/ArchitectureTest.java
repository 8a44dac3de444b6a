package visavis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import visavis.view.chart.Offscreen;

/** Data flows one way: importer, matching, store, insight, view. Who may know whom is decided here and nowhere else. */
class ArchitectureTest {
    private static JavaClasses program;

    @BeforeAll
    static void read() {
        program = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("visavis");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "model     | ''                                              | it is the vocabulary everybody shares, so it may depend on nobody",
            "importer  | model                                           | a reader turns a file into records and must not care what becomes of them",
            "matching  | model                                           | who is who is worked out from records alone",
            "store     | model task                                      | the file keeps records and must not care where they came from or what they mean; it writes while others work",
            "insight   | model                                           | answers are worked out from records alone, whoever keeps them",
            "exporter  | model                                           | a writer is handed records and asks nobody for more",
            "text      | model insight                                   | sentences are made of records and answers, for window and command line alike",
            "settings  | ''                                              | the user's choices mean nothing to themselves",
            "task      | ''                                              | it runs work without knowing what the work is",
            "action    | model importer matching store insight exporter task | only here the stages meet, and no screen or command may be needed for it",
            "view      | model action store insight settings task text   | a screen asks actions and reads the store; it never does their work itself",
            "cli       | model action store insight settings task text exporter view.chart | a command is a thin shell over actions; JSON and pictures it takes as they are"})
    void everyPackageKnowsOnlyWhomItMay(String name, String known, String because) {
        var allowed = Stream.concat(Stream.of(name), Stream.of(known.split(" ")).filter(each -> !each.isEmpty())).map(each -> "visavis." + each + "..").toArray(String[]::new);
        holds(noClasses().that().resideInAPackage("visavis." + name + "..")
                .should().dependOnClassesThat(resideInAPackage("visavis..").and(not(resideInAnyPackage(allowed)))).because(because));
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "contact", "duplicates", "importing", "log", "review", "journeys", "settings", "numbers"})
    void screensMeetOnlyInTheShell(String screen) {
        holds(noClasses().that().resideInAPackage("visavis.view." + screen + "..")
                .should().dependOnClassesThat(resideInAPackage("visavis.view..").and(not(resideInAnyPackage("visavis.view." + screen + "..", "visavis.view.common..", "visavis.view.chart.."))))
                .because("a screen that knows another cannot be changed, tested or moved alone"));
    }

    @Test
    void theShellIsKnownToNobodyBelowIt() {
        holds(noClasses().that().resideInAnyPackage("visavis.view.common..", "visavis.view.chart..")
                .should().dependOnClassesThat(resideInAPackage("visavis.view..").and(not(resideInAnyPackage("visavis.view.common..", "visavis.view.chart.."))))
                .because("what screens share must not know any of them"));
    }

    @Test
    void packagesFormNoCycles() {
        holds(slices().matching("visavis.(**)").should().beFreeOfCycles().because("packages that need each other are one package in two places"));
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        holds(noClasses().that().resideOutsideOfPackage("visavis.store..").should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..")
                .because("the file's layout may change only where the file is"));
    }

    @Test
    void onlyScreensAndTheirServantsKnowJavaFx() {
        holds(noClasses().that().resideOutsideOfPackages("visavis", "visavis.view..", "visavis.task..", "visavis.settings..").should().dependOnClassesThat().resideInAPackage("javafx..")
                .because("everything else runs without a display, on the command line and in tests"));
    }

    @Test
    void onlyTaskMakesThreads() {
        holds(noClasses().that().resideOutsideOfPackages("visavis", "visavis.task..").and().doNotBelongToAnyOf(Offscreen.class)
                .should().dependOnClassesThat(assignableTo(Thread.class).or(assignableTo(Executor.class)).or(assignableTo(Future.class)).or(assignableTo(Timer.class)).or(resideInAPackage("javafx.concurrent..")))
                .orShould().callMethod(Platform.class, "runLater", Runnable.class)
                .because("work off the screen thread goes through Background, so that tests can run it at once; the program's start handles what no thread caught, "
                        + "and Offscreen waits for JavaFX where there is no screen thread yet"));
    }

    @Test
    void onlyTheCommandLineAndTheStartPrint() {
        holds(noClasses().that().resideOutsideOfPackages("visavis", "visavis.cli..").should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace").because("what is printed mixes with the output of commands; the log has a file of its own"));
    }

    @Test
    void onlyTheStartEndsTheProgram() {
        holds(noClasses().that().resideOutsideOfPackage("visavis").should().callMethod(System.class, "exit", int.class).because("whoever ends the program skips what others still have to close"));
    }

    @Test
    void controllersReadAndWriteNoFiles() {
        holds(noClasses().that().haveSimpleNameEndingWith("Controller")
                .should().callMethodWhere(target(owner(type(Files.class))).and(target(nameMatching("(new|read|write|copy|move|delete|create|list|walk|lines).*"))))
                .because("a controller starts work and shows it; what may take long belongs to an action"));
    }

    @Test
    void namesAreTheWordsUsersSay() {
        holds(noClasses().should().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameStartingWith("Abstract")
                .because("such a name says nothing of what is inside"));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java"))) {
            assertEquals(List.of(), folders.filter(ArchitectureTest::holdsClasses).filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList(), "packages without package-info.java");
        }
    }

    private static boolean holdsClasses(Path folder) {
        var files = folder.toFile().list((in, name) -> name.endsWith(".java"));
        return files != null && files.length > 0;
    }

    private static void holds(ArchRule rule) {
        rule.check(program);
    }
}
