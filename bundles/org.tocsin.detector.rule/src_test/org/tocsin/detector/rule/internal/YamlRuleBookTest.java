package org.tocsin.detector.rule.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.RuleSyntaxException;
import org.tocsin.api.setting.Settings;

class YamlRuleBookTest {

    private static final String ONE = "rules:\n  - name: a\n    when: x > 1\n";

    @TempDir
    private Path folder;

    private final AtomicInteger changes = new AtomicInteger();

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
        assertTrue(Files.readString(file).startsWith("# The rules of Tocsin."));
        assertFalse(book.reload());
    }

    @Test
    void onlyAUsableTextReplacesTheFile() throws IOException, RuleSyntaxException {
        YamlRuleBook book = book(folder.resolve("rules.yaml"));
        assertThrows(RuleSyntaxException.class, () -> book.replaceAll("rules: ["));
        book.replaceAll(ONE);
        assertEquals(List.of("a"), names(book));
    }

    @Test
    void everyRuleThatConcernsASourceIsACheck() throws IOException {
        Path file = folder.resolve("rules.yaml");
        Files.writeString(file, ONE + "    sources: [web-*]\n  - name: off\n    when: x > 1\n    enabled: false\n");
        RuleFactory factory = new RuleFactory(() -> book(file));
        Settings none = Settings.defaults(List.of());
        assertEquals(
                List.of("a"),
                factory.create("web-1", none).stream()
                        .map(check -> check.name())
                        .toList());
        assertEquals(List.of(), factory.create("db-1", none));
    }
}
