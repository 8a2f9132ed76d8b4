package org.tocsin.session;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleProblem;
import org.tocsin.rule.api.RuleSet;

/**
 * A rule file and what stands in it.
 *
 * @param path where it is
 * @param rules what stands in it, with its problems
 */
public record RuleFile(Path path, RuleSet rules) {

    /** The file that is in use. */
    public static RuleFile current(RuleBook book) {
        return new RuleFile(book.file(), book.current());
    }

    /**
     * Reads a file without using it.
     *
     * @throws IllegalArgumentException with one sentence, if it cannot be read
     */
    public static RuleFile read(RuleBook book, Path path) {
        try {
            return new RuleFile(path, book.parse(Files.readString(path)));
        } catch (NoSuchFileException none) {
            throw new IllegalArgumentException("The rule file " + path + " does not exist.", none);
        } catch (CharacterCodingException notText) {
            throw new IllegalArgumentException("The rule file " + path + " is not UTF-8 text.", notText);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "The rule file " + path + " cannot be read: " + unreadable.getMessage() + ".", unreadable);
        }
    }

    /**
     * Makes sure that rules can be taken from it.
     *
     * @throws IllegalArgumentException with one sentence, if not
     */
    public RuleFile usable() {
        if (!rules.usable()) {
            throw new IllegalArgumentException("The rule file " + path + " cannot be used.");
        }
        return this;
    }

    /** What is wrong with it, each with its place. */
    public List<String> problems() {
        return rules.problems().stream().map(this::placed).toList();
    }

    private String placed(RuleProblem problem) {
        return path + ":" + problem.line() + ":" + problem.column() + ": " + problem.message();
    }
}
