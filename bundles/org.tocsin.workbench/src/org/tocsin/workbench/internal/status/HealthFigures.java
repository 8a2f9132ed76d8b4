package org.tocsin.workbench.internal.status;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.tocsin.api.monitor.Health;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.desk.Pulse;
import org.tocsin.workbench.internal.desk.WatchState;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.model.Figures;
import org.tocsin.workbench.internal.model.Troubles.Trouble;

/** The status line: how the pipeline is doing, in figures. */
public final class HealthFigures {

    private static final Duration BEAT = Duration.ofMillis(500);

    private record Content(WatchState state, Optional<Health> health, List<Trouble> troubles, String lessons) {}

    private final Desk desk;
    private final Figure trouble = new Figure("trouble", "Trouble 99");
    private final Figure warmUp = new Figure("warmup", "learning 99 %");
    private final Figure firing = new Figure("firing", "9999 firing");
    private final Figure lag = new Figure("lag", "lag 999 ms");
    private final Figure drops = new Figure("drops", "dropped 9k");
    private final Figure queue = new Figure("queue", "queue 99k");
    private final Figure rate = new Figure("rate", "99.9k events/s");
    private Icons icons;

    private HealthFigures(Desk desk) {
        this.desk = desk;
    }

    /** Adds the figures to a status line. */
    public static void fill(IStatusLineManager line, Desk desk) {
        HealthFigures figures = new HealthFigures(desk);
        for (Figure figure : List.of(
                figures.rate,
                figures.queue,
                figures.drops,
                figures.lag,
                figures.firing,
                figures.warmUp,
                figures.trouble)) {
            line.appendToGroup(StatusLineManager.END_GROUP, figure);
        }
        Display.getCurrent().asyncExec(() -> figures.begin(line));
    }

    private void begin(IStatusLineManager line) {
        if (rate.control() == null || rate.control().isDisposed()) {
            line.update(true);
        }
        if (rate.control() == null) {
            return;
        }
        icons = new Icons(rate.control());
        trouble.onClick(this::showTroubles);
        Pulse.start(rate.control(), BEAT, this::content, content -> show(content, line));
    }

    private Content content() {
        return new Content(
                desk.watch().state().value(),
                desk.watch().health(),
                desk.troubles().messages(),
                desk.lessons().words());
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
        content.health().ifPresentOrElse(this::show, this::blank);
        List<Trouble> troubles = content.troubles();
        trouble.show(
                troubles.isEmpty() ? "" : "Trouble " + troubles.size(),
                troubles.isEmpty() ? "No trouble so far" : tip(troubles),
                troubles.isEmpty() ? null : icons.image("trouble"));
    }

    private static String tip(List<Trouble> troubles) {
        return troubles.stream()
                        .limit(8)
                        .map(one -> Figures.time(one.time()) + "  " + one.message())
                        .collect(Collectors.joining("\n"))
                + (troubles.size() > 8 ? "\nand more" : "") + "\nClick to see all.";
    }

    private void show(Health health) {
        rate.show(
                Figures.count(health.eventsPerSecond()) + " events/s",
                "Events that detectors have seen in the last second.\n" + health.events() + " in all, of "
                        + Figures.plural(health.sources(), "source") + "." + extra(health),
                null);
        queue.show(
                "queue " + Figures.count(health.queueDepth()),
                "Events that wait for detectors: " + health.queueDepth() + " of " + health.queueCapacity()
                        + " that could.",
                null);
        drops.show(
                "dropped " + Figures.count(health.dropped()),
                "Events of live sources that were dropped because the queue was full. More lanes or a larger queue:"
                        + " Preferences > Tocsin > Monitoring.",
                health.dropped() > 0 ? icons.image("trouble") : null);
        lag.show("lag " + Figures.length(health.lag()), "How long the oldest waiting event has been waiting.", null);
        firing.show(
                health.firing() + " firing",
                "Alerts that fire, flap, were acknowledged or recover now.",
                health.firing() > 0 ? icons.image("alerts") : null);
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
        append(text, health.late(), "came too late and were left out");
        append(text, health.future(), "came from the future and were left out");
        append(text, health.refused(), "came from sources beyond the limit and were refused");
        append(text, health.paused(), "came while monitoring was paused");
        append(text, health.problems(), "pieces of input could not be read");
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

    private void showTroubles() {
        if (!desk.troubles().messages().isEmpty()) {
            Shell shell = rate.control().getShell();
            new TroubleDialog(shell, desk.troubles()).open();
        }
    }
}
