package org.tocsin.workbench.internal.shell;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.tocsin.workbench.core.monitor.Lessons;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.internal.live.Attention;
import org.tocsin.workbench.internal.notification.AlertPopup;
import org.tocsin.workbench.internal.preferences.GeneratedPages;

/** Says what the workbench is made of, and keeps monitoring within its life. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class TocsinAdvisor extends WorkbenchAdvisor {

    private Optional<Watch> watch = Optional.empty();

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
        IWorkbench workbench = PlatformUI.getWorkbench();
        ThemeColours.follow(workbench);
        GeneratedPages.follow(workbench);
        workbench.getService(Attention.class).follow(workbench.getDisplay());
        Arrays.stream(workbench.getWorkbenchWindows()).findFirst().ifPresent(AlertPopup::follow);
        Watch opened = workbench.getService(Watch.class);
        Lessons lessons = workbench.getService(Lessons.class);
        lessons.onBegin(source ->
                new LessonJob(source, lessons, () -> opened.with(monitor -> monitor.skipHistory(source))).schedule());
        opened.start();
        watch = Optional.of(opened);
    }

    /** Ends monitoring: sources, then detectors, then writers. */
    void end() {
        watch.ifPresent(Watch::close);
    }
}
