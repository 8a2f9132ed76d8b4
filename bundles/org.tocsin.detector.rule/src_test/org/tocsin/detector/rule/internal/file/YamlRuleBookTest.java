package org.tocsin.detector.rule.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleConflictException;
import org.tocsin.rule.api.RuleSyntaxException;

class YamlRuleBookTest {

    private static final String ONE = "rules:\n  - name: a\n    when: x > 1\n";

    private final AtomicInteger changes = new AtomicInteger();
    private final Path folder;

    YamlRuleBookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private YamlRuleBook book(Path file) {
        YamlRuleBook book = new YamlRuleBook(file);
        book.onChange(changes::incrementAndGet);
        return book;
    }

    private static List<String> names(YamlRuleBook book) {
        return book.current().rules().stream().map(Rule::name).toList();
    }

    @Test
    void aSavedFileActsWhenItIsLookedAt() throws IOException {
        Path file = folder.resolve("rules.yaml");
        Files.writeString(file, ONE);
        YamlRuleBook book = book(file);
        assertEquals(List.of("a"), names(book));
        assertFalse(book.reload());
        Files.writeString(file, ONE.replace("name: a", "name: b"));
        assertTrue(book.reload());
        assertEquals(List.of("b"), names(book));
        assertEquals(1, changes.get());
    }

    @Test
    void aBrokenFileNeverReplacesTheRulesThatRun() throws IOException {
        Path file = folder.resolve("rules.yaml");
        Files.writeString(file, ONE);
        YamlRuleBook book = book(file);
        Files.writeString(file, "rules: [");
        assertTrue(book.reload());
        assertEquals(List.of("a"), names(book));
        assertEquals(1, book.current().problems().size());
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertTrue(book.reload());
        assertTrue(book.current().problems().get(0).message().contains("is not UTF-8"));
        assertFalse(book.reload());
        assertEquals(List.of("a"), names(book));
        Files.writeString(file, ONE);
        book.reload();
        assertEquals(List.of(), book.current().problems());
    }

    @Test
    void theShippedRulesAreWrittenWhenTheyAreEditedFirst() throws IOException {
        Path file = folder.resolve("deep/rules.yaml");
        YamlRuleBook book = book(file);
        int shipped = names(book).size();
        assertFalse(Files.exists(file));
        book.remove(names(book).get(0));
        assertEquals(shipped - 1, names(book).size());
        assertTrue(Files.readString(file).startsWith("# The rules of Tocsin"));
        assertFalse(book.reload());
    }

    @Test
    void aFileThatIsTheRootIsRefusedInOneSentence() {
        IOException refused = assertThrows(IOException.class, () -> RuleFileText.write(Path.of("/"), ONE));
        assertEquals("The rule file / cannot be written: it is a folder.", refused.getMessage());
    }

    @Test
    void nobodyChangesTheNamesOfMetricsThatAreKnown() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> YamlRuleBook.knownMetrics().add("cpu-of-mine"));
    }

    @Test
    void onlyAUsableTextReplacesTheFile() throws IOException, RuleSyntaxException {
        YamlRuleBook book = book(folder.resolve("rules.yaml"));
        assertThrows(RuleSyntaxException.class, () -> book.replaceAll("rules: ["));
        book.replaceAll(ONE);
        assertEquals(List.of("a"), names(book));
    }

    private Path written(String text) throws IOException {
        Path file = folder.resolve("rules.yaml");
        Files.writeString(file, text);
        return file;
    }

    @Test
    void aFileThatCannotBeReadForAWhileActsAgainAfterwards() throws IOException {
        Path file = written(ONE);
        YamlRuleBook book = book(file);
        Files.write(file, new byte[] {(byte) 0xff});
        assertTrue(book.reload());
        assertEquals(1, book.current().problems().size());
        Files.writeString(file, ONE);
        assertTrue(book.reload());
        assertEquals(List.of(), book.current().problems());
    }

    @Test
    void anEditIsMergedWithWhatSomebodyElseHasWritten() throws Exception {
        Path file = written(ONE);
        YamlRuleBook book = book(file);
        Rule base = book.current().rules().get(0);
        Files.writeString(file, "# theirs\n" + ONE + "  - name: b\n    when: y > 1\n");
        book.put(Optional.of(base), base.withConditions("x > 5", ""));
        assertEquals(
                "# theirs\nrules:\n  - name: a\n    when: x > 5\n  - name: b\n    when: y > 1\n",
                Files.readString(file));
        assertEquals(List.of("a", "b"), names(book));
    }

    @Test
    void theSameRuleEditedTwiceIsAConflict() throws Exception {
        Path file = written(ONE);
        YamlRuleBook book = book(file);
        Rule base = book.current().rules().get(0);
        String theirs = ONE.replace("x > 1", "x > 2");
        Files.writeString(file, theirs);
        RuleConflictException conflict = assertThrows(
                RuleConflictException.class, () -> book.put(Optional.of(base), base.withConditions("x > 5", "")));
        assertEquals("x > 2", conflict.theirs().orElseThrow().when());
        assertEquals(theirs, Files.readString(file));
        book.put(conflict.theirs(), base.withConditions("x > 5", ""));
        assertEquals("x > 5", book.current().rules().get(0).when());
    }

    @Test
    void aFileThatCannotBeUsedIsNotWrittenOver() throws Exception {
        Path file = written(ONE);
        YamlRuleBook book = book(file);
        Rule base = book.current().rules().get(0);
        Files.writeString(file, "rules: [");
        assertThrows(IOException.class, () -> book.put(Optional.of(base), base.withEnabled(false)));
        assertEquals("rules: [", Files.readString(file));
    }

    @Test
    void theLastChangeCanBeTakenBack() throws Exception {
        Path file = written(ONE);
        YamlRuleBook book = book(file);
        assertEquals(Optional.empty(), book.undoable());
        assertThrows(IOException.class, book::undo);
        book.remove("a");
        assertEquals(Optional.of("deletion of 'a'"), book.undoable());
        book.undo();
        assertEquals(ONE, Files.readString(file));
        assertEquals(List.of("a"), names(book));
        assertEquals(Optional.empty(), book.undoable());
        book.remove("a");
        Files.writeString(file, ONE + "# theirs\n");
        assertThrows(IOException.class, book::undo);
        assertEquals(ONE + "# theirs\n", Files.readString(file));
    }
}
