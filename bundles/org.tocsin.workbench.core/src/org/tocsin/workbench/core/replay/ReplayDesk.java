package org.tocsin.workbench.core.replay;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.detector.InstalledDetector;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.session.Installation;
import org.tocsin.session.RuleFile;
import org.tocsin.session.SourcePlan;
import org.tocsin.session.incident.IncidentBundle;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.Observable;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** The one recording that is open, if any. What is watched meanwhile does not know of it. */
@Component(service = ReplayDesk.class)
public final class ReplayDesk {

    private final MonitorFactory monitors;
    private final Installation installation;
    private final WorkbenchSettings settings;
    private final CurrentRules rules;
    private final Observable<Optional<Replay>> current = new Observable<>(Optional.empty());

    /** Nothing is open. */
    @Activate
    public ReplayDesk(
            @Reference MonitorFactory monitors,
            @Reference Installation installation,
            @Reference WorkbenchSettings settings,
            @Reference CurrentRules rules) {
        this.monitors = monitors;
        this.installation = installation;
        this.settings = settings;
        this.rules = rules;
    }

    /**
     * Opens a recording in place of what was open, with the rules of now, or those of the bundle that it is. What is wrong
     * with its files the replay says.
     *
     * @throws IllegalArgumentException with one sentence, if nothing that reads files is installed, or if the rules of the
     *     bundle cannot be used
     */
    public synchronized Replay open(ReplayInput recording) {
        ReplayPlan plan;
        try {
            plan = plan(
                    recording,
                    recording
                            .bundle()
                            .flatMap(IncidentBundle::rules)
                            .map(file -> read(file).rules())
                            .orElseGet(rules::value));
        } catch (IllegalArgumentException unusable) {
            recording.close();
            throw unusable;
        }
        Replay opened = new Replay(monitors, plan, Clock.systemUTC());
        close();
        current.set(Optional.of(opened));
        return opened;
    }

    /** Closes what is open. */
    @Deactivate
    public synchronized void close() {
        current.value().ifPresent(Replay::close);
        current.set(Optional.empty());
    }

    public Optional<Replay> current() {
        return current.value();
    }

    /** Calls the listener after another one was opened or closed, from the thread that did it. */
    public AutoCloseable onChange(Runnable listener) {
        return current.onChange(listener);
    }

    private SourcePlan reader(ReplayInput recording) {
        return recording.span().map(RecordedSpan::plan).orElseGet(this::files);
    }

    private SourcePlan files() {
        EventSourceFactory reader = installation.source(SourceKind.RECORDED);
        return SourcePlan.of(reader, settings.of(reader));
    }

    private ReplayPlan plan(ReplayInput recording, RuleSet followed) {
        return new ReplayPlan(
                recording,
                reader(recording),
                settings.monitor(installation.descriptors()),
                installation.detectors().stream()
                        .filter(one -> settings.enabled(one.descriptor()))
                        .map(one -> following(one, followed))
                        .toList(),
                followed);
    }

    /** The detector for rules follows those that are edited; here it shall not. */
    private InstalledDetector following(InstalledDetector detector, RuleSet followed) {
        return rules.language()
                .filter(language -> detector.descriptor().id().equals(RuleBook.DETECTOR))
                .map(language -> language.detector(followed.rules()))
                .orElse(detector);
    }

    /** Compares a replay with what rules and settings as they are now make of it. */
    public ReplayComparison compareWithNow(Replay replay) {
        return comparison(replay, rules.value(), "the rules and settings as they are now");
    }

    /**
     * Compares a replay with what the rules of a file, and settings as they are now, make of it. Reads the file.
     *
     * @throws IllegalArgumentException with one sentence, if the file cannot be used
     */
    public ReplayComparison compareWith(Replay replay, Path file) {
        RuleFile read = read(file);
        List<String> problems = read.problems();
        String name = String.valueOf(file.getFileName());
        return comparison(
                replay,
                read.rules(),
                problems.isEmpty() ? name : name + " (left out what is wrong: " + problems.getFirst() + ")");
    }

    /** Compares the alerts that were recorded in a bundle with what a replay by its rules makes of its events. */
    public ReplayComparison compareWithRecorded(Replay replay) {
        return new ReplayComparison(
                monitors,
                new Judgement.Recorded(replay.plan().input().alerts()),
                new Judgement.Replayed(replay.plan()),
                survey(replay),
                "a replay of what was recorded");
    }

    private RuleFile read(Path file) {
        RuleBook book = rules.book()
                .orElseThrow(() -> new IllegalArgumentException("No detector that follows rules is installed."));
        RuleFile read = RuleFile.read(book, file);
        List<String> problems = read.problems();
        if (!read.rules().usable() || read.rules().rules().isEmpty() && !problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "The rules cannot be used: " + (problems.isEmpty() ? file : problems.getFirst()));
        }
        return read;
    }

    private static RecordingSurvey survey(Replay replay) {
        return replay.survey()
                .orElseThrow(() -> new IllegalArgumentException("The recording is not read yet, or cannot be."));
    }

    private ReplayComparison comparison(Replay replay, RuleSet others, String name) {
        return new ReplayComparison(
                monitors,
                new Judgement.Replayed(replay.plan()),
                new Judgement.Replayed(plan(replay.plan().input(), others)),
                survey(replay),
                name);
    }
}
