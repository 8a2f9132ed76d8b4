package org.tocsin.detector.rule.internal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The text of a rule file on disk. */
final class RuleFileText {

    private RuleFileText() {}

    /**
     * Reads it.
     *
     * @throws NoSuchFileException if there is none
     * @throws IOException with one sentence, if it cannot be read or is not UTF-8
     */
    static String read(Path path) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (NoSuchFileException none) {
            throw none;
        } catch (IOException failure) {
            throw new IOException("The rule file " + path + " cannot be read: " + failure.getMessage() + ".", failure);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notText) {
            throw new IOException("The rule file " + path + " is not UTF-8 text.", notText);
        }
    }

    /**
     * Writes beside the file and moves it into place, so that nobody ever reads half of it.
     *
     * @throws IOException with one sentence
     */
    static void write(Path path, String text) throws IOException {
        Path whole = path.toAbsolutePath();
        Path folder = whole.getParent();
        Path name = whole.getFileName();
        if (folder == null || name == null) {
            throw new IOException("The rule file " + path + " cannot be written: it is a folder.");
        }
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, name.toString(), ".part");
            Files.writeString(part, text);
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new IOException(
                    "The rule file " + path + " cannot be written: " + failure.getMessage() + ".", failure);
        }
    }
}
