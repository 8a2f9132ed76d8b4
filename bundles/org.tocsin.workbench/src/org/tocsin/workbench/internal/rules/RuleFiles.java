package org.tocsin.workbench.internal.rules;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.rule.api.RuleSyntaxException;
import org.tocsin.workbench.core.monitor.Figures;

/** Brings whole files of rules in and out, with the dialogs that it needs. */
record RuleFiles(Shell shell, RuleBook book) {

    private static final String[] REPLACE = {"&Replace", IDialogConstants.CANCEL_LABEL};

    void importFile() {
        Optional<String> chosen = choose(shell, "Import Rules", SWT.OPEN, "*.yaml;*.yml");
        if (chosen.isEmpty()) {
            return;
        }
        Path file = Path.of(chosen.get());
        try {
            String text = Files.readString(file);
            RuleSet set = book.parse(text);
            if (!set.usable()) {
                MessageDialog.openError(
                        shell, "Import Rules", file + " cannot be used, nothing was changed." + first(set, "\n"));
            } else if (MessageDialog.open(
                            MessageDialog.QUESTION, shell, "Import Rules", question(file, set), SWT.NONE, REPLACE)
                    == 0) {
                book.replaceAll(text);
            }
        } catch (CharacterCodingException notText) {
            MessageDialog.openError(shell, "Import Rules", file + " is not a text file in UTF-8.");
        } catch (NoSuchFileException missing) {
            MessageDialog.openError(shell, "Import Rules", "There is no file " + file + ".");
        } catch (IOException | RuleSyntaxException | RuntimeException failure) {
            MessageDialog.openError(shell, "Import Rules", "The rules cannot be imported. " + failure.getMessage());
        }
    }

    private String question(Path file, RuleSet set) {
        String wrong = set.problems().isEmpty()
                ? ""
                : "\n" + Figures.plural(set.problems().size(), "problem") + " in it; rules with a problem do not run."
                        + first(set, " The first: ");
        return file.getFileName() + " has " + Figures.plural(set.rules().size(), "rule")
                + (set.problems().isEmpty() ? "." : " without a problem.") + wrong + "\n\nReplace all rules in "
                + book.file() + "? Undo brings them back.";
    }

    private static String first(RuleSet set, String before) {
        return set.problems().stream()
                .findFirst()
                .map(problem -> before + "line " + problem.line() + ": " + problem.message())
                .orElse("");
    }

    void exportFile() {
        Optional<String> chosen = choose(shell, "Export Rules", SWT.SAVE, "*.yaml");
        if (chosen.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(chosen.get()), book.text());
        } catch (IOException | RuntimeException failure) {
            MessageDialog.openError(shell, "Export Rules", "The rules cannot be exported. " + failure.getMessage());
        }
    }

    /** Asks for a file with measurements. */
    static Optional<Path> measurements(Shell shell) {
        return choose(shell, "Try It on CSV", SWT.OPEN, "*.csv;*.csv.gz").map(Path::of);
    }

    private static Optional<String> choose(Shell shell, String title, int style, String extensions) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {extensions, "*"});
        dialog.setFilterNames(new String[] {extensions.replace(";", ", "), "All files"});
        dialog.setFilterPath(System.getProperty("user.home"));
        if (style == SWT.SAVE) {
            dialog.setFileName("rules.yaml");
            dialog.setOverwrite(true);
        }
        return Optional.ofNullable(dialog.open());
    }
}
