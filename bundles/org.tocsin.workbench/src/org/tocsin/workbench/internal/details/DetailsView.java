package org.tocsin.workbench.internal.details;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.desk.Pulse;
import org.tocsin.workbench.internal.model.AlertStory;

/** Everything that is known of the alert that is selected. */
public final class DetailsView extends ViewPart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.details";

    private static final Duration BEAT = Duration.ofMillis(250);

    /** What is seen: the alert, if there is one, and how many are selected. */
    private record Content(Optional<AlertStory> story, int selected) {}

    private Desk desk;
    private ScrolledComposite scroller;
    private Composite page;
    private volatile Content shown;

    @Override
    public void createPartControl(Composite parent) {
        desk = getSite().getService(Desk.class);
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.addListener(SWT.Resize, event -> fit());
        Pulse<Content> pulse = Pulse.start(scroller, BEAT, this::content, this::show);
        AutoCloseable picks = desk.picks().onChange(pulse::now);
        scroller.addDisposeListener(event -> {
            try {
                picks.close();
            } catch (Exception harmless) {
                // ending a subscription of ours cannot fail
            }
        });
    }

    private Content content() {
        List<String> picks = desk.picks().value();
        Optional<AlertStory> story =
                picks.isEmpty() ? Optional.empty() : desk.board().snapshot().find(picks.get(0));
        Content content = new Content(story, picks.size());
        return content.equals(shown) ? null : content;
    }

    private void show(Content content) {
        shown = content;
        boolean focused = page != null && page.isFocusControl();
        if (page != null) {
            page.dispose();
        }
        page = content.story()
                .map(story -> StoryPage.create(scroller, story, content.selected(), desk))
                .orElseGet(() -> StoryPage.empty(scroller));
        scroller.setContent(page);
        fit();
        if (focused) {
            page.setFocus();
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
