package org.tocsin.workbench.internal.alerts;

import org.tocsin.workbench.core.incident.JointAlerts;

/** Hears that the alerts of an incident are to be seen, or not any more. UI thread. */
interface OpenListener {

    void open(JointAlerts incident, boolean open);
}
