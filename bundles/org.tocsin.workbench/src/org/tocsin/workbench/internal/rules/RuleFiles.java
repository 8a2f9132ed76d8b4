package org.tocsin.workbench.internal.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.tocsin.api.rule.RuleBook;
import org.tocsin.api.rule.RuleSet;
import org.tocsin.api.rule.RuleSyntaxException;
import org.tocsin.workbench.internal.model.Figures;

/** Brings whole files of rules in and out, with the dialogs that it needs. */
record RuleFiles(Shell shell, RuleBook book) {

    void importFile() {
        Optional<String> chosen = choose("Import Rules", SWT.OPEN, "*.yaml;*.yml");
        if (chosen.isEmpty()) {
            return;
        }
        try {
            String text = Files.readString(Path.of(chosen.get()));
            RuleSet set = book.parse(text);
            String found = Figures.plural(set.rules().size(), "rule")
                    + (set.problems().isEmpty()
                            ? ""
                            : " and " + Figures.plural(set.problems().size(), "problem") + ", the first in line "
                                    + set.problems().get(0).line() + ": "
                                    + set.problems().get(0).message());
            if (MessageDialog.openConfirm(
                    shell, "Import Rules", "Found " + found + "\nReplace the rules in " + book.file() + " by these?")) {
                book.replaceAll(text);
            }
        } catch (IOException | RuleSyntaxException | RuntimeException failure) {
            MessageDialog.openError(shell, "Rules", "The rules cannot be imported. " + failure.getMessage());
        }
    }

    void exportFile() {
        Optional<String> chosen = choose("Export Rules", SWT.SAVE, "*.yaml");
        if (chosen.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(chosen.get()), book.text());
        } catch (IOException | RuntimeException failure) {
            MessageDialog.openError(shell, "Rules", "The rules cannot be exported. " + failure.getMessage());
        }
    }

    /** Asks for a file with measurements. */
    Optional<Path> measurements() {
        return choose("Try It on CSV", SWT.OPEN, "*.csv;*.csv.gz").map(Path::of);
    }

    private Optional<String> choose(String title, int style, String extensions) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {extensions, "*"});
        if (style == SWT.SAVE) {
            dialog.setFileName("rules.yaml");
            dialog.setOverwrite(true);
        }
        return Optional.ofNullable(dialog.open());
    }
}
