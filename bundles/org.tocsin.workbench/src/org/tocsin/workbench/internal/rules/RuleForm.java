package org.tocsin.workbench.internal.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tocsin.api.detector.Severity;
import org.tocsin.rule.api.RuleOverride;
import org.tocsin.workbench.core.rules.DraftCheck;
import org.tocsin.workbench.core.rules.DraftField;
import org.tocsin.workbench.core.rules.FormAssist;
import org.tocsin.workbench.core.rules.FormField;
import org.tocsin.workbench.core.rules.RuleDraft;
import org.tocsin.workbench.internal.language.Count;

/** Everything that can be said of a rule, in a form that scrolls. */
final class RuleForm {

    private final ScrolledComposite scroller;
    private final Composite form;
    private final Map<DraftField, FormField> fields = new EnumMap<>(DraftField.class);
    private final Runnable changed;
    private final Label note;
    private List<RuleOverride> overrides = List.of();

    /**
     * An empty form.
     *
     * @param assist what could stand at a caret in an expression or a list of sources
     * @param values makes what stands below the condition
     * @param changed called after each change by the user
     */
    RuleForm(Composite parent, FormAssist assist, Function<Composite, Control> values, Runnable changed) {
        this.changed = changed;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        form = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(8, 2)
                .spacing(8, 5)
                .applyTo(form);
        name();
        expression(DraftField.WHEN, RuleMessages.condition, 2, RuleMessages.conditionHint, assist);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(values.apply(form));
        expression(DraftField.CLEAR, RuleMessages.clearWhen, 1, RuleMessages.clearWhenHint, assist);
        plain(DraftField.PENDING, RuleMessages.pending, RuleMessages.pendingHint, 1);
        plain(DraftField.KEEP, RuleMessages.keep, "10s", 1);
        severity();
        plain(DraftField.FLAPPING, RuleMessages.flapping, RuleMessages.flappingHint, 1);
        sources(DraftField.SOURCES, RuleMessages.sources, RuleMessages.sourcesHint, assist);
        sources(DraftField.EXCLUDE, RuleMessages.except, RuleMessages.exceptHint, assist);
        noData();
        message(assist);
        plain(DraftField.RUNBOOK, RuleMessages.runbook, RuleMessages.runbookHint, 3);
        plain(DraftField.LABELS, RuleMessages.labels, RuleMessages.labelsHint, 3);
        note = new Label(form, SWT.WRAP);
        note.setData("org.eclipse.e4.ui.css.CssClassName", "TocsinHelp");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(4, 1)
                .hint(200, SWT.DEFAULT)
                .exclude(true)
                .applyTo(note);
        scroller.setContent(form);
        scroller.addListener(SWT.Resize, event -> fit());
        form.addListener(SWT.Resize, event -> fit());
    }

    Control control() {
        return scroller;
    }

    private void fit() {
        int width = scroller.getClientArea().width;
        scroller.setMinHeight(form.computeSize(width, SWT.DEFAULT).y);
    }

    private void name() {
        label(RuleMessages.name);
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(row);
        PlainField name = new PlainField(row, DraftField.NAME, RuleMessages.nameHint, changed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name.control());
        CheckField enabled = new CheckField(row, DraftField.ENABLED, RuleMessages.enabled, changed);
        fields.put(DraftField.NAME, name);
        fields.put(DraftField.ENABLED, enabled);
    }

    private void expression(DraftField field, String label, int rows, String hint, FormAssist assist) {
        label(label);
        put(field, new ExpressionField(form, field, rows, hint, assist::inExpression, changed), 3);
    }

    private void sources(DraftField field, String label, String hint, FormAssist assist) {
        label(label);
        put(field, new ExpressionField(form, field, 1, hint, assist::inSources, changed), 3);
    }

    private void message(FormAssist assist) {
        label(RuleMessages.message);
        String hint = RuleMessages.messageHint;
        put(DraftField.MESSAGE, new ExpressionField(form, DraftField.MESSAGE, 2, hint, assist::inMessage, changed), 3);
    }

    private void put(DraftField field, ExpressionField input, int span) {
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(input.control());
        fields.put(field, input);
    }

    private void plain(DraftField field, String label, String hint, int span) {
        label(label);
        PlainField input = new PlainField(form, field, hint, changed);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(span, 1)
                .hint(80, SWT.DEFAULT)
                .applyTo(input.control());
        fields.put(field, input);
    }

    private void severity() {
        label(RuleMessages.severity);
        List<String> words =
                Arrays.stream(Severity.values()).map(Severity::word).toList();
        ChoiceField input = new ChoiceField(form, DraftField.SEVERITY, words, changed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(input.control());
        fields.put(DraftField.SEVERITY, input);
    }

    private void noData() {
        label(RuleMessages.noData);
        NoDataField input = new NoDataField(form, changed);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(input.control());
        fields.put(DraftField.NO_DATA, input);
    }

    private void label(String text) {
        new Label(form, SWT.NONE).setText(text);
    }

    void show(RuleDraft draft) {
        overrides = draft.overrides();
        fields.forEach((field, input) -> input.show(draft.text(field)));
        String text = overrides.isEmpty()
                ? ""
                : NLS.bind(
                        RuleMessages.inFile,
                        Count.of(overrides.size(), RuleMessages.override, RuleMessages.overrides),
                        overrides.stream()
                                .map(one -> NLS.bind(RuleMessages.overrideFor, String.join(", ", one.sources())))
                                .collect(Collectors.joining("; ")));
        note.setText(text.replace("&", "&&"));
        ((GridData) note.getLayoutData()).exclude = text.isEmpty();
        note.setVisible(!text.isEmpty());
        form.layout();
        fit();
    }

    /** What was typed, with the overrides as they were. */
    RuleDraft draft() {
        Map<DraftField, String> texts = new EnumMap<>(DraftField.class);
        fields.forEach((field, input) -> texts.put(field, input.text()));
        return new RuleDraft(texts, overrides);
    }

    void mark(DraftCheck check) {
        fields.forEach((field, input) -> input.mark(check.of(field)));
        fit();
    }

    void enable(boolean enabled) {
        fields.values().forEach(input -> input.enable(enabled));
    }

    void focus(DraftField field) {
        fields.get(field).focus();
    }
}
