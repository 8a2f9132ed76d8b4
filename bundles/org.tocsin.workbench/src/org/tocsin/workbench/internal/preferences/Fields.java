package org.tocsin.workbench.internal.preferences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tocsin.api.setting.Parameter;

/** Input fields made from declared parameters, each with its help below it. */
final class Fields {

    private static final int WIDTH = 340;

    private interface Field {
        String text();

        void show(String text);
    }

    private final Composite pane;
    private final Runnable changed;
    private final List<Parameter> parameters;
    private final Map<String, Field> fields = new HashMap<>();

    /**
     * Fields below one another.
     *
     * @param values what to show; the default where there is none
     * @param changed called after each change by the user
     */
    Fields(Composite parent, List<Parameter> parameters, Map<String, String> values, Runnable changed) {
        this.parameters = parameters;
        this.changed = changed;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(pane);
        for (Parameter parameter : parameters) {
            Field field = field(parameter);
            field.show(plain(parameter, values.getOrDefault(parameter.name(), parameter.defaultText())));
            fields.put(parameter.name(), field);
        }
    }

    Composite control() {
        return pane;
    }

    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        fields.forEach((name, field) -> values.put(name, field.text().strip()));
        return values;
    }

    void reset() {
        parameters.forEach(parameter -> fields.get(parameter.name()).show(plain(parameter, parameter.defaultText())));
    }

    /** A number as people write it, without an exponent. */
    private static String plain(Parameter parameter, String text) {
        return parameter instanceof Parameter.OfNumber
                        && parameter.problem(text).isEmpty()
                ? new BigDecimal(text.strip()).stripTrailingZeros().toPlainString()
                : text;
    }

    /** What is wrong with the first field that something is wrong with. */
    Optional<String> problem() {
        List<String> problems = new ArrayList<>();
        for (Parameter parameter : parameters) {
            parameter
                    .problem(fields.get(parameter.name()).text())
                    .ifPresent(problem -> problems.add(
                            NLS.bind(PreferenceMessages.problem, parameter.label(), parameter.expectation())));
        }
        return problems.stream().findFirst();
    }

    private Field field(Parameter parameter) {
        return switch (parameter) {
            case Parameter.OfBoolean flag -> check(flag);
            case Parameter.OfChoice choice -> combo(choice);
            case Parameter.OfText text -> text(text, browsable(text));
            case Parameter.OfSourceNumbers numbers -> text(numbers, false);
            case Parameter.OfInteger whole -> text(whole, false);
            case Parameter.OfNumber number -> text(number, false);
            case Parameter.OfDuration duration -> text(duration, false);
        };
    }

    private static boolean browsable(Parameter.OfText text) {
        return text.name().equals("directory") || text.name().equals("file");
    }

    private Field check(Parameter.OfBoolean flag) {
        Button button = new Button(pane, SWT.CHECK);
        button.setText(flag.label());
        GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> changed.run());
        finish(flag, button, 0);
        return new Field() {
            @Override
            public String text() {
                return Boolean.toString(button.getSelection());
            }

            @Override
            public void show(String text) {
                button.setSelection(Boolean.parseBoolean(text));
            }
        };
    }

    private Field combo(Parameter.OfChoice choice) {
        label(choice);
        Combo combo = new Combo(pane, SWT.READ_ONLY);
        combo.setItems(choice.choices().toArray(String[]::new));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed.run());
        finish(choice, combo, 1);
        return new Field() {
            @Override
            public String text() {
                return combo.getText();
            }

            @Override
            public void show(String text) {
                combo.setText(text);
            }
        };
    }

    private Field text(Parameter parameter, boolean browse) {
        label(parameter);
        Text text = new Text(pane, SWT.BORDER);
        boolean wide = parameter instanceof Parameter.OfText || parameter instanceof Parameter.OfSourceNumbers;
        GridDataFactory.swtDefaults()
                .align(wide ? SWT.FILL : SWT.BEGINNING, SWT.CENTER)
                .grab(wide, false)
                .span(browse ? 1 : 2, 1)
                .hint(wide ? 180 : 110, SWT.DEFAULT)
                .applyTo(text);
        if (browse) {
            browse(parameter, text);
        }
        text.addListener(SWT.Modify, event -> changed.run());
        finish(parameter, text, 1);
        return new Field() {
            @Override
            public String text() {
                return text.getText();
            }

            @Override
            public void show(String value) {
                text.setText(value);
            }
        };
    }

    private void browse(Parameter parameter, Text text) {
        Button button = new Button(pane, SWT.PUSH);
        button.setText(PreferenceMessages.browse);
        button.addListener(SWT.Selection, event -> {
            String chosen = parameter.name().equals("file")
                    ? new FileDialog(pane.getShell(), SWT.OPEN).open()
                    : new DirectoryDialog(pane.getShell()).open();
            if (chosen != null) {
                text.setText(chosen);
            }
        });
    }

    private void label(Parameter parameter) {
        Label label = new Label(pane, SWT.NONE);
        label.setText(parameter.label().replace("&", "&&") + ":");
    }

    private void finish(Parameter parameter, Control control, int indent) {
        control.setData("parameter", parameter.name());
        control.setToolTipText(NLS.bind(PreferenceMessages.fieldHelp, new Object[] {
            parameter.help(),
            parameter.expectation(),
            parameter.defaultText().isEmpty() ? PreferenceMessages.none : parameter.defaultText()
        }));
        for (int i = 0; i < indent; i++) {
            new Label(pane, SWT.NONE);
        }
        Label help = new Label(pane, SWT.WRAP);
        help.setText(parameter.help().replace("&", "&&"));
        help.setForeground(help.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        help.setData("org.eclipse.e4.ui.css.CssClassName", "TocsinHelp");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(3 - indent, 1)
                .indent(indent == 0 ? 20 : 0, 0)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(help);
    }
}
