package org.tocsin.workbench.internal.replay;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.tocsin.workbench.core.replay.ComparisonAnswer;
import org.tocsin.workbench.core.replay.Replay;
import org.tocsin.workbench.core.replay.ReplayComparison;
import org.tocsin.workbench.core.replay.ReplayDesk;
import org.tocsin.workbench.internal.live.AnswerJob;
import org.tocsin.workbench.internal.live.LivePart;

/** What other rules or settings make of the recording that is open: what came, what went, what stayed. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class ComparisonView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.replayComparison";

    @Inject
    private ReplayDesk desk;

    private Composite page;
    private Button rules;
    private Button now;
    private Button recorded;
    private Button stop;
    private Label words;
    private TableViewer table;
    private AnswerJob<ComparisonAnswer> job;

    @Override
    public void createPartControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(6, 4).numColumns(5).applyTo(page);
        rules = button(ReplayMessages.compareRules, this::chooseRules);
        now = button(ReplayMessages.compareNow, () -> compare(desk::compareWithNow));
        now.setToolTipText(ReplayMessages.compareNowHelp);
        recorded = button(ReplayMessages.compareRecorded, () -> compare(desk::compareWithRecorded));
        recorded.setToolTipText(ReplayMessages.compareRecordedHelp);
        stop = button(ReplayMessages.stop, () -> job.cancel());
        words = new Label(page, SWT.WRAP);
        words.setData("field", "comparison");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(200, SWT.DEFAULT)
                .applyTo(words);
        table = new TableViewer(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.getTable().setHeaderVisible(true);
        table.getTable().setData("field", "difference");
        for (DifferenceColumn column : DifferenceColumn.values()) {
            add(column);
        }
        table.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().span(5, 1).grab(true, true).applyTo(table.getTable());
        page.addDisposeListener(event -> cancel());
        until(desk.onChange(() -> later(page, this::forget)));
        keys("org.tocsin.workbench.replayKeys");
        forget();
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void add(DifferenceColumn column) {
        TableViewerColumn shown = new TableViewerColumn(table, SWT.LEFT);
        shown.getColumn().setText(column.title());
        shown.getColumn().setWidth(column.width());
        shown.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return column.text((ComparisonAnswer.Row) element);
            }
        });
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Another recording is open, or none. */
    private void forget() {
        cancel();
        job = null;
        table.setInput(List.of());
        say(ComparisonAnswer.EMPTY);
        enable();
    }

    private void enable() {
        boolean possible = job == null && desk.current().isPresent();
        rules.setEnabled(possible);
        now.setEnabled(possible);
        recorded.setEnabled(
                possible && desk.current().orElseThrow().plan().input().bundle().isPresent());
        stop.setEnabled(job != null);
    }

    private void chooseRules() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN);
        dialog.setText(ReplayMessages.compareTitle);
        dialog.setFilterExtensions(new String[] {"*.yaml;*.yml", "*"});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::compareWith);
    }

    /** Compares the recording that is open with what the rules of this file make of it. */
    public void compareWith(Path file) {
        compare(replay -> desk.compareWith(replay, file));
    }

    private void compare(Function<Replay, ReplayComparison> with) {
        desk.current().ifPresent(replay -> {
            AnswerJob<ComparisonAnswer> mine = new AnswerJob<>(
                    NLS.bind(ReplayMessages.comparison, replay.plan().names()),
                    running -> {
                        ReplayComparison comparison = with.apply(replay);
                        return new ComparisonAnswer.Done(
                                comparison.run(share -> running.accept(new ComparisonAnswer.Running(share))),
                                comparison.name());
                    },
                    ComparisonAnswer::words,
                    ComparisonAnswer.Failed::new,
                    new ComparisonAnswer.Stopped(),
                    answer -> later(page, () -> show(replay, answer)));
            job = mine;
            table.setInput(List.of());
            say(new ComparisonAnswer.Running(0).words());
            enable();
            mine.schedule();
        });
    }

    private void show(Replay replay, ComparisonAnswer answer) {
        if (desk.current().filter(replay::equals).isEmpty()) {
            // it is about another recording
            return;
        }
        if (!(answer instanceof ComparisonAnswer.Running)) {
            job = null;
            table.setInput(answer.rows());
        }
        say(answer.words());
        enable();
    }

    private void say(String text) {
        // a name may have an ampersand
        words.setText(text.replace("&", "&&"));
        page.layout(true);
    }

    @Override
    public void setFocus() {
        (rules.isEnabled() ? rules : table.getTable()).setFocus();
    }
}
