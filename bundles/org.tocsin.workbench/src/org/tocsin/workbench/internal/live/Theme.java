package org.tocsin.workbench.internal.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.tocsin.workbench.chart.ChartColours;

/** The colours of the theme that the workbench has. UI thread. */
@Component(service = Theme.class)
public final class Theme {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Those of now. */
    public ChartColours colours() {
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        return of(themes.getActiveTheme());
    }

    /** Those of a theme; bright where there is none. */
    public static ChartColours of(@Nullable ITheme theme) {
        String id = theme == null ? "" : theme.getId();
        if (id.contains("high-contrast")) {
            return ChartColours.CONTRAST;
        }
        return id.contains("dark") ? ChartColours.DARK : ChartColours.LIGHT;
    }

    /** Calls the listener whenever all widgets have the style of another theme. */
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** All widgets have the style of another theme now. */
    public void changed() {
        listeners.forEach(Runnable::run);
    }
}
