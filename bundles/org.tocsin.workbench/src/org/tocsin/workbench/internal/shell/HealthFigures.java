package org.tocsin.workbench.internal.shell;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.tocsin.api.monitor.Health;
import org.tocsin.workbench.core.health.HealthLog;
import org.tocsin.workbench.core.health.HealthSample;
import org.tocsin.workbench.core.health.StatusWords;
import org.tocsin.workbench.core.monitor.Demo;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.monitor.Lessons;
import org.tocsin.workbench.core.monitor.SourceBoard;
import org.tocsin.workbench.core.monitor.Troubles;
import org.tocsin.workbench.core.monitor.Troubles.Trouble;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.monitor.WatchState;
import org.tocsin.workbench.core.silence.SilencedAlerts;
import org.tocsin.workbench.internal.alerts.AlertsView;
import org.tocsin.workbench.internal.health.HealthView;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.language.Count;
import org.tocsin.workbench.internal.learning.LearningOpening;
import org.tocsin.workbench.internal.live.Pulse;
import org.tocsin.workbench.internal.live.Views;

/** The status line: how the pipeline is doing, in figures. */
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // made before its widgets are
final class HealthFigures {

    private static final Duration BEAT = Duration.ofMillis(500);

    private record Content(
            WatchState state,
            Optional<Health> health,
            List<HealthSample> samples,
            List<Trouble> troubles,
            String lessons,
            int silenced,
            boolean demo) {}

    private final IWorkbenchWindow window;
    private final Watch watch;
    private final HealthLog log;
    private final Troubles troubles;
    private final Lessons lessons;
    private final SilencedAlerts silenced;
    private final SourceBoard sources;
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

    HealthFigures(IWorkbenchWindow window) {
        this.window = window;
        this.watch = window.getService(Watch.class);
        this.log = window.getService(HealthLog.class);
        this.troubles = window.getService(Troubles.class);
        this.lessons = window.getService(Lessons.class);
        this.silenced = window.getService(SilencedAlerts.class);
        this.sources = window.getService(SourceBoard.class);
        this.demo = window.getService(Demo.class);
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
            List.of(rate, queue, drops, lag).forEach(one -> one.onClick(() -> Views.show(window, HealthView.ID)));
            firing.onClick(() -> Views.show(window, AlertsView.ID));
            warmUp.onClick(() -> LearningOpening.open(sources.leastLearned().orElse(""), ""));
            Pulse.start(label, BEAT, this::content, content -> show(content, line));
        });
    }

    private Content content() {
        log.beat();
        return new Content(
                watch.state().value(),
                watch.health(),
                log.samples(),
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
                                        .map(health -> Count.of(
                                                health.sources(),
                                                ShellMessages.watchingOne,
                                                ShellMessages.watchingMany))
                                        .orElse(ShellMessages.watching);
                    case PAUSED -> ShellMessages.paused;
                    case STOPPED -> ShellMessages.stopped;
                    case STARTING -> ShellMessages.starting;
                    case STOPPING -> ShellMessages.stopping;
                });
        demoSign.show(
                content.demo() ? "DEMO" : "", ShellMessages.demoHelp, content.demo() ? icons.image("sources") : null);
        content.health().ifPresentOrElse(health -> show(health, content), this::blank);
        List<Trouble> told = content.troubles();
        trouble.show(
                told.isEmpty() ? "" : NLS.bind(ShellMessages.troubles, told.size()),
                told.isEmpty() ? ShellMessages.noTrouble : tip(told),
                told.isEmpty() ? null : icons.image("trouble"));
    }

    private static String tip(List<Trouble> troubles) {
        return troubles.stream()
                        .limit(8)
                        .map(one -> Figures.time(one.time()) + "  " + one.message())
                        .collect(Collectors.joining("\n"))
                + (troubles.size() > 8 ? ShellMessages.andMore : "")
                + ShellMessages.clickForAll;
    }

    private void show(Health health, Content content) {
        int hidden = content.silenced();
        show(rate, StatusWords.rate(health), "");
        show(queue, StatusWords.queue(health), "");
        show(drops, StatusWords.drops(health), "trouble");
        show(lag, StatusWords.lag(health), "");
        show(firing, StatusWords.firing(health, hidden), StatusWords.calling(health, hidden) > 0 ? "alerts" : "");
        show(warmUp, StatusWords.learning(health, content.samples()), "learned");
    }

    private void show(Figure figure, StatusWords words, String icon) {
        boolean bare = icon.isEmpty() || words.text().isEmpty();
        figure.show(words.text(), words.tip(), bare ? null : icons.image(icon));
    }

    private void blank() {
        rate.show("", ShellMessages.notMonitoring, null);
        queue.show("", ShellMessages.notMonitoring, null);
        drops.show("", ShellMessages.notMonitoring, null);
        lag.show("", ShellMessages.notMonitoring, null);
        firing.show("", ShellMessages.notMonitoring, null);
        warmUp.show("", ShellMessages.notMonitoring, null);
    }

    private void showTroubles(Shell shell) {
        if (!troubles.messages().isEmpty()) {
            new TroubleDialog(shell, troubles).open();
        }
    }
}
