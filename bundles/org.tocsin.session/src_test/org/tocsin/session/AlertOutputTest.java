package org.tocsin.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.alert.AlertWriterFactory;

class AlertOutputTest {

    private final Plugins.Writer file = new Plugins.Writer("file", true);
    private final Plugins.Writer chat = new Plugins.Writer("chat", false);
    private final List<AlertWriterFactory> installed = List.of(file, chat);

    private final Path folder;

    AlertOutputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyWriterGetsTheFolderThatHasAParameterForIt() {
        new AlertOutput(folder, true, false, Map.of("file", Map.of("days", "7"))).writers(installed);
        assertEquals(folder.toString(), file.made.getFirst().text("where"));
        assertEquals(7, file.made.getFirst().integer("days"));
        assertTrue(file.made.getFirst().flag("shown"));
        assertEquals("anywhere", chat.made.getFirst().text("where"));
    }

    @Test
    void whatTheUserSaysOfTheTerminalIsDone() {
        new AlertOutput(folder, true, false, Map.of("file", Map.of("shown", "false"))).writers(installed);
        assertFalse(file.made.getFirst().flag("shown"));
    }

    @Test
    void filesThatAreWrittenAnewAreOneWithoutEnd() throws IOException {
        Path old = Files.writeString(folder.resolve("mine.txt"), "of before");
        Path other = Files.writeString(folder.resolve("other.txt"), "nobody's");
        AlertOutput anew =
                new AlertOutput(folder, false, true, Map.of("file", Map.of("called", "mine.txt", "days", "7")));
        assertEquals(List.of(old), anew.files(installed));
        anew.writers(installed);
        assertEquals(0, file.made.getFirst().integer("days"));
        anew.clear(installed);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(other));
    }

    @Test
    void filesThatGoOnAreLeftAlone() throws IOException {
        Path old = Files.writeString(folder.resolve("file.txt"), "of before");
        new AlertOutput(folder, false, false, Map.of()).clear(installed);
        assertEquals("of before", Files.readString(old));
    }

    @Test
    void whatCannotBeSetIsASentenceThatNamesTheWriter() {
        assertEquals(
                "writer.file: days: 'many' is not a whole number from 0 to 100.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new AlertOutput(folder, false, false, Map.of("file", Map.of("days", "many")))
                                        .writers(installed))
                        .getMessage());
    }
}
