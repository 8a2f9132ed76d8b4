package org.tocsin.workbench.internal.timeline;

import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ControlContribution;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tocsin.workbench.internal.icon.Icons;

/** The tool bar of the timeline. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class TimelineTools {

    private record Window(String label, long millis) {}

    private static final List<Window> WINDOWS = List.of(
            new Window("1 min", 60_000),
            new Window("5 min", 300_000),
            new Window("15 min", 900_000),
            new Window("1 h", 3_600_000),
            new Window("6 h", 21_600_000),
            new Window("24 h", 86_400_000));

    private final TimelineView view;
    private final long window;
    private final IAction hold;

    TimelineTools(TimelineView view, long window) {
        this.view = view;
        this.window = window;
        hold = new Action("Hold", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.hold(isChecked());
            }
        };
        hold.setImageDescriptor(Icons.descriptor("hold"));
        hold.setToolTipText("Hold the picture; monitoring goes on");
    }

    void fill(IToolBarManager bar) {
        bar.add(new ControlContribution("window") {
            @Override
            protected Control createControl(Composite parent) {
                Combo combo = new Combo(parent, SWT.READ_ONLY);
                combo.setToolTipText("How long a time is seen");
                WINDOWS.forEach(choice -> combo.add(choice.label()));
                for (int i = 0; i < WINDOWS.size(); i++) {
                    if (WINDOWS.get(i).millis() == window) {
                        combo.select(i);
                    }
                }
                combo.addListener(
                        SWT.Selection,
                        event -> view.window(
                                WINDOWS.get(combo.getSelectionIndex()).millis()));
                return combo;
            }
        });
        bar.add(new Separator());
        bar.add(hold);
        bar.add(action("Zoom in", "zoom-in", "Zoom in (+)", () -> view.zoom(0.5)));
        bar.add(action("Zoom out", "zoom-out", "Zoom out (-)", () -> view.zoom(2)));
        bar.add(action("Follow", "follow", "Follow the newest, without zoom (Home)", view::followWanted));
    }

    void held(boolean held) {
        hold.setChecked(held);
    }

    private static IAction action(String text, String icon, String tip, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setImageDescriptor(Icons.descriptor(icon));
        action.setToolTipText(tip);
        return action;
    }
}
