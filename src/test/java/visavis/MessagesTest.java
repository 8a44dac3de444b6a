package visavis;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import visavis.model.Balance;
import visavis.model.Band;
import visavis.model.Cadence;
import visavis.model.Due;
import visavis.insight.Corner;
import visavis.insight.FlowSplit;
import visavis.insight.Habit;
import visavis.insight.Milestone;
import visavis.insight.Situation;
import visavis.model.StrengthBand;
import visavis.model.Suggestion;
import visavis.model.Channel;
import visavis.model.Coded;
import visavis.model.Direction;
import visavis.model.FacetKind;
import visavis.model.Field;
import visavis.model.Identity;
import visavis.model.Lane;
import visavis.model.Nature;
import visavis.model.Sign;
import visavis.model.Stage;
import visavis.model.Status;
import visavis.model.Step;
import visavis.model.Tie;
import visavis.view.journeys.ChartKind;
import visavis.view.journeys.Span;

/** The one bundle and the program that speaks it fit: no sentence is missing, none is left over, none stands elsewhere. */
class MessagesTest {
    private static final Path BUNDLE = Path.of("src/main/resources/visavis/messages.properties");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9-]+)+");
    private static final Pattern PROBLEM = Pattern.compile("(?:new Refusal|Problem\\.of)\\((?:\\w+, )?\"([a-z.-]+)\"");
    private static final Pattern USAGE_KEY = Pattern.compile("descriptionKey = \"([^\"]+)\"");
    private static final Pattern TEXT_IN_FXML = Pattern.compile("\\b(?:text|promptText|accessibleText|accessibleHelp|accessibleRoleDescription|title|headerText|contentText)=\"(?![%$\"])[^\"]*\"");
    private static final Pattern TEXT_IN_JAVA = Pattern.compile("(?:set(?:Text|PromptText|AccessibleText|AccessibleHelp|Title|HeaderText|ContentText)|new (?:Label|Button|Tooltip|Text|MenuItem|Hyperlink|CheckBox|Alert)(?:<>)?)\\(\"[^\"]*\\p{L}{2}[^\"]*\"");
    /** Called as {@link visavis.text.Messages#name} calls them. */
    private static final Map<String, Coded[]> NAMED = Stream.<Coded[]>of(Tie.values(), Status.values(), Nature.values(), Direction.values(), Lane.values(), Channel.values(), Stage.values(),
            FacetKind.values(), Milestone.Kind.values(), Sign.values(), Suggestion.values(), Band.values(), Due.values(), Balance.values(), StrengthBand.values(), Cadence.Pace.values(), Situation.values(), Corner.values(), ChartKind.values(), Span.values(), FlowSplit.By.values())
            .collect(Collectors.toMap(words -> words[0].getClass().getSimpleName().toLowerCase(Locale.ROOT), words -> words));
    /** Names of platforms come from files and from what the user writes; these are the ones we can spell. */
    private static final String PLATFORMS = "platform.";
    /** picocli finds these by itself; {@code CommandWordsTest} looks after them. */
    private static final String PICOCLI = "visavis.";

    private static final Map<String, String> MESSAGES = new TreeMap<>();
    private static Set<String> literals;
    private static Set<String> fxmlKeys;

    @BeforeAll
    static void read() throws IOException {
        for (var line : lines()) MESSAGES.put(line[0], line[1]);
        literals = Sources.literals().collect(Collectors.toSet());
        fxmlKeys = Sources.found(Sources.fxml(), FXML_KEY).collect(Collectors.toSet());
    }

    private static List<String[]> lines() throws IOException {
        return Files.readAllLines(BUNDLE, StandardCharsets.UTF_8).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("=", 2)).toList();
    }

    @Test
    void everyKeyInFxmlExists() {
        nothingToAdd(fxmlKeys);
    }

    /** A literal with dots whose first word begins some key can only be a key, unless it names a file, a package or a choice. */
    @Test
    void everyKeyInJavaExists() {
        var begins = MESSAGES.keySet().stream().map(key -> key.substring(0, key.indexOf('.') + 1)).filter(first -> !first.equals(PICOCLI)).toList();
        var choices = Sources.found(Sources.java(), Pattern.compile("choice\\(\"([^\"]+)\"")).collect(Collectors.toSet());
        var problems = Sources.found(Sources.java(), PROBLEM).collect(Collectors.toSet());
        nothingToAdd(literals.stream().filter(text -> KEY.matcher(text).matches() && begins.stream().anyMatch(text::startsWith))
                .filter(text -> !text.endsWith(".css") && !text.endsWith(".properties") && !choices.contains(text) && !problems.contains(text) && !MESSAGES.containsKey("problem." + text)).toList());
    }

    @Test
    void everyProblemHasItsSentence() {
        nothingToAdd(Sources.found(Sources.java(), PROBLEM).map(code -> "problem." + code).toList());
    }

    @Test
    void everyWordOfTheModelHasAName() {
        nothingToAdd(NAMED.entrySet().stream().flatMap(words -> codes(words.getValue()).map(code -> words.getKey() + "." + code)).toList());
    }

    @Test
    void everyKeyIsUsed() {
        var unused = MESSAGES.keySet().stream().filter(key -> !key.startsWith(PICOCLI) && !key.startsWith(PLATFORMS)).filter(Predicate.not(MessagesTest::isUsed)).toList();
        assertEquals(List.of(), unused, () -> "delete from " + BUNDLE + ":\n" + unused.stream().map(key -> key + "=" + MESSAGES.get(key)).collect(Collectors.joining("\n")) + "\n");
    }

    private static boolean isUsed(String key) {
        return literals.contains(key) || fxmlKeys.contains(key) || isName(key) || literals.stream().anyMatch(text -> text.endsWith(".") && key.startsWith(text) && isEnding(key.substring(text.length())));
    }

    private static boolean isName(String key) {
        int dot = key.indexOf('.');
        return NAMED.containsKey(key.substring(0, dot)) && codes(NAMED.get(key.substring(0, dot))).anyMatch(key.substring(dot + 1)::equals);
    }

    /** What a key put together ends in: a word of the program or of the model, and perhaps one more with a dot or dash before it. */
    private static boolean isEnding(String end) {
        return isWord(end) || literals.stream().anyMatch(text -> text.matches("[.-][a-z-]+") && end.endsWith(text) && isWord(end.substring(0, end.length() - text.length())));
    }

    private static boolean isWord(String text) {
        return literals.contains(text) || Stream.concat(NAMED.values().stream(), Stream.of(Step.Kind.values(), Field.values(), Identity.values(), Sign.values(), Habit.values())).flatMap(MessagesTest::codes).anyMatch(text::equals);
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        var seen = new HashSet<String>();
        assertEquals(List.of(), lines().stream().map(line -> line[0]).filter(key -> !seen.add(key)).toList());
    }

    @Test
    void noTextForUsersStandsInFxmlOrJava() {
        assertEquals(List.of(), Sources.places(Sources.fxml(), TEXT_IN_FXML), "move it to " + BUNDLE);
        assertEquals(List.of(), Sources.places(Sources.java(), TEXT_IN_JAVA), "move it to " + BUNDLE);
    }

    @Test
    void everySentenceIsAPatternWithItsApostrophesWrittenTwice() {
        var once = new ArrayList<String>();
        patterns().forEach((key, value) -> {
            assertDoesNotThrow(() -> new MessageFormat(value, Locale.ENGLISH), key + "=" + value);
            if (value.replace("''", "").contains("'")) once.add(key + "=" + value);
        });
        assertEquals(List.of(), once, "write the apostrophe twice");
    }

    /** FXML and picocli take a text as it stands, so a placeholder or a doubled apostrophe would be seen. */
    @Test
    void whatIsShownAsItStandsIsNoPattern() {
        var asItStands = MESSAGES.keySet().stream().filter(key -> fxmlKeys.contains(key) || !patterns().containsKey(key)).toList();
        assertEquals(List.of(), asItStands.stream().filter(key -> MESSAGES.get(key).contains("''") || MESSAGES.get(key).matches(".*\\{\\d.*")).toList());
        assertEquals(List.of(), asItStands.stream().filter(key -> !fxmlKeys.contains(key) && MESSAGES.get(key).replace("%%", "").contains("%")).toList(), "picocli wants a per cent sign twice");
    }

    @Test
    void sentencesAreCalmAndSaySomething() {
        assertEquals(List.of(), MESSAGES.entrySet().stream().filter(each -> each.getValue().isBlank() || each.getValue().contains("!") || each.getValue().contains("...")).toList(),
                "no exclamation marks, an ellipsis is one sign, and nothing is empty");
        assertTrue(MESSAGES.size() > 100, "the bundle was read");
    }

    private static Map<String, String> patterns() {
        var usage = Sources.found(Sources.java(), USAGE_KEY).collect(Collectors.toSet());
        var patterns = new TreeMap<>(MESSAGES);
        patterns.keySet().removeIf(key -> key.startsWith(PICOCLI) || usage.contains(key));
        return patterns;
    }

    private static Stream<String> codes(Coded[] words) {
        return Stream.of(words).map(Coded::code);
    }

    private static void nothingToAdd(Collection<String> keys) {
        var missing = new TreeSet<>(keys);
        missing.removeAll(MESSAGES.keySet());
        assertEquals(Set.of(), missing, () -> "add to " + BUNDLE + ":\n" + missing.stream().map(key -> key + "=").collect(Collectors.joining("\n")) + "\n");
    }
}
