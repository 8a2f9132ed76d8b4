package org.tocsin.workbench.core.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleConflictException;
import org.tocsin.rule.api.RuleSet;

/** A book of rules for tests that merges nothing: who has seen another rule than the one that is there conflicts. */
final class FileOfRules implements RuleBook {

    private final List<Rule> rules = new ArrayList<>();
    private boolean broken;

    FileOfRules(Rule... rules) {
        this.rules.addAll(List.of(rules));
    }

    /** Adds a rule of this name. */
    void put(String name) {
        rules.add(Rule.of(name, "cpu > 1"));
    }

    void breakDown() {
        broken = true;
    }

    @Override
    public Path file() {
        return Path.of("rules.yaml");
    }

    @Override
    public void use(Path file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RuleSet current() {
        return new RuleSet(rules, List.of(), true);
    }

    @Override
    public RuleSet parse(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void put(Optional<Rule> base, Rule rule) throws IOException, RuleConflictException {
        if (broken) {
            throw new IOException("The disk is full.");
        }
        if (base.isEmpty()) {
            rules.add(rule);
            return;
        }
        String name = base.get().name();
        Optional<Rule> now =
                rules.stream().filter(one -> one.name().equals(name)).findFirst();
        if (!now.equals(base)) {
            throw new RuleConflictException("The rule '" + name + "' was changed in the file.", now);
        }
        rules.set(rules.indexOf(base.get()), rule);
    }

    @Override
    public void remove(String name) {
        rules.removeIf(rule -> rule.name().equals(name));
    }

    @Override
    public void replaceAll(String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String text() {
        return "";
    }

    @Override
    public Optional<String> undoable() {
        return Optional.empty();
    }

    @Override
    public void undo() throws IOException {
        throw new IOException("There is nothing to undo.");
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return () -> {};
    }
}
