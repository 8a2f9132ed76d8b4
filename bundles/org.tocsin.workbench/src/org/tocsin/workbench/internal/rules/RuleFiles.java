package org.tocsin.workbench.internal.rules;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.rule.api.RuleSyntaxException;
import org.tocsin.workbench.internal.language.Count;

/** Brings whole files of rules in and out, with the dialogs that it needs. */
record RuleFiles(Shell shell, RuleBook book) {

    private static final String[] REPLACE = {RuleMessages.replace, IDialogConstants.CANCEL_LABEL};

    void importFile() {
        Optional<String> chosen = choose(shell, RuleMessages.importTitle, SWT.OPEN, "*.yaml;*.yml");
        if (chosen.isEmpty()) {
            return;
        }
        Path file = Path.of(chosen.get());
        try {
            String text = Files.readString(file);
            RuleSet set = book.parse(text);
            if (!set.usable()) {
                MessageDialog.openError(
                        shell, RuleMessages.importTitle, NLS.bind(RuleMessages.unusable, file) + first(set, "\n{0}"));
            } else if (MessageDialog.open(
                            MessageDialog.QUESTION,
                            shell,
                            RuleMessages.importTitle,
                            question(file, set),
                            SWT.NONE,
                            REPLACE)
                    == 0) {
                book.replaceAll(text);
            }
        } catch (CharacterCodingException notText) {
            MessageDialog.openError(shell, RuleMessages.importTitle, NLS.bind(RuleMessages.notText, file));
        } catch (NoSuchFileException missing) {
            MessageDialog.openError(shell, RuleMessages.importTitle, NLS.bind(RuleMessages.noFile, file));
        } catch (IOException | RuleSyntaxException | RuntimeException failure) {
            MessageDialog.openError(
                    shell, RuleMessages.importTitle, NLS.bind(RuleMessages.notImported, failure.getMessage()));
        }
    }

    private String question(Path file, RuleSet set) {
        int problems = set.problems().size();
        String wrong = problems == 0
                ? ""
                : NLS.bind(RuleMessages.fileProblems, Count.of(problems, RuleMessages.problem, RuleMessages.problems))
                        + first(set, RuleMessages.theFirst);
        return NLS.bind(
                        problems == 0 ? RuleMessages.fileHas : RuleMessages.fileHasGood,
                        file.getFileName(),
                        Count.of(set.rules().size(), RuleMessages.rule, RuleMessages.rules))
                + wrong
                + NLS.bind(RuleMessages.replaceAll, book.file());
    }

    private static String first(RuleSet set, String before) {
        return set.problems().stream()
                .findFirst()
                .map(problem -> NLS.bind(before, NLS.bind(RuleMessages.atLine, problem.line(), problem.message())))
                .orElse("");
    }

    void exportFile() {
        Optional<String> chosen = choose(shell, RuleMessages.exportTitle, SWT.SAVE, "*.yaml");
        if (chosen.isEmpty()) {
            return;
        }
        try {
            Files.writeString(Path.of(chosen.get()), book.text());
        } catch (IOException | RuntimeException failure) {
            MessageDialog.openError(
                    shell, RuleMessages.exportTitle, NLS.bind(RuleMessages.notExported, failure.getMessage()));
        }
    }

    /** Asks for a file with measurements. */
    static Optional<Path> measurements(Shell shell) {
        return choose(shell, RuleMessages.tryCsv, SWT.OPEN, "*.csv;*.csv.gz").map(Path::of);
    }

    private static Optional<String> choose(Shell shell, String title, int style, String extensions) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] {extensions, "*"});
        dialog.setFilterNames(new String[] {extensions.replace(";", ", "), RuleMessages.allFiles});
        dialog.setFilterPath(System.getProperty("user.home"));
        if (style == SWT.SAVE) {
            dialog.setFileName("rules.yaml");
            dialog.setOverwrite(true);
        }
        return Optional.ofNullable(dialog.open());
    }
}
