package org.tocsin.workbench.internal.shell;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbench;
import org.osgi.service.event.Event;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.internal.live.Theme;

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
        ITheme theme = (ITheme) event.getProperty(IThemeEngine.Events.THEME);
        IThemeEngine themes = (IThemeEngine) event.getProperty(IThemeEngine.Events.THEME_ENGINE);
        // not at once: others who hear of the same event make the system's own widgets bright or dark
        workbench.getDisplay().asyncExec(() -> refresh(theme, themes));
    }

    private void refresh(ITheme theme, IThemeEngine themes) {
        // the toolkit's own idea of what colours words and lists have is still that of the theme before
        ChartColours colours = Theme.of(theme);
        for (Shell shell : workbench.getDisplay().getShells()) {
            takeBack(shell, new Color(colours.text()), new Color(colours.background()));
            themes.applyStyles(shell, true);
        }
        workbench.getService(Theme.class).changed();
    }

    private static void takeBack(Control control, Color words, Color ground) {
        control.setForeground(words);
        control.setBackground(null);
        switch (control) {
            case Link link -> link.setLinkForeground(null);
            case Table table -> {
                table.setBackground(ground);
                table.setHeaderForeground(words);
                table.setHeaderBackground(null);
            }
            case Text text -> text.setBackground(ground);
            case Tree tree -> {
                tree.setBackground(ground);
                tree.setHeaderForeground(words);
                tree.setHeaderBackground(null);
            }
            case Composite composite -> {
                for (Control child : composite.getChildren()) {
                    takeBack(child, words, ground);
                }
            }
            default -> {}
        }
    }
}
