package org.tocsin.workbench.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.contracts.Alerts;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Plot.Frame;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.AlertStory;

class TimelineHelmTest {

    private final TimelineMemory memory = new TimelineMemory(new Forgetful());
    private final TimelineHelm helm = new TimelineHelm(memory, () -> {});

    @Test
    void shouldRememberHowItIsSeenForTheNextStart() {
        helm.window(900_000);
        helm.look(look -> look.with(TimelineMode.BY_SOURCE)
                .with(Earlier.DAY)
                .withProcesses(true)
                .with(look.panels().with("cpu %", new Frame(true, 1))));
        TimelineHelm later = new TimelineHelm(memory, () -> {});
        assertEquals(helm.look(), later.look());
        assertEquals(900_000, later.request().window());
    }

    @Test
    void shouldFindAnAlertBeforeThereIsAPicture() {
        Instant lately = Instant.now().minusSeconds(30);
        helm.aim(AlertStory.beginning(Alerts.firing().time(lately).build()));
        assertEquals(Optional.empty(), helm.request().fixed(), "it will be seen anyway");
        Instant before = lately.minus(Duration.ofHours(3));
        helm.aim(AlertStory.beginning(Alerts.firing().time(before).build()));
        assertTrue(helm.request().fixed().orElseThrow().contains(before.toEpochMilli()));
    }

    @Test
    void shouldHoldWhatIsSeenAndFollowAgain() {
        TimeSpan seen = new TimeSpan(0, 300_000);
        helm.shown(new ChartPicture(seen, List.of(), List.of(), true));
        helm.hold(true);
        assertEquals(Optional.of(seen), helm.request().fixed());
        helm.zoom(0.5);
        assertEquals(Optional.of(new TimeSpan(75_000, 225_000)), helm.request().fixed());
        helm.fix(Optional.empty());
        assertEquals(300_000, helm.request().window());
    }

    @Test
    void shouldNameEveryLengthOfTime() {
        assertEquals("5 min", TimelineWindows.label(300_000));
        assertEquals("≈ 7 min", TimelineWindows.label(455_000));
        assertEquals("≈ 45 s", TimelineWindows.label(45_000));
    }
}
