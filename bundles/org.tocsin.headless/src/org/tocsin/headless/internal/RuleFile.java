package org.tocsin.headless.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleProblem;
import org.tocsin.rule.api.RuleSet;

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

    /**
     * Has rules be taken from a file, or from where they are without one, and tells what is wrong with them.
     *
     * @param path null for the rules that are in use anyway
     * @throws IllegalArgumentException with one sentence, if the file cannot be used at all
     */
    static void use(RuleBook book, Path path, PrintWriter err) throws IOException {
        if (path == null) {
            new RuleFile(book.file(), book.current()).tellProblems(err);
            return;
        }
        RuleFile file = read(book, path);
        file.tellProblems(err);
        if (!file.rules().usable()) {
            throw new IllegalArgumentException("The rule file " + path + " cannot be used.");
        }
        book.use(path);
    }

    /** Tells every problem with its place. */
    void tellProblems(PrintWriter to) {
        for (RuleProblem problem : rules.problems()) {
            to.println(path + ":" + problem.line() + ":" + problem.column() + ": " + problem.message());
        }
        to.flush();
    }
}
