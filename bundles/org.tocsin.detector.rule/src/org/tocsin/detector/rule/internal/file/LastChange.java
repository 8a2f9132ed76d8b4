package org.tocsin.detector.rule.internal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The last change that was made to a rule file from here, for the one who wants to take it back. */
final class LastChange {

    /** The text before is empty if there was no file. */
    private record Change(String words, Optional<String> before, String after) {}

    private Optional<Change> last = Optional.empty();

    /** What it was, such as {@code change of 'cpu-high'}; empty if there is none. */
    Optional<String> words() {
        return last.map(Change::words);
    }

    void forget() {
        last = Optional.empty();
    }

    /** The text is about to be written. */
    void remember(String words, Path file, String after) throws IOException {
        Optional<String> before = Files.exists(file) ? Optional.of(RuleFileText.read(file)) : Optional.empty();
        last = Optional.of(new Change(words, before, after));
    }

    /**
     * The text of the file as it was before.
     *
     * @param otherwise where there was no file
     * @throws IOException with one sentence, if there is no change or somebody else has changed the file since
     */
    String before(Path file, String otherwise) throws IOException {
        Change change = last.orElseThrow(() -> new IOException("There is no change to take back."));
        if (!Files.exists(file) || !RuleFileText.read(file).equals(change.after())) {
            forget();
            throw new IOException(
                    "The rule file " + file + " was changed by somebody else since; the change cannot be taken back.");
        }
        return change.before().orElse(otherwise);
    }
}
