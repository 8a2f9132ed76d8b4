package org.tocsin.workbench.internal.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.tocsin.workbench.core.incident.CurrentIncidents;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;
import org.tocsin.workbench.core.notification.Notice;
import org.tocsin.workbench.core.notification.Notices;
import org.tocsin.workbench.core.notification.NotificationSettings;
import org.tocsin.workbench.core.silence.SilencedAlerts;
import org.tocsin.workbench.internal.alerts.AlertsView;
import org.tocsin.workbench.internal.live.AlertSelection;
import org.tocsin.workbench.internal.live.Attention;
import org.tocsin.workbench.internal.live.Pulse;

/** Tells of alerts on the desktop, in one popup at a time; a click on it shows them. UI thread. */
public final class AlertPopup {

    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration STAYS = Duration.ofSeconds(12);
    private static final int WIDTH = 320;

    private final IWorkbenchWindow window;
    private final Notices notices = new Notices(Clock.systemUTC());
    private List<NotificationPopup> open = List.of();

    private AlertPopup(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Tells of alerts as long as this window is open. */
    public static void follow(IWorkbenchWindow window) {
        new AlertPopup(window).begin();
    }

    private void begin() {
        CurrentIncidents incidents = service(CurrentIncidents.class);
        SilencedAlerts silences = service(SilencedAlerts.class);
        Attention attention = service(Attention.class);
        Pulse.start(
                window.getShell(),
                BEAT,
                () -> {
                    Optional<Notice> next =
                            notices.next(incidents.now(), silences.now(), settings(), attention.focused());
                    return next.isPresent() ? next.get() : null;
                },
                this::show);
    }

    private <T> T service(Class<T> type) {
        return window.getWorkbench().getService(type);
    }

    private NotificationSettings settings() {
        return NotificationSettings.of(service(WorkbenchSettings.class));
    }

    private void show(Notice notice) {
        open.forEach(NotificationPopup::close);
        NotificationPopup popup = NotificationPopup.forDisplay(window.getShell().getDisplay())
                .title("Tocsin", true)
                .content(parent -> content(parent, notice))
                .delay(STAYS.toMillis())
                .fadeIn(!notice.more())
                .build();
        open = List.of(popup);
        popup.open();
        if (settings().sound() && !notice.more()) {
            window.getShell().getDisplay().beep();
        }
    }

    private Control content(Composite parent, Notice notice) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(content);
        Label title = words(content, notice, notice.title(), "notice");
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        words(content, notice, notice.text(), "notice-text");
        content.addListener(SWT.MouseUp, event -> go(notice));
        return content;
    }

    private Label words(Composite parent, Notice notice, String text, String field) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        label.setData("field", field);
        label.setCursor(parent.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        label.addListener(SWT.MouseUp, event -> go(notice));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** Brings the window to the front and selects what the notice is about. */
    private void go(Notice notice) {
        open.forEach(NotificationPopup::close);
        Shell shell = window.getShell();
        shell.setMinimized(false);
        shell.forceActive();
        try {
            window.getActivePage().showView(AlertsView.ID);
        } catch (PartInitException failure) {
            ILog.of(AlertPopup.class).error("The alert table cannot be shown.", failure);
        }
        service(AlertSelection.class).select(notice.ids());
    }
}
