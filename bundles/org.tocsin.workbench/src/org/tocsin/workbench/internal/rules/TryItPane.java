package org.tocsin.workbench.internal.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.TimeChart;
import org.tocsin.workbench.chart.TimeChartFactory;
import org.tocsin.workbench.chart.TimeSpan;
import org.tocsin.workbench.core.rules.TryItAnswer;
import org.tocsin.workbench.core.rules.TryItWords;

/** What a draft would have done: a sentence, and a small chart. */
final class TryItPane implements ChartListener {

    private final Composite pane;
    private final RuleLanguage language;
    private final Label headline;
    private final Label basis;
    private final ProgressBar progress;
    private final TimeChart chart;
    private Optional<TryItAnswer.Done> done = Optional.empty();
    private Optional<TimeSpan> zoom = Optional.empty();
    private ChartColours colours = ChartColours.LIGHT;

    /**
     * An empty pane.
     *
     * @param file called when the user wants to try it on a file
     * @param memory called when the user wants to try it on what was measured
     */
    TryItPane(Composite parent, RuleLanguage language, TimeChartFactory charts, Runnable file, Runnable memory) {
        this.language = language;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 3).applyTo(pane);
        Label title = new Label(pane, SWT.NONE);
        title.setText(RuleMessages.tryIt);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        progress = new ProgressBar(pane, SWT.HORIZONTAL);
        progress.setVisible(false);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(60, SWT.DEFAULT)
                .applyTo(progress);
        button(RuleMessages.onMemory, RuleMessages.onMemoryHelp, memory);
        button(RuleMessages.onFile, RuleMessages.onFileHelp, file);
        headline = label("try-it");
        basis = label("try-it-basis");
        basis.setData("org.eclipse.e4.ui.css.CssClassName", "TocsinHelp");
        chart = charts.create(pane);
        chart.listen(this);
        chart.control().setData("field", "try-it-chart");
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(4, 1)
                .hint(200, 110)
                .applyTo(chart.control());
        chart.control().setVisible(false);
        // another width shows other detail
        chart.control()
                .addListener(
                        SWT.Resize,
                        event -> pane.getDisplay().asyncExec(() -> {
                            if (!pane.isDisposed()) {
                                draw();
                            }
                        }));
    }

    private void button(String text, String tip, Runnable action) {
        Button button = new Button(pane, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private Label label(String field) {
        Label label = new Label(pane, SWT.WRAP);
        label.setData("field", field);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(4, 1)
                .hint(200, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    Control control() {
        return pane;
    }

    /** Draws with these colours from now on. */
    void wear(ChartColours theme) {
        colours = theme;
        chart.colours(colours);
        draw();
    }

    /** Says something instead of an answer. */
    void say(String words) {
        show(new TryItAnswer.Nothing(words));
    }

    void show(TryItAnswer answer) {
        TryItWords words = new TryItWords(LocalDate.now(), ZoneId.systemDefault());
        switch (answer) {
            case TryItAnswer.Running running -> {
                progress.setVisible(running.total() > 0);
                progress.setMaximum(100);
                progress.setSelection(running.total() == 0 ? 0 : (int) (100 * running.done() / running.total()));
                put(headline, words.headline(answer));
                return;
            }
            case TryItAnswer.Done now -> {
                boolean same = done.filter(before ->
                                before.question().data().equals(now.question().data()))
                        .isPresent();
                zoom = same ? zoom : Optional.empty();
                done = Optional.of(now);
            }
            case TryItAnswer.Nothing nothing -> done = Optional.empty();
            case TryItAnswer.Failed failed -> done = Optional.empty();
        }
        progress.setVisible(false);
        put(headline, words.headline(answer));
        put(basis, words.basis(answer));
        draw();
    }

    private void draw() {
        Optional<ChartPicture> picture = done.flatMap(
                now -> new TryItScene(now, language, colours, Math.max(100, chart.plotWidth()), zoom).picture());
        picture.ifPresent(chart::show);
        chart.control().setVisible(picture.isPresent());
    }

    private void put(Label label, String text) {
        String shown = text.replace("&", "&&");
        if (!label.getText().equals(shown)) {
            label.setText(shown);
            ((GridData) label.getLayoutData()).exclude = shown.isEmpty();
            label.setVisible(!shown.isEmpty());
            pane.layout();
        }
    }

    @Override
    public void spanWanted(TimeSpan span) {
        zoom = Optional.of(span);
        draw();
    }

    @Override
    public void followWanted() {
        zoom = Optional.empty();
        draw();
    }

    @Override
    public void markerPicked(String id) {
        // nothing that would have happened can be shown elsewhere
    }
}
