package org.tocsin.workbench.internal.details;

import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.core.monitor.AlertRule;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.Figures;
import org.tocsin.workbench.core.monitor.Rarity;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.internal.alerts.AlertActions;
import org.tocsin.workbench.internal.details.Bar.Content;
import org.tocsin.workbench.internal.icon.Icons;

/** Lays out one alert: what happened, how far from normal, which metrics did it, and how it went on. */
final class StoryPage {

    private static final int MOST_TRANSITIONS = 40;
    private static final String WIDEST = "-000.0000";

    private final Composite page;
    private final AlertStory story;
    private final AlertActions actions;
    private final Alert alert;
    private final Alert fired;
    private final NowLabels now = new NowLabels();
    private final Emphasis emphasis;
    private final Icons icons;
    private final StoryRows rows;
    private final SurroundingsPane around;

    /** Where it says what lies around the alert. */
    SurroundingsPane around() {
        return around;
    }

    /** What says what the metrics of the alert are now. */
    NowLabels now() {
        return now;
    }

    /**
     * An empty page.
     *
     * @param chosen is told the id of another alert that somebody wants to see
     */
    StoryPage(Composite parent, AlertStory story, AlertActions actions, Consumer<String> chosen) {
        this.actions = actions;
        this.story = story;
        this.alert = story.latest();
        this.fired = story.whenFired();
        this.emphasis = Emphasis.values()[alert.severity().ordinal()];
        page = new Composite(parent, SWT.NONE);
        icons = new Icons(page);
        rows = new StoryRows(page, emphasis);
        page.setBackground(parent.getBackground());
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(10, 8)
                .spacing(10, 3)
                .applyTo(page);
        around = new SurroundingsPane(page, chosen);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(around.control());
    }

    /**
     * Says everything.
     *
     * @param selected how many alerts are selected, of which this is the first
     */
    Composite fill(int selected, RuleSet rules, Watch watch) {
        head(selected, rules);
        StoryLinks.add(page, story, actions);
        values();
        score();
        rarity(watch);
        around.control().moveBelow(null);
        transitions();
        return page;
    }

    private void head(int selected, RuleSet rules) {
        Composite head = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(head);
        Label icon = new Label(head, SWT.NONE);
        icon.setImage(icons.image(alert.severity()));
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .indent(0, 2)
                .applyTo(icon);
        Label message = new Label(head, SWT.WRAP);
        message.setText(StoryRows.text(story.message()));
        message.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(message);
        rows.wrapped(alert.severity().word() + " · " + story.state() + " · " + alert.source() + " · " + alert.origin());
        rows.wrapped(selected > 1 ? NLS.bind(DetailMessages.several, since(), selected) : since());
        String labels = AlertRule.labels(alert, rules);
        if (!labels.isEmpty()) {
            rows.wrapped(labels);
        }
        String remarks = story.remarks().words();
        if (!remarks.isEmpty()) {
            rows.wrapped(NLS.bind(DetailMessages.remarks, remarks));
        }
    }

    private String since() {
        String began = Figures.time(alert.since());
        Duration length = Duration.between(alert.since(), story.until());
        return length.isPositive()
                ? NLS.bind(DetailMessages.sinceFor, began, Figures.length(length))
                : NLS.bind(DetailMessages.since, began);
    }

    private void values() {
        rows.title(NLS.bind(DetailMessages.whenFired, Figures.time(fired.time())));
        for (Contribution part : fired.contributions()) {
            rows.label(part.metric(), 1);
            rows.label(Figures.number(part.value()), 1);
            now.add(part.metric(), rows.label(NLS.bind(DetailMessages.now, WIDEST), 1));
            rows.label(
                    part.expected().known()
                            ? NLS.bind(DetailMessages.expected, Figures.range(part.expected()))
                            : DetailMessages.nothingExpected,
                    3);
            rows.bar(
                    Content.range(
                            part.value(), part.expected().low(), part.expected().high()),
                    3);
        }
        if (fired.contributions().size() > 1) {
            rows.title(DetailMessages.metrics);
            for (Contribution part : fired.contributions()) {
                rows.label(part.metric(), 1);
                rows.label(Math.round(part.share() * 100) + " %", 1);
                rows.bar(Content.share(part.share()), 1);
            }
        }
    }

    private void score() {
        rows.title(DetailMessages.scoreTitle);
        rows.label(DetailMessages.score, 1);
        rows.label(Figures.number(fired.score()), 1);
        rows.label(NLS.bind(DetailMessages.threshold, Figures.number(fired.threshold())), 1);
        rows.bar(Content.range(fired.score(), Double.NEGATIVE_INFINITY, fired.threshold()), 3);
        if (fired != alert) {
            rows.wrapped(NLS.bind(DetailMessages.withScore, story.state(), Figures.number(alert.score())));
        }
    }

    private void rarity(Watch watch) {
        if (alert.kind() == DetectorKind.ML && story.open()) {
            RarityText place = new RarityText(page);
            GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(place.control());
            watch.status(alert.source()).thenAccept(statuses -> place.show(Rarity.words(statuses, alert.detector())));
        }
    }

    private void transitions() {
        rows.title(DetailMessages.happened);
        String before = story.message();
        int count = story.transitions().size();
        for (int i = Math.max(0, count - MOST_TRANSITIONS); i < count; i++) {
            Alert step = story.transitions().get(i);
            rows.label(Figures.time(step.time()), 1);
            state(step.state());
            if (!step.message().equals(before)) {
                rows.wrapped(step.message());
            }
            before = step.message();
        }
    }

    private void state(AlertState state) {
        CLabel label = new CLabel(page, SWT.NONE);
        label.setMargins(0, 0, 0, 0);
        label.setImage(icons.image(state));
        label.setText(state.word());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(2, 1).applyTo(label);
    }
}
