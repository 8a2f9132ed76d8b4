package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.Watch;

/** Edits rules in their editor as a person would, against the real language, engine and backtest. */
class RulesPartTest {

    private final Watch watch = Ui.service(Watch.class);
    private final MetricHistory history = Ui.service(MetricHistory.class);
    private final CurrentRules rules = Ui.service(CurrentRules.class);
    private final RuleBook book = rules.book().orElseThrow();
    private String before;
    private Shell page;

    @BeforeEach
    void openEditor() throws Exception {
        Ui.watchDemo();
        before = book.text();
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 800));
        watch.start();
        Ui.until("something is measured", () -> history.sources().contains("DEMO web-1"));
        Ui.command("org.tocsin.workbench.rules");
        page = Ui.call(() -> Ui.window().getShell());
        Ui.until("the editor is there", () -> !Ui.all(page, StyledText.class).isEmpty());
    }

    @AfterEach
    void asBefore() throws Exception {
        // a question about what was typed would wait for an answer
        Ui.run(() -> button("Revert").notifyListeners(SWT.Selection, new Event()));
        Ui.run(() -> Ui.page().closeAllEditors(false));
        Ui.until("the other parts are back", () -> !Ui.page().isEditorAreaVisible());
        book.replaceAll(before);
    }

    private <T extends Control> T field(Class<T> type, String name) {
        return Ui.one(page, type, any -> name.equals(any.getData("field")));
    }

    private String text(String label) {
        return field(Label.class, label).getText();
    }

    private void type(String condition) {
        Ui.run(() -> field(StyledText.class, "when").setText(condition));
    }

    private Button button(String text) {
        return Ui.one(page, Button.class, any -> any.getText().replace("&", "").equals(text));
    }

    @Test
    void shouldMarkWhatIsWrongAndThenSayWhatTheRuleWouldHaveDone() throws Exception {
        type("cpu !! 1");
        Ui.run(() -> {
            StyledText when = field(StyledText.class, "when");
            assertTrue(
                    Arrays.stream(when.getStyleRanges())
                            .anyMatch(style -> style.start == 4 && style.underlineStyle == SWT.UNDERLINE_SQUIGGLE),
                    "the wrong place has a wavy line");
            Label problem = Ui.one(page, Label.class, label -> "when".equals(label.getData("problem")));
            assertTrue(problem.getText().startsWith("Column 5: "), problem.getText());
            assertFalse(button("Save").isEnabled());
        });
        Screenshots.take(page, "rules-problem");
        Ui.run(() -> field(StyledText.class, "clear").setText(""));
        type("cpu > 45");
        Ui.until("it is tried", () -> text("try-it").startsWith("Would"));
        Ui.until("the values are there", () -> field(Table.class, "values").getItemCount() >= 2);
        Ui.until(
                "its chart is drawn", () -> field(Control.class, "try-it-chart").isVisible());
        Ui.run(() -> {
            assertTrue(text("try-it-basis").startsWith("Tried on "), text("try-it-basis"));
            Table values = field(Table.class, "values");
            assertTrue(
                    values.getItem(0).getText(2).contains("hold"),
                    values.getItem(0).getText(2));
            assertTrue(button("Save").isEnabled());
        });
        Screenshots.take(page, "rules");
        IThemeEngine themes = Ui.call(() -> PlatformUI.getWorkbench().getService(IThemeEngine.class));
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
        Ui.until(
                "the editor is dark",
                () -> field(StyledText.class, "when").getBackground().getRGB().red < 128);
        Ui.until(
                "the chart is dark",
                () -> field(Control.class, "try-it-chart").getBackground().getRGB().red < 128);
        Ui.drawn();
        Screenshots.take(page, "rules-dark");
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_default", false));
        Ui.until(
                "the editor is bright",
                () -> field(StyledText.class, "when").getBackground().getRGB().red > 128);
        Ui.press(page, "Revert");
        Ui.until("nothing is left to save", () -> !button("Save").isEnabled());
    }

    @Test
    void shouldSaveARuleAndTakeItBack() {
        Rule first = book.current().rules().get(0);
        type(first.when() + " and cpu > 0");
        Ui.press(page, "Save");
        Ui.until("the rule runs", () -> book.current().rules().get(0).when().equals(first.when() + " and cpu > 0"));
        Ui.until("it is saved", () -> !button("Save").isEnabled());
        Ui.press(page, "Undo");
        Ui.until("it is as it was", () -> book.current().rules().get(0).equals(first));
        Ui.until(
                "the form shows it",
                () -> field(StyledText.class, "when").getText().equals(first.when()));
    }

    @Test
    void shouldKeepWhatWasTypedWhenTheFileChanges() throws Exception {
        Rule first = book.current().rules().get(0);
        Ui.run(() -> field(StyledText.class, "message").setText("mine"));
        Rule theirs = first.withMessage(first.severity(), "theirs");
        book.put(Optional.of(first), theirs);
        Ui.until("the editor says so", () -> text("news").contains("changed in the file"));
        Ui.run(() -> assertEquals("mine", field(StyledText.class, "message").getText()));
        Ui.press(page, "Save");
        Shell conflict = Ui.dialog("Rule Changed in the File");
        Screenshots.take(page, "rules-conflict");
        Ui.press(conflict, "Keep Mine");
        Ui.until(
                "mine is in the file",
                () -> book.current().rules().get(0).message().equals("mine"));
    }

    @Test
    void shouldSayWhyNot() {
        Ui.press(page, "Why Not?…");
        Shell why = Ui.dialog("Why Not?");
        Ui.until(
                "it says so",
                () -> Ui.one(why, Text.class, any -> "why-not".equals(any.getData("field")))
                        .getText()
                        .contains("\nIt "));
        Ui.close(why);
    }

    @Test
    void shouldAddARuleAndSelectIt() {
        Ui.press(page, "Add");
        Ui.until("there is a draft", () -> field(Text.class, "name").getText().startsWith("new-rule"));
        Ui.press(page, "Save");
        Ui.until(
                "it is in the table",
                () -> Arrays.stream(field(Table.class, "rules").getSelection())
                        .anyMatch(item -> item.getText(0).startsWith("new-rule")));
    }

    @Test
    void shouldSaveWithTheKeysOfTheWorkbench() {
        Rule first = book.current().rules().get(0);
        type(first.when() + " and cpu > 1");
        Ui.until("there is something to save", () -> Ui.page().getActiveEditor().isDirty());
        Ui.command("org.eclipse.ui.file.save");
        Ui.until("the rule runs", () -> book.current().rules().get(0).when().equals(first.when() + " and cpu > 1"));
        Ui.until("nothing is left to save", () -> !Ui.page().getActiveEditor().isDirty());
    }

    @Test
    void shouldBeReachedFromThePreferences() throws Exception {
        Ui.run(() -> Ui.page().closeAllEditors(false));
        Ui.display()
                .asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(
                                page, "org.tocsin.workbench.preferences.rules", null, null)
                        .open());
        Shell preferences = Ui.dialog("Preferences");
        Ui.run(() -> assertTrue(Ui.one(preferences, Label.class, any -> "rules".equals(any.getData("field")))
                .getText()
                .contains(" rules in ")));
        Screenshots.take(preferences, "rules-preferences");
        Ui.press(preferences, "Edit Rules…");
        Ui.until("the editor is there", () -> !Ui.all(page, StyledText.class).isEmpty());
        Ui.run(() -> assertTrue(preferences.isDisposed(), "it does not stand in the way"));
    }
}
