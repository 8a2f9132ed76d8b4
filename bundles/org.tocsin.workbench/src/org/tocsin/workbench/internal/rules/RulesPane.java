package org.tocsin.workbench.internal.rules;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.services.IServiceLocator;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.TimeChartFactory;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.RuleState;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.rules.DraftCheck;
import org.tocsin.workbench.core.rules.DraftField;
import org.tocsin.workbench.core.rules.FormAssist;
import org.tocsin.workbench.core.rules.LiveStatus;
import org.tocsin.workbench.core.rules.RuleDraft;
import org.tocsin.workbench.core.rules.RuleEditor;
import org.tocsin.workbench.core.rules.RuleFace;
import org.tocsin.workbench.core.rules.RuleList;
import org.tocsin.workbench.core.rules.RuleRequest;
import org.tocsin.workbench.core.rules.TrialGround;
import org.tocsin.workbench.internal.live.Pulse;

/** The rules of a file in a table, the one that is edited in a form, and what it would have done. UI thread. */
@NonNullByDefault({DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE}) // made before its widgets are
final class RulesPane implements RuleFace {

    private static final Duration BEAT = Duration.ofSeconds(1);

    /** How rules and sources stand now; found out on a background thread. */
    private record Now(Map<String, RuleState> states, LiveStatus.Known live) {}

    private final CurrentRules rules;
    private final AlertBoard board;
    private final Watch watch;
    private final RuleBook book;
    private final Composite page;
    private final RuleEditor editor;
    private final RuleList list;
    private final FileNews news;
    private final RuleTrial trial;
    private final Runnable dirty;
    private RuleListPane listed;
    private RuleForm form;
    private ValuesPane values;
    private TryItPane tryIt;
    private SaveBar bar;
    private volatile String source = "";

    /**
     * Edits nothing yet.
     *
     * @param services what there is in the workbench
     * @param dirty called when there may be something to save, or nothing any more
     */
    RulesPane(Composite parent, RuleBook book, RuleLanguage language, IServiceLocator services, Runnable dirty) {
        this.rules = services.getService(CurrentRules.class);
        this.board = services.getService(AlertBoard.class);
        this.watch = services.getService(Watch.class);
        this.book = book;
        this.dirty = dirty;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).applyTo(page);
        news = new FileNews(page, book);
        SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setSashWidth(6);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 320).applyTo(sash);
        FormAssist assist = new FormAssist(services.getService(MetricHistory.class), rules);
        RuleDialogs dialogs = new RuleDialogs(page::getShell);
        editor = new RuleEditor(book, language, assist::metrics, dialogs, this);
        list = new RuleList(book, dialogs, editor, this);
        left(sash, language, services.getService(TimeChartFactory.class));
        right(sash, assist);
        sash.setWeights(48, 52);
        trial = new RuleTrial(services.getService(TrialGround.class), page, tryIt, values);
        LiveStatus status = new LiveStatus(watch::status);
        Pulse.start(page, BEAT, () -> new Now(RuleState.today(board.snapshot()), status.beat(source)), this::show);
    }

    Composite control() {
        return page;
    }

    /** Begins with what was asked for, unless the user wants to stay with what is edited. */
    void begin(RuleRequest request) {
        if (editor.leave()) {
            editor.begin(request);
        }
    }

    /** The file has changed, by whoever. */
    void fileChanged() {
        list.fileChanged();
    }

    void wear(ChartColours colours) {
        tryIt.wear(colours);
    }

    boolean changed() {
        return editor.changed();
    }

    boolean save() {
        return editor.save();
    }

    void focus() {
        listed.focus();
    }

    private void left(SashForm sash, RuleLanguage language, TimeChartFactory charts) {
        SashForm left = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        left.setSashWidth(6);
        listed = new RuleListPane(left, editor, list, new RuleFiles(page.getShell(), book));
        tryIt = new TryItPane(left, language, charts, () -> trial.onFile(), () -> trial.onMemory());
        left.setWeights(52, 48);
    }

    private void right(SashForm sash, FormAssist assist) {
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        form = new RuleForm(right, assist, this::values, () -> editor.typed());
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 200).applyTo(form.control());
        bar = new SaveBar(right, () -> editor.save(), () -> editor.revert(), () -> listed.focus());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
    }

    private Control values(Composite parent) {
        values = new ValuesPane(
                parent, () -> trial.sourceChosen(), () -> editor.base().ifPresent(this::whyNot));
        return values.control();
    }

    private void whyNot(Rule rule) {
        new WhyNotDialog(page.getShell(), rules, watch, rule.name(), values.source()).open();
    }

    private void show(Now now) {
        listed.show(now.states());
        trial.beat(now.live(), editor.base());
        source = values.source();
    }

    @Override
    public void edited(Optional<RuleDraft> draft) {
        form.enable(draft.isPresent());
        form.show(draft.orElse(new RuleDraft(Map.of(), List.of())));
        if (draft.isPresent() && editor.base().isEmpty()) {
            form.focus(DraftField.NAME);
        }
    }

    @Override
    public void checked(Optional<DraftCheck> check, boolean changed) {
        form.mark(check.orElse(new DraftCheck(Optional.empty(), List.of())));
        bar.show(check, changed);
        dirty.run();
        listed.enable();
        trial.edited(check, changed);
    }

    @Override
    public void rules(RuleSet set, Optional<String> name) {
        listed.show(set.rules(), name);
        news.problems(set);
    }

    @Override
    public void tell(String text) {
        news.tell(text);
    }

    @Override
    public RuleDraft typed() {
        return form.draft();
    }
}
