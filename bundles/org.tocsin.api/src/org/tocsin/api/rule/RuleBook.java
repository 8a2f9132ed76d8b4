package org.tocsin.api.rule;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The rules that run, and the YAML file that they stand in. An OSGi service of the rule detector; safe to call from any
 * thread.
 */
public interface RuleBook {

    /** The file that is used and watched. */
    Path file();

    /**
     * Uses and watches this file from now on.
     *
     * @throws IOException with one sentence, if it cannot be read
     */
    void use(Path file) throws IOException;

    /** What runs now, with the problems of the file as it is now. */
    RuleSet current();

    /** Reads text as a rule file, without using it. */
    RuleSet parse(String text);

    /** Reads one condition such as {@code cpu > 90}. Its problems have positions within the text. */
    Threshold condition(String text) throws RuleSyntaxException;

    /**
     * Puts a rule into the file: in the place of the rule that was called {@code oldName}, or at the end if there is none.
     * Everything else in the file stays as it is, comments included. Acts at once.
     *
     * @throws IOException with one sentence, if the file cannot be written
     */
    void put(String oldName, Rule rule) throws IOException;

    /** Takes a rule out of the file. */
    void remove(String name) throws IOException;

    /** Replaces the whole file by this text, which must be usable. */
    void replaceAll(String text) throws IOException, RuleSyntaxException;

    /** The text of the file as it is. */
    String text() throws IOException;

    /** Calls the listener, from any thread, after the rules that run or their problems have changed. */
    AutoCloseable onChange(Runnable listener);
}
