package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tocsin.api.rule.RuleBook;
import org.tocsin.api.rule.RuleProblem;
import org.tocsin.api.rule.RuleSet;

/**
 * A rule file that was named on the command line.
 *
 * @param path where it is
 * @param rules what stands in it, with its problems
 */
record RuleFile(Path path, RuleSet rules) {

    /**
     * Reads a file without using it.
     *
     * @throws IllegalArgumentException with one sentence, if it cannot be read
     */
    static RuleFile read(RuleBook book, Path path) {
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

    /** Tells every problem with its place. */
    void tellProblems(PrintWriter to) {
        for (RuleProblem problem : rules.problems()) {
            to.println(path + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
        }
        to.flush();
    }
}
