package org.tocsin.workbench.internal.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.RuleBook;
import org.tocsin.api.rule.RuleSet;
import org.tocsin.api.rule.RuleSyntaxException;

/** What can be done with rules, with the dialogs that it needs. Each step acts at once. */
final class RuleEditing {

    @FunctionalInterface
    private interface Step {
        void run() throws IOException, RuleSyntaxException;
    }

    private final Shell shell;
    private final RuleBook book;

    RuleEditing(Shell shell, RuleBook book) {
        this.shell = shell;
        this.book = book;
    }

    void add() {
        ask("Add Rule", RuleDraft.NEW, Optional.empty());
    }

    void edit(Rule rule) {
        ask("Edit Rule", RuleDraft.of(rule), Optional.of(rule.name()));
    }

    void copy(Rule rule) {
        ask("Copy Rule", RuleDraft.of(rule).copy(names()), Optional.empty());
    }

    void enable(Rule rule, boolean enabled) {
        Rule changed = new Rule(
                rule.name(),
                enabled,
                rule.when(),
                rule.clear(),
                rule.pending(),
                rule.keep(),
                rule.severity(),
                rule.sources(),
                rule.message());
        attempt("The rule cannot be changed", () -> book.put(rule.name(), changed));
    }

    void delete(List<Rule> rules) {
        String what = rules.size() == 1 ? "the rule '" + rules.get(0).name() + "'" : rules.size() + " rules";
        if (MessageDialog.openConfirm(shell, "Delete Rules", "Delete " + what + " from " + book.file() + "?")) {
            rules.forEach(rule -> attempt("The rule cannot be deleted", () -> book.remove(rule.name())));
        }
    }

    void importFile() {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText("Import Rules");
        dialog.setFilterExtensions(new String[] {"*.yaml;*.yml", "*"});
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        attempt("The rules cannot be imported", () -> {
            String text = Files.readString(Path.of(chosen));
            RuleSet set = book.parse(text);
            String found = set.rules().size() + " rules"
                    + (set.problems().isEmpty()
                            ? ""
                            : " and " + set.problems().size() + " problems, the first in line "
                                    + set.problems().get(0).line() + ": "
                                    + set.problems().get(0).message());
            if (MessageDialog.openConfirm(
                    shell, "Import Rules", "Found " + found + "\nReplace the rules in " + book.file() + " by these?")) {
                book.replaceAll(text);
            }
        });
    }

    void exportFile() {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export Rules");
        dialog.setFileName("rules.yaml");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            attempt("The rules cannot be exported", () -> Files.writeString(Path.of(chosen), book.text()));
        }
    }

    private void ask(String title, RuleDraft draft, Optional<String> old) {
        Set<String> taken = names();
        old.ifPresent(taken::remove);
        RuleDialog dialog = new RuleDialog(shell, title, draft, taken, book::condition);
        if (dialog.open() == Window.OK) {
            attempt("The rule cannot be saved", () -> {
                Rule rule = dialog.draft().rule(book::condition);
                book.put(old.orElse(rule.name()), rule);
            });
        }
    }

    private Set<String> names() {
        Set<String> names = new HashSet<>();
        book.current().rules().forEach(rule -> names.add(rule.name()));
        return names;
    }

    private void attempt(String failed, Step step) {
        try {
            step.run();
        } catch (IOException | RuleSyntaxException | RuntimeException failure) {
            MessageDialog.openError(shell, "Rules", failed + ". " + failure.getMessage());
        }
    }
}
