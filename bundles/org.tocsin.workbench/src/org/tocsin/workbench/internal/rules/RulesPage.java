package org.tocsin.workbench.internal.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.workbench.chart.TimeChartFactory;
import org.tocsin.workbench.internal.desk.Desk;
import org.tocsin.workbench.internal.desk.Pulse;
import org.tocsin.workbench.internal.model.RuleState;

/** The rules in a table, the selected one in a form, and what it would have done. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage, RuleFace {

    private static final Duration BEAT = Duration.ofSeconds(1);

    private record Now(Map<String, RuleState> states, LiveStatus.Known live) {}

    private Desk desk;
    private RuleRequest request = RuleRequest.any();
    private RuleEditor editor;
    private RuleFiles files;
    private RuleTable table;
    private RuleButtons buttons;
    private RuleForm form;
    private ValuesPane values;
    private TryItPane tryIt;
    private RuleTrial trial;
    private SaveBar bar;
    private FileNews news;
    private volatile String source = "";

    public RulesPage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
    }

    @Override
    public void applyData(Object data) {
        if (data instanceof RuleRequest wanted) {
            request = wanted;
            if (editor != null) {
                editor.begin(request);
            }
        }
    }

    @Override
    protected Control createContents(Composite parent) {
        Optional<RuleBook> book = desk.rules();
        Optional<RuleLanguage> language = desk.language();
        if (book.isEmpty() || language.isEmpty()) {
            Label missing = new Label(parent, SWT.WRAP);
            missing.setText("No detector for rules is installed.");
            return missing;
        }
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(page);
        news = new FileNews(page, book.get());
        SashForm sash = new SashForm(page, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setSashWidth(6);
        GridDataFactory.fillDefaults().grab(true, true).hint(700, 320).applyTo(sash);
        FormAssist assist = new FormAssist(desk);
        editor = new RuleEditor(book.get(), language.get(), assist::metrics, new RuleDialogs(this::getShell), this);
        files = new RuleFiles(getShell(), book.get());
        left(sash, language.get());
        right(sash, assist);
        sash.setWeights(48, 52);
        trial = new RuleTrial(desk, page, tryIt, values);
        AutoCloseable changes = desk.ruleSet()
                .onChange(() -> page.getDisplay().asyncExec(() -> {
                    if (!page.isDisposed()) {
                        editor.fileChanged();
                    }
                }));
        page.addDisposeListener(event -> close(changes));
        LiveStatus status = new LiveStatus(desk.watch()::status);
        Pulse.start(page, BEAT, () -> now(status), this::show);
        editor.begin(request);
        return page;
    }

    private void left(SashForm sash, RuleLanguage language) {
        SashForm left = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        left.setSashWidth(6);
        Composite above = new Composite(left, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(above);
        table = new RuleTable(above, rule -> editor.select(rule), (rule, on) -> editor.enable(rule, on));
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(table.control());
        buttons = new RuleButtons(above, editor, files);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons.control());
        TimeChartFactory charts = PlatformUI.getWorkbench().getService(TimeChartFactory.class);
        tryIt = new TryItPane(left, language, charts, () -> trial.onFile(), () -> trial.onMemory());
        left.setWeights(52, 48);
    }

    private void right(SashForm sash, FormAssist assist) {
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        form = new RuleForm(right, assist, this::values, () -> editor.typed());
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 200).applyTo(form.control());
        bar = new SaveBar(
                right,
                () -> editor.save(),
                () -> editor.revert(),
                () -> table.control().setFocus());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
    }

    private Control values(Composite parent) {
        values = new ValuesPane(parent, () -> trial.sourceChosen(), this::whyNot);
        return values.control();
    }

    private void whyNot() {
        editor.base().ifPresent(rule -> new WhyNotDialog(getShell(), desk, rule.name(), values.source()).open());
    }

    /** On a background thread. */
    private Now now(LiveStatus status) {
        return new Now(
                RuleState.of(desk.board().snapshot(), LocalDate.now(), ZoneId.systemDefault()), status.beat(source));
    }

    private void show(Now now) {
        table.show(now.states());
        trial.beat(now.live(), editor.base());
        source = values.source();
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && editor != null) {
            Roomy.make(getShell());
        }
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
        buttons.enable(editor.base().isPresent(), editor.undoable());
        if (trial != null) {
            trial.edited(check, changed);
        }
    }

    @Override
    public void rules(RuleSet rules, Optional<String> name) {
        table.show(rules.rules(), name);
        news.problems(rules);
    }

    @Override
    public void tell(String text) {
        news.tell(text);
    }

    @Override
    public RuleDraft typed() {
        return form.draft();
    }

    @Override
    public boolean okToLeave() {
        return editor == null || editor.leave();
    }

    @Override
    public boolean performOk() {
        return editor == null || editor.save();
    }

    @Override
    public boolean performCancel() {
        return editor == null || editor.leave();
    }

    private static void close(AutoCloseable subscription) {
        try {
            subscription.close();
        } catch (Exception harmless) {
            // ending a subscription of ours cannot fail
        }
    }
}
