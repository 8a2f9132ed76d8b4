package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.core.monitor.SettingsStore;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** Looks at what the detectors that a user gets have learned, and moves the threshold as a person would. */
class LearningViewTest {

    private final Watch watch = Ui.service(Watch.class);
    private final WorkbenchSettings settings = Ui.service(WorkbenchSettings.class);
    private final SettingsStore store = Ui.service(SettingsStore.class);

    @BeforeEach
    void viewWithAModel() {
        Ui.watchDemo();
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 800));
        Ui.call(() -> Ui.page().showView("org.tocsin.workbench.learning"));
        watch.stop();
        // Otherwise the models that are seen may still be those of the pipeline that ends.
        Ui.until("no model is seen", () -> models().getItemCount() == 0);
        watch.start();
        // a source that has just begun has no model; the simulator has learned its past
        Ui.until("the simulator has begun", () -> List.of(sources().getItems()).contains("DEMO api-1"));
        Ui.run(() -> {
            sources().select(sources().indexOf("DEMO api-1"));
            sources().notifyListeners(SWT.Selection, new Event());
        });
        Ui.until("a model is kept", () -> models().getItemCount() > 0);
    }

    private static Table models() {
        return Ui.one(main(), Table.class, table -> "models".equals(table.getData("field")));
    }

    private static Combo sources() {
        return Ui.one(main(), Combo.class, combo -> "source".equals(combo.getData("field")));
    }

    private static Shell main() {
        return Ui.window().getShell();
    }

    private static Label sentence() {
        return Ui.one(main(), Label.class, label -> "sentence".equals(label.getData("field")));
    }

    @Test
    void shouldSayWhatAnotherThresholdWouldHaveDoneAndSetIt() throws Exception {
        Scale scale = Ui.call(() -> Ui.one(main(), Scale.class, any -> "threshold".equals(any.getData("field"))));
        Ui.run(() -> {
            scale.setSelection(scale.getMinimum() + 1);
            scale.notifyListeners(SWT.Selection, new Event());
            assertTrue(
                    sentence().getText().startsWith("With this threshold"),
                    sentence().getText());
        });
        Ui.drawn();
        Screenshots.take(Ui.call(LearningViewTest::main), "learning");
        Ui.press(Ui.call(LearningViewTest::main), "Apply");
        String key = "detector.ensemble.sources";
        Ui.until("it is set", () -> !store.text(key).isEmpty());
        Ui.until("it is expected", () -> !sentence().getText().startsWith("With this threshold"));
        Ui.run(() -> store.remove(key));
        settings.changed();
    }

    @Test
    void shouldFreezeAndThaw() {
        Ui.press(Ui.call(LearningViewTest::main), "Freeze");
        Ui.until(
                "it is frozen",
                () -> Ui.all(main(), Button.class).stream()
                        .anyMatch(button -> button.getText().equals("Tha&w")));
        Ui.press(Ui.call(LearningViewTest::main), "Thaw");
        Ui.until(
                "it is thawed",
                () -> Ui.all(main(), Button.class).stream()
                        .anyMatch(button -> button.getText().equals("&Freeze")));
    }
}
