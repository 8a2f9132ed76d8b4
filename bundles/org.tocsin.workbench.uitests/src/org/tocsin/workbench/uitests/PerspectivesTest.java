package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

/** Goes from perspective to perspective, and looks whether everything is found. */
class PerspectivesTest {

    @Test
    void shouldOfferMonitorInvestigateAndReplayInTheMenu() {
        List<String> offered = Ui.call(() -> Arrays.stream(Ui.page().getPerspectiveShortcuts())
                .map(id -> registry().findPerspectiveWithId(id).getLabel())
                .toList());
        assertEquals(List.of("Monitor", "Investigate", "Replay"), offered);
    }

    private static IPerspectiveRegistry registry() {
        return PlatformUI.getWorkbench().getPerspectiveRegistry();
    }

    @Test
    void shouldPutWhatOneAlertIsAboutSideBySide() throws Exception {
        Ui.windowWithAlerts();
        IPerspectiveDescriptor before = Ui.call(() -> Ui.page().getPerspective());
        Ui.run(() -> Ui.page()
                .setPerspective(registry().findPerspectiveWithId("org.tocsin.workbench.investigatePerspective")));
        try {
            for (String view : List.of("timeline", "details", "alerts", "learning", "evaluation")) {
                assertNotNull(Ui.call(() -> Ui.page().findViewReference("org.tocsin.workbench." + view)), view);
            }
            Ui.drawn();
            Screenshots.take(Ui.call(() -> Ui.window().getShell()), "investigate");
        } finally {
            Ui.run(() -> Ui.page().setPerspective(before));
        }
    }

    @Test
    void shouldFindActionsByCtrl3AndShowTheProgressOfJobs() {
        IBindingService keys = Ui.call(() -> PlatformUI.getWorkbench().getService(IBindingService.class));
        assertTrue(Ui.call(() -> keys.getActiveBindingsFor("org.eclipse.ui.window.quickAccess").length) > 0);
        IWorkbenchPage page = Ui.call(Ui::page);
        assertNotNull(Ui.call(() -> page.showView("org.eclipse.ui.views.ProgressView")));
        Ui.run(() -> page.hideView(page.findView("org.eclipse.ui.views.ProgressView")));
    }
}
