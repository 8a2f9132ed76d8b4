package org.tocsin.workbench.internal;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbench;
import org.osgi.service.event.Event;

/**
 * Takes back the colours of the theme before when another one is chosen. A style sheet gives colours to widgets, and where
 * the next one has none for them they would stay: light words on a light ground. UI thread.
 */
final class ThemeColours {

    private final IWorkbench workbench;

    private ThemeColours(IWorkbench workbench) {
        this.workbench = workbench;
    }

    /** Keeps the widgets of this workbench as their theme says. */
    static void follow(IWorkbench workbench) {
        ThemeColours colours = new ThemeColours(workbench);
        workbench.getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, colours::changed);
    }

    private void changed(Event event) {
        IThemeEngine themes = (IThemeEngine) event.getProperty(IThemeEngine.Events.THEME_ENGINE);
        for (Shell shell : workbench.getDisplay().getShells()) {
            takeBack(shell);
            themes.applyStyles(shell, true);
        }
    }

    private static void takeBack(Control control) {
        control.setForeground(null);
        control.setBackground(null);
        switch (control) {
            case Link link -> link.setLinkForeground(null);
            case Table table -> {
                table.setHeaderForeground(null);
                table.setHeaderBackground(null);
            }
            case Tree tree -> {
                tree.setHeaderForeground(null);
                tree.setHeaderBackground(null);
            }
            case Composite composite -> {
                for (Control child : composite.getChildren()) {
                    takeBack(child);
                }
            }
            default -> {}
        }
    }
}
