package org.tocsin.workbench.core.replay;

import java.util.List;
import org.tocsin.workbench.core.monitor.AlertStory;

/** Where the alerts of a recording come from that are compared. */
public sealed interface Judgement {

    /** They are found by a replay. */
    record Replayed(ReplayPlan plan) implements Judgement {}

    /** They were found when it was recorded. */
    record Recorded(List<AlertStory> alerts) implements Judgement {
        public Recorded {
            alerts = List.copyOf(alerts);
        }
    }
}
