package org.tocsin.workbench.internal.preferences;

import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.tocsin.api.setting.Parameter;
import org.tocsin.workbench.core.monitor.MonitoringParameters;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** How monitoring works. */
public final class MonitoringPage extends ParametersPage {

    public MonitoringPage() {
        super(PlatformUI.getWorkbench().getService(WorkbenchSettings.class), "Monitoring", new Subject() {
            @Override
            public String description() {
                return "How events flow. Changes act at once, and no event is lost.";
            }

            @Override
            public String group() {
                return WorkbenchSettings.MONITORING;
            }

            @Override
            public List<Parameter> parameters() {
                return MonitoringParameters.ALL;
            }

            @Override
            public String box() {
                return "";
            }

            @Override
            public boolean ticked() {
                return true;
            }

            @Override
            public void tick(boolean ticked) {
                throw new UnsupportedOperationException("There is no box on this page.");
            }
        });
    }
}
