package org.tocsin.workbench.internal.timeline;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * What the timeline is asked to show, and how that changes. Changed on the UI thread; what is asked for is read by any.
 */
final class TimelineHelm {

    private final TimelineMemory memory;
    private final Runnable changed;
    private volatile TimelineRequest request;
    private Optional<ChartPicture> shown = Optional.empty();

    /**
     * One that asks for what was chosen last.
     *
     * @param changed called when something else is asked for
     */
    TimelineHelm(TimelineMemory memory, Runnable changed) {
        this.memory = memory;
        this.changed = changed;
        this.request = TimelineRequest.first(memory.window(), memory.look());
    }

    TimelineRequest request() {
        return request;
    }

    /** Asks for something else. */
    void request(UnaryOperator<TimelineRequest> change) {
        request = change.apply(request);
        changed.run();
    }

    TimelineLook look() {
        return request.look();
    }

    /** Asks for another look, now and at later starts. */
    void look(UnaryOperator<TimelineLook> change) {
        TimelineLook look = change.apply(request.look());
        memory.look(look);
        request(now -> now.withLook(look));
    }

    /** Asks for so much time, up to the newest, now and at later starts. */
    void window(long millis) {
        memory.window(millis);
        request(now -> now.withWindow(millis));
    }

    /** Asks for this time, or for the newest. */
    void fix(Optional<TimeSpan> fixed) {
        request(now -> now.withFixed(fixed));
    }

    /** Stays at what is seen, or follows the newest. */
    void hold(boolean held) {
        fix(held ? Optional.of(seen()) : Optional.empty());
    }

    /** Zooms about the middle, or about the newest while that is followed. */
    void zoom(double factor) {
        fix(Optional.of(seen().zoomed(factor, request.fixed().isPresent() ? 0.5 : 1)));
    }

    /** Goes where this alert is seen. */
    void aim(AlertStory story) {
        AlertAim.of(story, seen()).ifPresent(span -> fix(Optional.of(span)));
    }

    /** What is seen now. */
    Optional<ChartPicture> shown() {
        return shown;
    }

    void shown(ChartPicture picture) {
        shown = Optional.of(picture);
    }

    /** The time that is seen, or will be in a moment; before anything is, the one that will probably be. */
    private TimeSpan seen() {
        return request.fixed()
                .or(() -> shown.map(ChartPicture::span))
                .orElseGet(() -> TimeSpan.endingAt(System.currentTimeMillis(), request.window()));
    }
}
