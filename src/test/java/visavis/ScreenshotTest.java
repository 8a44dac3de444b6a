package visavis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import visavis.action.ChangeTieSettings;
import visavis.action.EditContacts;
import visavis.action.FillWithSample;
import visavis.action.ImportFiles;
import visavis.action.Progress;
import visavis.insight.Situation;
import visavis.model.Cadence;
import visavis.model.Circle;
import visavis.store.Stores;
import visavis.view.chart.ChartView;
import visavis.view.journeys.ChartKind;

/** A picture of each screen for a person to look at: {@code mvn test -Pscreenshots} writes them to {@code target/screenshots}. */
@Tag("screenshots")
class ScreenshotTest {
    private static final Path PICTURES = Path.of("target/screenshots");
    @TempDir Path folder;
    private Window window;
    private String suffix;

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void open(String look, int width, int height, int people) throws Exception {
        suffix = "-" + look + "-" + width + "x" + height + (people == 60 ? "" : "-" + people);
        Files.writeString(folder.resolve("settings.properties"), "look=%s\nwindow=0 0 %d %d 0\n".formatted(look, width, height));
        var file = folder.resolve("visavis.db");
        if (people > 0) {
            try (var stores = Stores.open(file)) {
                new FillWithSample(stores).run(people, people * 25, FillWithSample.SEED, LocalDate.now());
            }
        }
        window = Window.open(file);
        // JavaFX's headless screen is 1000 by 1000 and complains, after every frame of a larger window, that it cannot show all of it.
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> { });
        window.robot.interact(() -> window.robot.lookup("#corner").queryAs(Pane.class).getChildren().clear());
    }

    private void shoot(String name) {
        var file = PICTURES.resolve(name + suffix + ".png");
        Picture.save(FxToolkit.toolkitContext().getRegisteredStage().getScene(), file);
        assertTrue(Files.exists(file));
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, 800", "dark, 1280, 800", "light, 1920, 1080", "dark, 1920, 1080"})
    void everyScreen(String look, int width, int height) throws Exception {
        open(look, width, height, 60);
        window.until(() -> window.people().size() > 40);
        shoot("people-nobody-chosen");
        select(List.of("Maya Lindqvist"));
        window.until(() -> window.robot.lookup("#sentence").tryQuery().isPresent());
        shoot("people");
        scroll(0.5);
        shoot("contact-timeline");
        scroll(1);
        shoot("contact-details");
        select(window.people().subList(0, 3).stream().map(person -> person.name()).toList());
        shoot("people-bulk");
        window.press(KeyCode.SHORTCUT, KeyCode.L);
        window.until(() -> window.robot.lookup("#line").tryQuery().isPresent());
        window.robot.interact(() -> window.robot.lookup("#line").queryTextInputControl().setText("coffee with @Maya Lindqvist yesterday 45m at Café Central"));
        shoot("quick-log");
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        shoot("import");
        window.paste(badly());
        window.until(() -> window.sees("#people"));
        shoot("import-result");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, 800, 60", "dark, 1280, 800, 60", "light, 1920, 1080, 300", "dark, 1920, 1080, 300"})
    void everybodyAtOnce(String look, int width, int height, int people) throws Exception {
        open(look, width, height, people);
        window.until(() -> window.people().size() > 40);
        window.press(KeyCode.SHORTCUT, KeyCode.J);
        for (var kind : ChartKind.values()) {
            window.robot.interact(() -> window.robot.lookup("#" + kind.code()).queryAs(ToggleButton.class).setSelected(true));
            window.until(() -> window.robot.lookup("#view").queryAs(ChartView.class).getChart() != null);
            Thread.sleep(400);
            shoot("journeys-" + kind.code());
        }
        window.robot.interact(() -> window.robot.lookup("#flow").queryAs(ToggleButton.class).setSelected(true));
        Thread.sleep(400);
        window.robot.interact(() -> window.robot.lookup("#view").query().requestFocus());
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.ENTER);
        window.until(() -> window.sees("#onlyBar"));
        shoot("people-only");
    }

    /** The card of somebody warm who is called weak, of a strong tie that fades, and of somebody with whom hardly anything happened. */
    @ParameterizedTest
    @CsvSource({"light, 1280, 800", "dark, 1280, 800", "light, 1920, 1080", "dark, 1920, 1080"})
    void theTieExplained(String look, int width, int height) throws Exception {
        open(look, width, height, 60);
        window.until(() -> window.people().size() > 40);
        var warm = window.people().stream().filter(Situation.WEAK_WARM).findFirst().orElseThrow();
        select(List.of(warm.name()));
        window.until(() -> window.sees("#hint"));
        shoot("contact-hint");
        window.robot.interact(window.robot.lookup("#why").queryButton()::fire);
        window.until(() -> window.sees("#explanation"));
        shoot("contact-why");
        scroll(0.25);
        shoot("contact-why-below");
        scroll(0);
        select(List.of(window.people().stream().filter(Situation.STRONG_FADING).findFirst().orElseThrow().name()));
        window.until(() -> window.sees("#fading"));
        window.robot.interact(window.robot.lookup("#why").queryButton()::fire);
        shoot("contact-fading");
        select(List.of(window.people().stream().filter(person -> person.signs().strength() > 0 && person.signs().contactDays() < 3).findFirst().orElseThrow().name()));
        window.until(() -> window.sees("#why") && !window.sees("#explanation"));
        shoot("contact-unclear");
        window.robot.interact(window.robot.lookup("#add-circles").queryButton()::fire);
        window.robot.interact(() -> window.robot.lookup("#circles .text-field").queryTextInputControl().setText("Climbers"));
        window.press(KeyCode.ENTER);
        window.press(KeyCode.ENTER);
        window.robot.interact(window.robot.lookup("#add-family").queryButton()::fire);
        window.robot.interact(window.robot.lookup("#add-cadence").queryButton()::fire);
        for (int i = 0; i < 3; i++) window.press(KeyCode.DOWN);
        window.press(KeyCode.TAB);
        window.press(KeyCode.ENTER);
        window.until(() -> window.sees("#cadence .invalid"));
        scroll(1);
        shoot("contact-cadence");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, 800", "dark, 1920, 1080"})
    void anEmptyStore(String look, int width, int height) throws Exception {
        open(look, width, height, 0);
        window.until(() -> window.robot.lookup("#importContacts").tryQuery().isPresent());
        shoot("welcome");
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        shoot("import-empty");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, 800, 10", "light, 1280, 800, 10000"})
    void fewAndMany(String look, int width, int height, int people) throws Exception {
        open(look, width, height, people);
        window.until(() -> window.people().size() >= people * 0.8);
        select(List.of(window.people().getFirst().name()));
        shoot("people");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, 800", "dark, 1280, 800", "light, 1920, 1080", "dark, 1920, 1080"})
    void duplicates(String look, int width, int height) throws Exception {
        try (var stores = Stores.open(folder.resolve("visavis.db"))) {
            new ImportFiles(stores).run(List.of(doubled()), ImportFiles.Options.DEFAULT, Progress.NONE);
        }
        open(look, width, height, 0);
        window.until(() -> window.people().size() == 10);
        window.press(KeyCode.SHORTCUT, KeyCode.D);
        window.until(() -> window.sees("#merge"));
        window.robot.interact(() -> window.robot.lookup("#corner").queryAs(Pane.class).getChildren().clear());
        shoot("duplicates");
        window.press(KeyCode.M);
        window.until(() -> window.sees("#merge"));
        shoot("duplicates-merged");
        for (int i = 0; i < 3; i++) window.press(KeyCode.N);
        window.until(() -> window.sees("#back"));
        window.robot.interact(() -> window.robot.lookup("#corner").queryAs(Pane.class).getChildren().clear());
        shoot("duplicates-none");
        window.press(KeyCode.ESCAPE);
        window.until(() -> window.sees("#table"));
        select(List.of("Anna-Lena Groß"));
        window.until(() -> window.sees("#mergedFrom"));
        shoot("contact-merged");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, 800", "dark, 1280, 800", "light, 1920, 1080", "dark, 1920, 1080"})
    void everythingTheTableTellsOfTies(String look, int width, int height) throws Exception {
        try (var stores = Stores.open(folder.resolve("visavis.db"))) {
            new FillWithSample(stores).run(300, 12_000, FillWithSample.SEED, LocalDate.now());
            new ImportFiles(stores).run(List.of(longNames()), ImportFiles.Options.DEFAULT, Progress.NONE);
        }
        open(look, width, height, 0);
        window.until(() -> window.people().size() > 200);
        window.robot.interact(() -> window.robot.lookup("#table").queryTableView().getColumns().forEach(column -> {
            if (List.of("organization", "stage", "last").contains(column.getId())) column.setVisible(false);
            if (List.of("fading", "balance").contains(column.getId())) column.setVisible(true);
        }));
        shoot("people-ties");
        window.robot.interact(() -> window.robot.lookup("#table").queryTableView().getColumns().forEach(column -> {
            if (List.of("balance", "journey").contains(column.getId())) column.setVisible(column.getId().equals("journey"));
        }));
        shoot("people-journeys");
        window.click("#viewsMenu");
        shoot("people-views");
        window.press(KeyCode.ESCAPE);
        window.robot.interact(() -> window.robot.lookup("#search").queryTextInputControl().setText("longest"));
        window.until(() -> window.people().size() == 4);
        shoot("people-long-names");
    }

    private Path longNames() throws Exception {
        return Files.writeString(folder.resolve("long.csv"), """
                Name,Email,Company,Tags,Notes
                Hubert Blaine Wolfeschlegelsteinhausenbergerdorff,hubert@example.com,Globex Corporation International Holdings,friends,longest
                محمد عبد الرحمن بن عبد الله الأحمد,mohammed@example.com,دار الحكمة للنشر والتوزيع,شعر,longest
                שרה לוי,sara@example.com,הספרייה הלאומית,,longest
                王小明,xiaoming@example.com,北京大学,围棋,longest
                """);
    }

    private Path doubled() throws Exception {
        return Files.writeString(folder.resolve("people.csv"), """
                Name,Email,Phone,Company,Title,Birthday,Tags,Notes,URL
                Anna-Lena Groß,anna@example.com,+49 30 901820,Café Central,Owner,1988-06-15,friends,Met at the fair in Leipzig; likes climbing and black tea.,https://www.linkedin.com/in/anna-lena-example
                Annalena Gross,annalena@example.org,+49 151 23456,Café Central GmbH,,1988-06-15,,,
                Bob Smith,bob@example.com,,Acme,Engineer,,,,
                Robert Smith,rob@example.org,,Acme GmbH,Head of engineering,,chess,Moved to Cologne.,
                Юлия Ким,yulia@example.com,+49 30 901821,,,,,,
                Yulia Kim,,+49 30 901821,Globex,,,,,
                Maria Lopez,maria@example.com,+34 600 000001,,,,,,
                Marta Lopez,marta@example.com,+34 600 000001,,,,,,
                José García,,,Initech,,--03-14,,,
                Pepe Garcia,pepe@example.com,,Initech,,--03-14,,,
                """);
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, 800", "dark, 1280, 800", "light, 1920, 1080", "dark, 1920, 1080"})
    void theStepsOfAnImport(String look, int width, int height) throws Exception {
        open(look, width, height, 60);
        window.until(() -> window.people().size() > 40);
        var strange = strange();
        window.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        window.click("#lookFirst");
        window.paste(archive());
        window.until(() -> window.sees("#files"));
        shoot("import-1-detect");
        window.press(KeyCode.ESCAPE);
        window.until(() -> window.sees("#choose"));
        window.paste(strange);
        window.until(() -> window.sees("#files"));
        window.click("#next");
        window.until(() -> window.sees("#rows"));
        shoot("import-2-map");
        window.click("#next");
        window.until(() -> window.sees("#planned"));
        shoot("import-3-preview");
        window.click("#next");
        window.until(() -> window.sees("#likely"));
        shoot("import-4-match");
        window.press(KeyCode.S);
        shoot("import-4-match-answered");
        window.click("#next");
        window.until(() -> window.sees("#people"));
        shoot("import-5-result");
        scroll("#results", 1);
        shoot("import-5-result-below");
    }

    @ParameterizedTest
    @CsvSource({"light, 1280, 800", "dark, 1280, 800", "light, 1920, 1080", "dark, 1920, 1080"})
    void reviewSettingsAndNumbers(String look, int width, int height) throws Exception {
        try (var stores = Stores.open(folder.resolve("visavis.db"))) {
            new FillWithSample(stores).run(60, 1500, FillWithSample.SEED, LocalDate.now());
            new ImportFiles(stores).run(List.of(unusual()), ImportFiles.Options.DEFAULT, Progress.NONE);
            var edit = new EditContacts(stores);
            for (var person : stores.people().all()) {
                if (person.judged() && person.id() % 3 != 0) edit.save(person.id(), contact -> contact.withEdited(java.util.Set.of()));
                if (person.id() % 5 == 0) edit.save(person.id(), contact -> contact.withCare(contact.care().withCircles(person.id() % 2 == 0 ? java.util.Set.of("Choir") : java.util.Set.of("Family", "People from the workshop on bookbinding in the old town hall"))));
            }
            new ChangeTieSettings(stores).circle("Choir", circle -> new Circle("Choir", false, Cadence.days(14, 30)));
            new ChangeTieSettings(stores).circle("Family", circle -> new Circle("Family", true, null));
        }
        open(look, width, height, 0);
        window.until(() -> window.people().size() > 40);
        window.press(KeyCode.SHORTCUT, KeyCode.R);
        window.until(() -> window.sees("#reviewCard"));
        shoot("review");
        for (int i = 0; i < 4; i++) window.press(i % 2 == 0 ? KeyCode.S : KeyCode.W);
        shoot("review-answered");
        for (int i = 0; i < 100 && !window.text("#name").startsWith("Hubert"); i++) window.press(KeyCode.RIGHT);
        shoot("review-long");
        for (int i = 0; i < 100 && !window.text("#name").startsWith("محمد"); i++) window.press(KeyCode.RIGHT);
        shoot("review-rtl");
        for (int i = 0; i < 100 && !window.sees("#finishedText"); i++) window.press(KeyCode.RIGHT);
        shoot("review-finished");
        window.press(KeyCode.SHORTCUT, KeyCode.COMMA);
        window.until(() -> window.robot.lookup(".circle").queryAll().size() == 3);
        window.robot.interact(() -> window.robot.lookup("#halfLife").queryTextInputControl().setText("5"));
        window.press(KeyCode.ENTER);
        shoot("settings");
        scroll("#settingsScroll", 1);
        shoot("settings-below");
        window.robot.interact(() -> window.robot.lookup("#aboutNumbers").<javafx.scene.control.Hyperlink>queryAs(javafx.scene.control.Hyperlink.class).fire());
        window.until(() -> window.sees("#weights"));
        shoot("numbers");
        scroll("#numbersScroll", 0.5);
        shoot("numbers-middle");
        scroll("#numbersScroll", 1);
        shoot("numbers-below");
    }

    private Path unusual() throws Exception {
        return Files.writeString(folder.resolve("unusual.csv"), """
                Name,Company,Job title,City,Country
                Hubert Blaine Wolfeschlegelsteinhausenbergerdorff Marquess of the Western Reaches and the Far Islands,Globex Corporation International Holdings and Shipping Company of the North,Deputy head of everything that has to do with bread and long walks in the hills,Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch,United Kingdom of Great Britain
                محمد الأحمد,دار الحكمة,شاعر,بغداد,العراق
                """);
    }

    /** People the sample has under other names, people in other scripts, and rows that bring nobody. */
    private Path strange() throws Exception {
        var known = window.people().stream().map(person -> person.name()).filter(name -> name.indexOf(' ') > 0).limit(3).toList();
        return Files.writeString(folder.resolve("club members 2026.txt"), """
                Slot;Called;Reach them;Dial;Since the cradle;Works for;Likes
                1;%s;;0151 2345678;03/04/1980;Acme;tea
                2;%s;;0660 1234567;05/06/1975;Globex Corporation International Holdings;bees, long walks in the hills and everything that has to do with bread
                3;%s;;;;;
                9;Maya Lindqvist;maya@elsewhere.example;;;;
                4;محمد الأحمد;mohammed@example.com;;07/08/1990;دار الحكمة;شعر
                5;王小明;xiaoming@example.com;+86 138 0013 8000;01/02/1985;北京大学;围棋
                6;Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine;hubert@example.com;;;;
                7;;;;;Nobody at all;
                8;"Torn;;;;;
                """.formatted(misspelt(known.get(0)), known.get(1), misspelt(known.get(2))));
    }

    private static String misspelt(String name) {
        return name.replaceFirst("(\\p{L}) ", "$1$1 ");
    }

    private Path archive() throws Exception {
        var folderOfAll = Files.createDirectories(folder.resolve("Complete_LinkedInDataExport"));
        Files.copy(badly(), folderOfAll.resolve("Connections.csv"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folderOfAll.resolve("Rich Media.csv"), "Date/Time,Media Description\n1,2\n");
        Files.writeString(folderOfAll.resolve("history.csv"), "date,person,channel\n2026-01-02,Maya Lindqvist,call\n");
        Files.writeString(folderOfAll.resolve("letter.txt"), "Dear Ana");
        return folderOfAll;
    }

    private Path badly() throws Exception {
        return Files.writeString(folder.resolve("Connections.csv"), """
                First Name,Last Name,URL,Email Address,Company,Position,Connected On
                Ana,Diaz,https://www.linkedin.com/in/ana-diaz-example,ana@example.com,Café Central,Owner,02 Mar 2024
                ,,,,,,08 Jul 2023
                Bob,Østergård,https://www.linkedin.com/in/bob-example,,Acme,Engineer,15 Jun 2023
                """);
    }

    private void select(List<String> names) {
        var table = window.robot.lookup("#table").queryTableView();
        window.robot.interact(() -> {
            table.getSelectionModel().clearSelection();
            for (int i = 0; i < window.people().size(); i++) if (names.contains(window.people().get(i).name())) table.getSelectionModel().select(i);
            table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 4));
        });
        window.until(() -> true);
    }

    private void scroll(double to) {
        scroll("#scroll", to);
    }

    private void scroll(String pane, double to) {
        window.robot.interact(() -> window.robot.lookup(pane).queryAs(javafx.scene.control.ScrollPane.class).setVvalue(to));
    }
}
