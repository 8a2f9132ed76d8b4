package org.tocsin.workbench.internal.timeline;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.tocsin.workbench.internal.icon.Icons;

/** By what the timeline is divided, and what it is compared with; in its menu and in its tool bar. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class ModeMenu {

    private final TimelineHelm helm;

    ModeMenu(TimelineHelm helm) {
        this.helm = helm;
    }

    /** Fills a menu anew whenever it opens, so that what is ticked there is what holds. */
    void attach(IMenuManager menu) {
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        fill(menu);
    }

    private void fill(IMenuManager menu) {
        TimelineLook look = helm.look();
        for (TimelineMode mode : TimelineMode.values()) {
            menu.add(choice(mode.label(), look.mode() == mode, () -> helm.look(now -> now.with(mode))));
        }
        menu.add(new Separator());
        MenuManager earlier = new MenuManager(TimelineMessages.compareWith);
        for (Earlier one : Earlier.values()) {
            earlier.add(choice(one.label(), look.earlier() == one, () -> helm.look(now -> now.with(one))));
        }
        menu.add(earlier);
        Action processes = new Action(TimelineMessages.showProcesses, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                helm.look(now -> now.withProcesses(isChecked()));
            }
        };
        processes.setChecked(look.processes());
        menu.add(processes);
        Action reset = new Action(TimelineMessages.resetPanels) {
            @Override
            public void run() {
                helm.look(now -> now.with(PanelOrder.BY_NAME));
            }
        };
        reset.setEnabled(!look.panels().equals(PanelOrder.BY_NAME));
        menu.add(reset);
    }

    private static IAction choice(String text, boolean chosen, Runnable choose) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                // the one that is left is told as well
                if (isChecked()) {
                    choose.run();
                }
            }
        };
        action.setChecked(chosen);
        return action;
    }

    /** The same menu as a button of a tool bar. */
    IAction button() {
        MenuManager manager = new MenuManager();
        attach(manager);
        Action button = new Action(TimelineMessages.panels, IAction.AS_DROP_DOWN_MENU) {
            @Override
            public void runWithEvent(Event event) {
                if (event.widget instanceof ToolItem item) {
                    Menu menu = manager.createContextMenu(item.getParent());
                    Rectangle bounds = item.getBounds();
                    menu.setLocation(item.getParent().toDisplay(new Point(bounds.x, bounds.y + bounds.height)));
                    menu.setVisible(true);
                }
            }
        };
        button.setImageDescriptor(Icons.descriptor("panels"));
        button.setToolTipText(TimelineMessages.panelsHelp);
        button.setMenuCreator(new IMenuCreator() {
            @Override
            public Menu getMenu(Control parent) {
                return manager.createContextMenu(parent);
            }

            @Override
            public @Nullable Menu getMenu(Menu parent) {
                return null;
            }

            @Override
            public void dispose() {
                manager.dispose();
            }
        });
        return button;
    }
}
