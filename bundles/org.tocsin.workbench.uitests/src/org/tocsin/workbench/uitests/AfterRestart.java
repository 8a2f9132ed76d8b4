package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.AlertState;
import org.tocsin.rule.api.Rule;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.internal.live.AlertSelection;

/** The second of two starts of the product with the same home: what {@link BeforeRestart} has left is there. */
class AfterRestart {

    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final CurrentRules rules = Ui.service(CurrentRules.class);
    private final AlertSelection selection = Ui.service(AlertSelection.class);

    private List<AlertStory> raised(String prefix) {
        return rules.value().rules().stream()
                .map(Rule::name)
                .filter(name -> name.startsWith(prefix))
                .flatMap(name -> BeforeRestart.raisedBy(board, name).stream())
                .toList();
    }

    private AlertStory only(String rule) {
        List<AlertStory> stories = raised(rule);
        assertEquals(1, stories.size(), rule);
        return stories.getFirst();
    }

    @Test
    void theAlertIsStillAcknowledgedAndTheOtherStillResolved() throws Exception {
        Ui.until("it goes on", () -> raised(BeforeRestart.TAKEN).stream().anyMatch(AlertStory::open));
        AlertStory taken = only(BeforeRestart.TAKEN);
        assertEquals(AlertState.ACKNOWLEDGED, taken.latest().state());
        assertTrue(
                taken.remarks().words().contains(BeforeRestart.ACKNOWLEDGED),
                taken.remarks().words());
        assertTrue(
                taken.remarks().words().contains(BeforeRestart.NOTE),
                taken.remarks().words());
        AlertStory resolved = only(BeforeRestart.RESOLVED);
        assertEquals(AlertState.RESOLVED, resolved.latest().state());
        assertEquals("resolved by hand (known)", resolved.remarks().words());
        Ui.run(() -> selection.select(List.of(taken.id())));
        Ui.drawn();
        Screenshots.take(Ui.call(() -> Ui.window().getShell()), "after-restart");
    }
}
