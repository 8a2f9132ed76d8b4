package org.tocsin.workbench.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.help.IContext;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.tocsin.session.Installation;

/** What the platform asks when somebody wants help. UI thread. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class TocsinHelp extends AbstractHelpUI {

    private Optional<HelpWindow> open = Optional.empty();

    @Override
    public void displayHelp() {
        show(book().topics().getFirst());
    }

    @Override
    public void displayDynamicHelp() {
        Shell active = Display.getCurrent().getActiveShell();
        HelpBook book = book();
        show(active == null ? book.topics().getFirst() : book.about(HelpPlace.of(active)));
    }

    @Override
    public void displaySearch() {
        displayHelp();
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        displayDynamicHelp();
    }

    @Override
    public void displayHelpResource(String href) {
        HelpBook book = book();
        show(book.topic(href).orElse(book.topics().getFirst()));
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return open.map(window ->
                        window.getShell() != null && !window.getShell().isDisposed())
                .orElse(false);
    }

    private void show(HelpTopic topic) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Shell active = Display.getCurrent().getActiveShell();
        if (window == null) {
            return;
        }
        if (!isContextHelpDisplayed() || isBehind(active)) {
            open.ifPresent(HelpWindow::close);
            HelpWindow opened = new HelpWindow(active == null ? window.getShell() : active, window, book());
            opened.open();
            open = Optional.of(opened);
        }
        open.ifPresent(shown -> {
            shown.show(topic);
            shown.focus();
        });
    }

    /** Below a dialog that lets nothing else be used, it would be of no use. */
    private boolean isBehind(@Nullable Shell active) {
        return active != null
                && (active.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL)) != 0
                && open.map(shown -> shown.getShell().getParent() != active).orElse(false);
    }

    /** Read anew each time: plug-ins with settings come and go. */
    private static HelpBook book() {
        Bundle bundle = FrameworkUtil.getBundle(TocsinHelp.class);
        return HelpBook.read(Locale.getDefault().getLanguage(), name -> open(bundle.getEntry("help/" + name)))
                .with(SettingsHelp.topics(PlatformUI.getWorkbench().getService(Installation.class)));
    }

    private static @Nullable InputStream open(@Nullable URL file) {
        try {
            return file == null ? null : file.openStream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
