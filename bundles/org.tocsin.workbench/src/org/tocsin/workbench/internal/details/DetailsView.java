package org.tocsin.workbench.internal.details;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.AlertStory;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.Demo;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.Overview;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.surroundings.Surroundings;
import org.tocsin.workbench.core.surroundings.Vicinity;
import org.tocsin.workbench.internal.alerts.AlertActions;
import org.tocsin.workbench.internal.live.AlertSelection;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.Pulse;

/** Everything that is known of the alert that is selected. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class DetailsView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.details";

    private static final Duration BEAT = Duration.ofMillis(250);
    private static final int BEATS_OF_NOW = 4;

    /** What is seen: the alert, if there is one, how many are selected, what goes on where there is none, and what is around it. */
    private record Content(Optional<AlertStory> story, int selected, String overview, Surroundings around) {
        /** Whether the same page shows both, but for what lies around the alert. */
        boolean samePage(Content other) {
            return story.equals(other.story) && selected == other.selected && overview.equals(other.overview);
        }
    }

    @Inject
    private AlertBoard board;

    @Inject
    private MetricHistory history;

    @Inject
    private CurrentRules rules;

    @Inject
    private Watch watch;

    @Inject
    private AlertSelection selection;

    @Inject
    private AlertActions actions;

    @Inject
    private Demo demo;

    private Vicinity vicinity;
    private ScrolledComposite scroller;
    private Composite page;
    private volatile Content shown;
    private CalmPage overview;
    private @Nullable SurroundingsPane surroundings;
    private NowLabels labels = new NowLabels();
    private int beats;

    @Override
    public void createPartControl(Composite parent) {
        vicinity = new Vicinity(history);
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> fit());
        Pulse<Content> pulse = beat(scroller, BEAT, this::content, this::show);
        until(selection.onChange(pulse::now));
        getSite().setSelectionProvider(selection);
    }

    private @Nullable Content content() {
        List<String> picks = selection.ids();
        Optional<AlertStory> story =
                picks.isEmpty() ? Optional.empty() : board.snapshot().find(picks.get(0));
        String overview = story.isPresent()
                ? ""
                : Overview.words(history.sources().size(), board.snapshot().stories(), Instant.now());
        Surroundings around =
                story.map(one -> vicinity.of(one, board.snapshot())).orElse(Surroundings.NONE);
        Content content = new Content(story, picks.size(), overview, around);
        return content.equals(shown) && beats++ % BEATS_OF_NOW != 0 ? null : content;
    }

    private void show(Content content) {
        Content before = shown;
        shown = content;
        if (before != null && before.story().isEmpty() && content.story().isEmpty()) {
            overview.say(content.overview());
            return;
        }
        if (before != null && content.samePage(before)) {
            around(content);
            now();
            return;
        }
        boolean focused = page != null && page.isFocusControl();
        if (page != null) {
            page.dispose();
        }
        page = content.story().map(story -> page(story, content.selected())).orElseGet(() -> page(content.overview()));
        scroller.setContent(page);
        around(content);
        fit();
        if (focused) {
            page.setFocus();
        }
    }

    private Composite page(AlertStory story, int selected) {
        StoryPage next = new StoryPage(scroller, story, actions, id -> selection.select(List.of(id)));
        surroundings = next.around();
        Composite filled = next.fill(selected, rules.value(), watch);
        labels = next.now();
        now();
        return filled;
    }

    private Composite page(String words) {
        surroundings = null;
        overview = new CalmPage(scroller, demo);
        overview.say(words);
        return overview.control();
    }

    private void around(Content content) {
        SurroundingsPane pane = surroundings;
        if (pane != null && content.story().isPresent() && pane.show(content.around())) {
            page.layout(true, true);
            fit();
        }
    }

    private void now() {
        Content content = shown;
        if (content != null) {
            content.story()
                    .map(story -> story.latest().source())
                    .ifPresent(source -> labels.show(metric -> history.latest(source, metric)));
        }
    }

    private void fit() {
        if (page != null && !page.isDisposed()) {
            scroller.setMinHeight(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    @Override
    public void setFocus() {
        scroller.setFocus();
    }
}
