package org.tocsin.workbench.internal.learning;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.api.monitor.LearnedModel;

/** Which of the models of a source is looked at. UI thread. */
final class ModelChoice {

    private final Combo combo;
    private final Function<LearnedModel, String> name;
    private List<LearnedModel> shown = List.of();
    private String wanted = "";

    /**
     * @param name what a model is called
     */
    ModelChoice(Composite parent, Function<LearnedModel, String> name) {
        this.name = name;
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setData("field", "detector");
    }

    Combo control() {
        return combo;
    }

    /** Offers these; what was chosen stays so as long as they are the same. */
    void show(List<LearnedModel> models) {
        shown = models;
        List<String> names = models.stream().map(name).toList();
        if (!names.equals(List.of(combo.getItems()))) {
            combo.setItems(names.toArray(String[]::new));
            combo.select(0);
        }
        for (int i = 0; i < models.size() && !wanted.isEmpty(); i++) {
            if (models.get(i).detector().equals(wanted)) {
                combo.select(i);
                wanted = "";
            }
        }
    }

    /** Turns to the model of a detector once there is one; empty leaves the choice as it is. */
    void want(String detector) {
        wanted = detector;
    }

    /** The one that is chosen. */
    Optional<LearnedModel> model() {
        int index = combo.getSelectionIndex();
        return index < 0 || index >= shown.size() ? Optional.empty() : Optional.of(shown.get(index));
    }
}
