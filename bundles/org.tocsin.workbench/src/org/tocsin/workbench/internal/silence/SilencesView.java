package org.tocsin.workbench.internal.silence;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tocsin.workbench.core.silence.SilenceBook;
import org.tocsin.workbench.core.silence.SilenceRow;
import org.tocsin.workbench.core.silence.SilenceWords;
import org.tocsin.workbench.core.silence.SilencedAlerts;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.Pulse;

/** All silences: what they hide, until when, why, and how much. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class SilencesView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.silences";

    private static final Duration BEAT = Duration.ofSeconds(1);

    /** What is seen, and when that was. */
    private record Content(List<SilenceRow> rows, Instant now) {}

    @Inject
    private SilenceBook book;

    @Inject
    private SilencedAlerts silenced;

    @Inject
    private SilenceDialogs dialogs;

    private final StackLayout stack = new StackLayout();
    private Composite pane;
    private Composite empty;
    private Button first;
    private SilenceTable table;
    private SilenceActions actions;

    @Override
    public void createPartControl(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        pane.setLayout(stack);
        empty = empty();
        table = new SilenceTable(pane);
        actions = new SilenceActions(table, book, dialogs);
        actions.fill(getViewSite().getActionBars().getToolBarManager());
        getSite().setSelectionProvider(table.viewer());
        stack.topControl = empty;
        Pulse<Content> pulse = beat(pane, BEAT, this::content, this::show);
        until(book.onChange(pulse::now));
    }

    /** What there is to see as long as there is no silence. */
    private Composite empty() {
        Composite page = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 10).applyTo(page);
        Label words = new Label(page, SWT.WRAP);
        words.setText(SilenceMessages.empty);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(words);
        first = new Button(page, SWT.PUSH);
        first.setText(SilenceMessages.newSilence);
        first.addListener(SWT.Selection, event -> dialogs.make(page.getShell()));
        return page;
    }

    private Content content() {
        Instant now = Instant.now();
        return new Content(SilenceRow.of(book.entries(), silenced.now(), now), now);
    }

    private void show(Content content) {
        table.show(content.rows(), new SilenceWords(content.now(), ZoneId.systemDefault()));
        actions.enable();
        Composite top = content.rows().isEmpty() ? empty : table.control().getParent();
        if (stack.topControl != top) {
            stack.topControl = top;
            pane.layout();
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == empty) {
            first.setFocus();
        } else {
            table.control().setFocus();
        }
    }
}
