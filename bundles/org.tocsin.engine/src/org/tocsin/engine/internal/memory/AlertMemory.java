package org.tocsin.engine.internal.memory;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.tocsin.engine.internal.alert.AlertSubject;

/**
 * The file by which alerts that are not over survive a restart: read once, and then written again and again, beside its
 * place and moved into it, so that it is whole at any time. Thread-safe.
 */
final class AlertMemory {

    private static final Logger LOG = System.getLogger(AlertMemory.class.getName());
    private static final int MOST = 20_000;
    private static final long LARGEST_FILE = 64L << 20;

    private final Path file;
    private final Consumer<String> trouble;
    private final Map<AlertSubject, Remembered> before = new ConcurrentHashMap<>();
    private List<String> written = List.of();
    private boolean failing;
    private boolean usable = true;

    /**
     * Reads the file, if there is one.
     *
     * @param trouble is told, in one sentence, when it cannot be read or written
     */
    AlertMemory(Path file, Consumer<String> trouble) {
        this.file = file.toAbsolutePath();
        this.trouble = trouble;
        if (Files.exists(this.file)) {
            read();
        }
    }

    private void read() {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new IllegalArgumentException("it is too large");
            }
            MemoryFormat.read(Files.readAllLines(file)).forEach(check -> before.put(check.subject(), check));
        } catch (CharacterCodingException | IllegalArgumentException unreadable) {
            String why = unreadable instanceof CharacterCodingException ? "it is not text" : unreadable.getMessage();
            setAside(why, unreadable);
        } catch (IOException | RuntimeException failure) {
            setAside(String.valueOf(failure.getMessage()), failure);
        }
    }

    private void setAside(String why, Exception cause) {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
        String sentence = "The alerts of the last run are not known, because " + file + " cannot be used: " + why;
        LOG.log(Level.WARNING, sentence, cause);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            trouble.accept(sentence + ". It is now " + aside.getFileName() + ".");
        } catch (IOException stays) {
            usable = false;
            trouble.accept(sentence + ". It is left as it is, and nothing is remembered in this run.");
        }
    }

    /** How this check stood, once: it is forgotten by being told. */
    Optional<Remembered> recall(AlertSubject subject) {
        return Optional.ofNullable(before.remove(subject));
    }

    /** Writes these, and what nobody has asked for yet, unless the file has them already. */
    synchronized void save(Collection<Remembered> now) {
        List<Remembered> all = new ArrayList<>(before.values());
        all.addAll(now);
        all.sort(Comparator.comparingLong(Remembered::time)
                .reversed()
                .thenComparing(check -> check.subject().toString()));
        List<String> lines = MemoryFormat.lines(all.subList(0, Math.min(all.size(), MOST)));
        if (!usable || lines.equals(written)) {
            return;
        }
        try {
            write(lines);
            written = lines;
            failing = false;
        } catch (IOException failure) {
            if (!failing) {
                failing = true;
                trouble.accept("Open alerts cannot be remembered in " + file + ": " + failure.getMessage() + ".");
            }
        }
    }

    private void write(List<String> lines) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, lines, StandardCharsets.UTF_8);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
