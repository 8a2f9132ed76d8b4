package org.tocsin.workbench.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.Emphasis;
import org.tocsin.workbench.core.rules.DraftField;
import org.tocsin.workbench.core.rules.DraftProblem;
import org.tocsin.workbench.core.rules.FormField;
import org.tocsin.workbench.core.rules.Proposal;

/** An expression with proposals while it is typed, whose wrong place is marked, with a sentence below. */
final class ExpressionField implements FormField {

    private final Composite pane;
    private final StyledText text;
    private final Composite below;
    private final Label sentence;
    private final Label sign;
    private final boolean help;
    private final String hint;
    private Optional<DraftProblem> problem = Optional.empty();
    private boolean showing;

    /**
     * An empty field.
     *
     * @param rows how many lines are seen
     * @param hint what it means to leave it empty, or an example
     * @param proposals what could stand at a caret in a text
     */
    ExpressionField(
            Composite parent,
            DraftField field,
            int rows,
            String hint,
            BiFunction<String, Integer, List<Proposal>> proposals,
            Runnable changed) {
        this.hint = hint;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(pane);
        text = new StyledText(pane, SWT.BORDER | (rows > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        text.setMargins(4, 3, 4, 3);
        text.setAlwaysShowScrollBars(false);
        text.setData("field", field.key());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(200, rows * text.getLineHeight() + (rows > 1 ? 2 : 0))
                .applyTo(text);
        help = field == DraftField.WHEN;
        below = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(below);
        sign = new Label(below, SWT.NONE);
        sign.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_ERROR));
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.BEGINNING)
                .indent(0, 1)
                .applyTo(sign);
        sentence = new Label(below, SWT.WRAP);
        sentence.setData("problem", field.key());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        say("");
        Assist.install(text, proposals);
        text.addVerifyKeyListener(event -> {
            if (event.character == SWT.CR || event.character == SWT.LF || event.character == SWT.TAB) {
                event.doit = false;
            }
        });
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        text.addListener(SWT.Paint, event -> {
            if (text.getCharCount() == 0 && !text.isFocusControl()) {
                event.gc.setForeground(
                        new Color(ChartColours.on(text.getBackground().getRGB()).faint()));
                event.gc.drawText(this.hint, 5, 3, true);
            }
        });
        text.addListener(SWT.FocusIn, event -> text.redraw());
        text.addListener(SWT.FocusOut, event -> text.redraw());
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                changed.run();
            }
        });
    }

    Control control() {
        return pane;
    }

    @Override
    public String text() {
        return text.getText();
    }

    @Override
    public void show(String newText) {
        if (!text.getText().equals(newText)) {
            showing = true;
            text.setText(newText);
            showing = false;
        }
    }

    @Override
    public void mark(Optional<DraftProblem> newProblem) {
        // styles go with the text, so they are set even where the problem is the same as before
        problem = newProblem;
        text.setStyleRanges(styles());
        say(problem.map(DraftProblem::sentence).orElse(""));
    }

    /** Shows a problem, or help in its place, so that the fields below stay where they are while somebody types. */
    private void say(String words) {
        String shown = (words.isEmpty() && help ? RuleMessages.assistHelp : words).replace("&", "&&");
        if (!sentence.getText().equals(shown) || shown.isEmpty()) {
            sentence.setText(shown);
            show(sign, !words.isEmpty());
            show(below, !shown.isEmpty());
            pane.requestLayout();
        }
    }

    private static void show(Control control, boolean seen) {
        ((GridData) control.getLayoutData()).exclude = !seen;
        control.setVisible(seen);
    }

    /** The wrong place gets a wavy line and another background; at the end of the text the last character does. */
    private StyleRange[] styles() {
        int count = text.getCharCount();
        if (problem.isEmpty() || problem.get().column() == 0 || count == 0) {
            return new StyleRange[0];
        }
        ChartColours colours = ChartColours.on(text.getBackground().getRGB());
        StyleRange style = new StyleRange();
        style.start = Math.clamp(problem.get().column() - 1, 0, count - 1);
        style.length = Math.clamp(problem.get().length(), 1, count - style.start);
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
        style.underlineColor = new Color(colours.of(Emphasis.HIGHEST));
        style.background = colours.dark() ? new Color(98, 40, 46) : new Color(255, 222, 222);
        return new StyleRange[] {style};
    }

    @Override
    public void enable(boolean enabled) {
        text.setEnabled(enabled);
    }

    @Override
    public void focus() {
        text.setFocus();
        text.setSelection(text.getCharCount());
    }
}
