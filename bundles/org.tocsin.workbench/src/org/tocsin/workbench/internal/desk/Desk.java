package org.tocsin.workbench.internal.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.tocsin.api.monitor.MonitorFactory;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.measure.api.Backtest;
import org.tocsin.measure.api.Evaluation;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.session.Installation;
import org.tocsin.session.SourcePlan;
import org.tocsin.workbench.internal.model.AlertBoard;
import org.tocsin.workbench.internal.model.AlertFilter;
import org.tocsin.workbench.internal.model.Lessons;
import org.tocsin.workbench.internal.model.MetricHistory;
import org.tocsin.workbench.internal.model.Observable;
import org.tocsin.workbench.internal.model.Ticks;
import org.tocsin.workbench.internal.model.Troubles;

/** What the views of the workbench look at and act on: wires the services of the engine to the models of the views. */
@Component(service = Desk.class)
public final class Desk {

    /** The bundle and the name of its preferences. */
    public static final String ID = "org.tocsin.workbench";

    private static final int ALERTS = 10_000;
    private static final int SOURCES = 200;
    private static final String HIDDEN = "filter.hidden";
    private static final RuleSet NO_RULES = new RuleSet(List.of(), List.of(), true);

    private final DeskSettings settings = new DeskSettings(new ScopedPreferenceStore(InstanceScope.INSTANCE, ID));
    private final Installation installation;
    private final Replays replays = new Replays();
    private final AlertBoard board = new AlertBoard(ALERTS);
    private final MetricHistory history = new MetricHistory(SOURCES, settings.retention());
    private final Troubles troubles = new Troubles(Clock.systemUTC());
    private final Lessons lessons = new Lessons(this::showLesson);
    private final Observable<AlertFilter> filter;
    private final Observable<List<String>> picks = new Observable<>(List.of());
    private final Watch watch;

    private final Observable<RuleSet> ruleSet = new Observable<>(NO_RULES);
    private final RuleNews ruleNews = new RuleNews(troubles::trouble);
    private volatile RuleBook rules;
    private volatile AutoCloseable ruleChanges = () -> {};

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile RuleLanguage language;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Backtest backtest;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Evaluation evaluation;

    @Activate
    public Desk(@Reference MonitorFactory factory, @Reference Installation installation) {
        this.installation = installation;
        watch = new Watch(new Pipeline(
                factory, settings, installation, replays, board, history, new MonitorNews(troubles, lessons)));
        filter = new Observable<>(new AlertFilter(Ticks.parse(settings.store().getString(HIDDEN))));
        filter.onChange(
                () -> settings.store().setValue(HIDDEN, filter.value().ticks().text()));
        installation.onChange(() -> {
            watch.refresh();
            watch.apply();
        });
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void addRules(RuleBook book) {
        rules = book;
        ruleChanges = book.onChange(() -> look(book));
        look(book);
    }

    private void look(RuleBook book) {
        RuleSet now = book.current();
        ruleSet.set(now);
        ruleNews.look(book.file(), now.problems());
    }

    void removeRules(RuleBook book) throws Exception {
        if (rules == book) {
            ruleChanges.close();
            rules = null;
            ruleSet.set(NO_RULES);
        }
    }

    /** Ends the pipeline in order. */
    @Deactivate
    public void close() {
        watch.close();
    }

    public Watch watch() {
        return watch;
    }

    private void showLesson(String source) {
        new LessonJob(source, lessons, () -> watch.with(monitor -> monitor.skipHistory(source))).schedule();
    }

    /** The sources whose past is being learned. */
    public Lessons lessons() {
        return lessons;
    }

    public Installation installation() {
        return installation;
    }

    public DeskSettings settings() {
        return settings;
    }

    public AlertBoard board() {
        return board;
    }

    public MetricHistory history() {
        return history;
    }

    public Troubles troubles() {
        return troubles;
    }

    /** What chart and table show; kept for the next start. */
    public Observable<AlertFilter> filter() {
        return filter;
    }

    /** The ids of the alerts that are selected. */
    public Observable<List<String>> picks() {
        return picks;
    }

    /** The rules, if a detector for rules is installed. */
    public Optional<RuleBook> rules() {
        return Optional.ofNullable(rules);
    }

    /** What reads conditions, if a detector for rules is installed. */
    public Optional<RuleLanguage> language() {
        return Optional.ofNullable(language);
    }

    /** What runs rules over the past, if it is installed. */
    public Optional<Backtest> backtest() {
        return Optional.ofNullable(backtest);
    }

    /** What measures detectors, if it is installed. */
    public Optional<Evaluation> evaluation() {
        return Optional.ofNullable(evaluation);
    }

    /** The rules that run, and what is wrong with others; empty if no detector for rules is installed. */
    public Observable<RuleSet> ruleSet() {
        return ruleSet;
    }

    /** Puts changed settings to work at once. */
    public void settingsChanged() {
        history.retain(settings.retention());
        watch.refresh();
        watch.apply();
    }

    /** Begins or ends to watch a kind of source, now and at later starts. */
    public void select(EventSourceFactory source, boolean selected) {
        settings.watch(source, selected);
        watch.refresh();
    }

    public List<Feed> replays() {
        return replays.feeds();
    }

    /** Replays files, with the settings that the user has made for their kind of source. */
    public void replay(EventSourceFactory source, List<Path> files) {
        Map<String, String> values = settings.values(DeskSettings.sourceGroup(source.id()), source.parameters());
        replays.open(SourcePlan.of(source, values), files);
        watch.start();
        watch.refresh();
    }

    public void endReplay(Feed feed) {
        replays.close(feed);
        watch.refresh();
    }
}
