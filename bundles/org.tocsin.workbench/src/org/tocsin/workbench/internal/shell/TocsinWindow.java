package org.tocsin.workbench.internal.shell;

import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.tocsin.workbench.core.monitor.SettingsStore;
import org.tocsin.workbench.internal.replay.FileDrop;
import org.tocsin.workbench.internal.replay.ReplayOpening;
import org.tocsin.workbench.internal.welcome.Welcome;

/** The window of the workbench. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class TocsinWindow extends WorkbenchWindowAdvisor {

    /** What the platform adds for editors of text, of which there are none here. */
    private static final List<String> FOR_TEXT = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo");

    TocsinWindow(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new TocsinBars(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1440, 900));
        configurer.setTitle("Tocsin");
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.setShowPerspectiveBar(false);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        FileDrop.accept(window.getShell(), files -> new ReplayOpening(window).open(files));
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                tidy(page);
            }
        });
        tidy(window.getActivePage());
        new Welcome(window.getService(SettingsStore.class)).once(window.getActivePage());
    }

    private static void tidy(@Nullable IWorkbenchPage page) {
        if (page != null) {
            FOR_TEXT.forEach(page::hideActionSet);
        }
    }
}
