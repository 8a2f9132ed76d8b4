package org.tocsin.workbench.internal;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.preferences.GeneratedPages;

/** Says what the workbench is made of, and keeps monitoring within its life. */
final class TocsinAdvisor extends WorkbenchAdvisor {

    private Optional<Desk> desk = Optional.empty();

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
        PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_MEMORY_MONITOR, false);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return TocsinPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.tocsin.workbench.preferences";
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new TocsinWindow(configurer);
    }

    @Override
    public void postStartup() {
        ThemeColours.follow(PlatformUI.getWorkbench());
        desk = Optional.ofNullable(PlatformUI.getWorkbench().getService(Desk.class));
        desk.ifPresent(present -> {
            GeneratedPages.follow(present, PlatformUI.getWorkbench());
            present.watch().start();
        });
    }

    /** Ends monitoring: sources, then detectors, then writers. */
    void end() {
        desk.ifPresent(Desk::close);
    }
}
