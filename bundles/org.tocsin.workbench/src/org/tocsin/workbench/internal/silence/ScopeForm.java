package org.tocsin.workbench.internal.silence;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tocsin.api.detector.Severity;
import org.tocsin.workbench.core.silence.NamePattern;
import org.tocsin.workbench.core.silence.SilenceField;
import org.tocsin.workbench.core.silence.SilenceScope;

/** The fields that say which alerts are hidden. */
final class ScopeForm {

    private static final String NAMES = SilenceMessages.names;

    private final Group group;
    private final Text source;
    private final Text rule;
    private final Text detector;
    private final Text text;
    private final Map<Severity, Button> severities = new EnumMap<>(Severity.class);
    private final Marks marks;

    ScopeForm(Composite parent, SilenceScope scope, Runnable changed) {
        group = new Group(parent, SWT.NONE);
        group.setText(SilenceMessages.which);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(10, 6)
                .spacing(12, 4)
                .applyTo(group);
        source = field(SilenceMessages.source, "source", NAMES, scope.source().text());
        rule = field(SilenceMessages.rule, "rule", NAMES, scope.rule().text());
        detector = field(
                SilenceMessages.detector, "detector", NAMES, scope.detector().text());
        boxes(scope.severities());
        text = field(SilenceMessages.text, "text", SilenceMessages.textHint, scope.text());
        marks = new Marks(group, 2);
        marks.add(SilenceField.SOURCE, source);
        for (Text field : new Text[] {source, rule, detector, text}) {
            field.addListener(SWT.Modify, event -> changed.run());
        }
        severities.values().forEach(box -> box.addListener(SWT.Selection, event -> changed.run()));
    }

    private Text field(String label, String name, String hint, String value) {
        new Label(group, SWT.NONE).setText(label);
        Text field = new Text(group, SWT.BORDER);
        field.setMessage(hint);
        field.setData("field", name);
        field.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private void boxes(Set<Severity> ticked) {
        new Label(group, SWT.NONE).setText(SilenceMessages.severity);
        Composite row = new Composite(group, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(14, 0).applyTo(row);
        for (Severity severity : Severity.values()) {
            Button box = new Button(row, SWT.CHECK);
            box.setText(severity.word());
            box.setData("field", severity.word());
            box.setSelection(ticked.contains(severity));
            severities.put(severity, box);
        }
        Label hint = new Label(row, SWT.NONE);
        hint.setText(SilenceMessages.severityHint);
        hint.setData("org.eclipse.e4.ui.css.CssClassName", "TocsinHelp");
    }

    Composite control() {
        return group;
    }

    SilenceScope scope() {
        Set<Severity> ticked = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, box) -> {
            if (box.getSelection()) {
                ticked.add(severity);
            }
        });
        return new SilenceScope(
                NamePattern.of(source.getText()),
                NamePattern.of(detector.getText()),
                NamePattern.of(rule.getText()),
                ticked,
                text.getText());
    }

    void mark(Map<SilenceField, String> problems) {
        marks.show(problems);
    }
}
