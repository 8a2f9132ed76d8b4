package org.tocsin.workbench.internal.export;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;

/** One choice of several, in a box with a title. UI thread. */
final class ChoiceGroup {

    private final Group group;
    private final List<Button> choices = new ArrayList<>();
    private final Runnable changed;

    /**
     * One without choices.
     *
     * @param changed called when another one is chosen
     */
    ChoiceGroup(Composite page, String title, Runnable changed) {
        this.group = box(page, title, 1);
        this.changed = changed;
    }

    /** A box with a title. */
    static Group box(Composite page, String title, int columns) {
        Group group = new Group(page, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.fillDefaults().margins(8, 6).numColumns(columns).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    /** Adds a choice, which can be made if it is possible; the first possible one is. */
    ChoiceGroup with(String label, boolean possible) {
        Button button = new Button(group, SWT.RADIO);
        button.setText(label);
        button.setEnabled(possible);
        button.setSelection(possible && choices.stream().noneMatch(Button::getSelection));
        button.addListener(SWT.Selection, event -> changed.run());
        choices.add(button);
        return this;
    }

    Group box() {
        return group;
    }

    /** Which one is chosen, from 0. */
    int chosen() {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).getSelection()) {
                return i;
            }
        }
        return 0;
    }

    /** Chooses one, if that is possible. */
    void choose(int which) {
        if (choices.get(which).getEnabled()) {
            for (int i = 0; i < choices.size(); i++) {
                choices.get(i).setSelection(i == which);
            }
        }
    }
}
