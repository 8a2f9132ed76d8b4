package org.tocsin.rule.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The rules that run, and the YAML file that they stand in. An OSGi service of the rule detector; safe to call from any
 * thread.
 */
@ProviderType
public interface RuleBook {

    /** The id of the detector that follows these rules. */
    String DETECTOR = "rule";

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

    /**
     * Puts a rule into the file as it is now. Only what differs is changed in its text: comments and order stay. Acts at
     * once.
     *
     * @param base the rule as it was when editing began, whose place the new one takes; empty for a new rule, which comes
     *     last
     * @throws RuleConflictException if the rule stands otherwise in the file by now, or is gone; nothing is changed then
     * @throws IOException with one sentence, if the file cannot be written or cannot be used as it is now
     */
    void put(Optional<Rule> base, Rule rule) throws IOException, RuleConflictException;

    /** Takes a rule out of the file. */
    void remove(String name) throws IOException;

    /** Replaces the whole file by this text, which must be usable. */
    void replaceAll(String text) throws IOException, RuleSyntaxException;

    /** The text of the file as it is. */
    String text() throws IOException;

    /** What the last change from here was, such as {@code change cpu-high}, if it can be taken back. */
    Optional<String> undoable();

    /**
     * Takes the last change from here back.
     *
     * @throws IOException with one sentence, if there is none, if somebody else has changed the file since, or if it cannot
     *     be written
     */
    void undo() throws IOException;

    /** Calls the listener, from any thread, after the rules that run or their problems have changed. */
    AutoCloseable onChange(Runnable listener);
}
