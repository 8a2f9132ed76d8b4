package org.tocsin.workbench.internal.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.tocsin.api.monitor.Health;
import org.tocsin.workbench.core.monitor.Demo;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.monitor.Lessons;
import org.tocsin.workbench.core.monitor.Troubles;
import org.tocsin.workbench.core.monitor.Troubles.Trouble;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.monitor.WatchState;
import org.tocsin.workbench.core.silence.SilencedAlerts;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.live.Pulse;

/** The status line: how the pipeline is doing, in figures. */
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // made before its widgets are
final class HealthFigures {

    private static final Duration BEAT = Duration.ofMillis(500);

    private record Content(
            WatchState state,
            Optional<Health> health,
            List<Trouble> troubles,
            String lessons,
            int silenced,
            boolean demo) {}

    private final Watch watch;
    private final Troubles troubles;
    private final Lessons lessons;
    private final SilencedAlerts silenced;
    private final Demo demo;
    private final Figure trouble = Figure.seldom("trouble");
    private final Figure demoSign = Figure.seldom("demo");
    private final Figure warmUp = Figure.seldom("warmup");
    private final Figure firing = new Figure("firing", "9999 firing");
    private final Figure lag = new Figure("lag", "lag 999 ms");
    private final Figure drops = Figure.seldom("drops");
    private final Figure queue = new Figure("queue", "queue 9999");
    private final Figure rate = new Figure("rate", "99.9k events/s");
    private Icons icons;

    HealthFigures(Watch watch, Troubles troubles, Lessons lessons, SilencedAlerts silenced, Demo demo) {
        this.watch = watch;
        this.troubles = troubles;
        this.lessons = lessons;
        this.silenced = silenced;
        this.demo = demo;
    }

    /** Adds the figures to a status line. */
    void fill(IStatusLineManager line) {
        for (Figure figure : List.of(rate, queue, drops, lag, firing, trouble, demoSign, warmUp)) {
            line.appendToGroup(StatusLineManager.END_GROUP, figure);
        }
        Display.getCurrent().asyncExec(() -> begin(line));
    }

    private void begin(IStatusLineManager line) {
        if (rate.control().filter(label -> !label.isDisposed()).isEmpty()) {
            line.update(true);
        }
        rate.control().ifPresent(label -> {
            icons = new Icons(label);
            demoSign.onClick(() -> demo.show(false));
            trouble.onClick(() -> showTroubles(label.getShell()));
            Pulse.start(label, BEAT, this::content, content -> show(content, line));
        });
    }

    private Content content() {
        return new Content(
                watch.state().value(),
                watch.health(),
                troubles.messages(),
                lessons.words(),
                silenced.now().openAlerts(),
                demo.shown());
    }

    private void show(Content content, IStatusLineManager line) {
        line.setMessage(
                switch (content.state()) {
                    case RUNNING ->
                        !content.lessons().isEmpty()
                                ? content.lessons()
                                : content.health()
                                        .map(health -> "Watching " + Figures.plural(health.sources(), "source"))
                                        .orElse("Watching");
                    case PAUSED -> "Paused: no event gets through. Monitor > Start goes on.";
                    case STOPPED -> "Stopped. Monitor > Start watches the sources.";
                    case STARTING -> "Starting…";
                    case STOPPING -> "Stopping…";
                });
        demoSign.show(
                content.demo() ? "DEMO" : "",
                "The sources named DEMO are simulated. Click to remove them.",
                content.demo() ? icons.image("sources") : null);
        content.health().ifPresentOrElse(health -> show(health, content.silenced()), this::blank);
        List<Trouble> told = content.troubles();
        trouble.show(
                told.isEmpty() ? "" : "Trouble " + told.size(),
                told.isEmpty() ? "No trouble so far" : tip(told),
                told.isEmpty() ? null : icons.image("trouble"));
    }

    private static String tip(List<Trouble> troubles) {
        return troubles.stream()
                        .limit(8)
                        .map(one -> Figures.time(one.time()) + "  " + one.message())
                        .collect(Collectors.joining("\n"))
                + (troubles.size() > 8 ? "\nand more" : "") + "\nClick to see all.";
    }

    private void show(Health health, int hidden) {
        rate.show(
                Figures.count(health.traffic().eventsPerSecond()) + " events/s",
                "Events that detectors have seen in the last second.\n"
                        + health.traffic().events() + " in all, of " + Figures.plural(health.sources(), "source") + "."
                        + extra(health),
                null);
        queue.show(
                "queue " + Figures.count(health.traffic().queueDepth()),
                "Events that wait for detectors: " + health.traffic().queueDepth() + " of "
                        + health.traffic().queueCapacity() + " that could.",
                null);
        drops.show(
                health.leftOut().dropped() == 0
                        ? ""
                        : "dropped " + Figures.count(health.leftOut().dropped()),
                "Events of live sources that were dropped because the queue was full. More lanes or a larger queue:"
                        + " Preferences > Tocsin > Monitoring.",
                health.leftOut().dropped() > 0 ? icons.image("trouble") : null);
        lag.show(
                "lag " + Figures.length(health.traffic().lag()),
                "How long the oldest waiting event has been waiting.",
                null);
        long calling = Math.max(0, health.firing() - hidden);
        firing.show(
                calling + " firing",
                "Alerts that fire, flap, were acknowledged or recover now"
                        + (hidden > 0 ? ", without the " + hidden + " that silences hide." : "."),
                calling > 0 ? icons.image("alerts") : null);
        Health.WarmUp warm = health.warmingUp();
        warmUp.show(
                warm.checks() == 0 ? "" : "learning " + 100 * warm.seen() / Math.max(1, warm.needed()) + " %",
                warm.checks() == 0
                        ? "No detector is learning at the moment."
                        : warm.checks() + " detectors, one a source, still learn what is normal. They have seen "
                                + warm.seen() + " of the " + warm.needed()
                                + " events that they need, and raise no alerts until then.",
                warm.checks() == 0 ? null : icons.image("learned"));
    }

    private static String extra(Health health) {
        StringBuilder text = new StringBuilder();
        append(text, health.leftOut().late(), "came too late and were left out");
        append(text, health.leftOut().future(), "came from the future and were left out");
        append(text, health.leftOut().refused(), "came from sources beyond the limit and were refused");
        append(text, health.leftOut().paused(), "came while monitoring was paused");
        append(text, health.leftOut().problems(), "pieces of input could not be read");
        return text.toString();
    }

    private static void append(StringBuilder text, long count, String what) {
        if (count > 0) {
            text.append('\n').append(count).append(' ').append(what).append('.');
        }
    }

    private void blank() {
        rate.show("", "Not monitoring", null);
        queue.show("", "Not monitoring", null);
        drops.show("", "Not monitoring", null);
        lag.show("", "Not monitoring", null);
        firing.show("", "Not monitoring", null);
        warmUp.show("", "Not monitoring", null);
    }

    private void showTroubles(Shell shell) {
        if (!troubles.messages().isEmpty()) {
            new TroubleDialog(shell, troubles).open();
        }
    }
}
