package org.tocsin.workbench.internal.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.rule.api.SourceMatcher;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.rules.LiveStatus;
import org.tocsin.workbench.core.rules.WhyNot;
import org.tocsin.workbench.internal.live.Pulse;

/** Says why a rule does or does not fire on a source, and goes on saying it as time goes on. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class WhyNotDialog extends Dialog {

    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final CurrentRules rules;
    private final Watch watch;
    private final String rule;
    private final String source;
    private Text text;

    /**
     * Not open yet.
     *
     * @param rule the name of the rule
     * @param source the name of the source
     */
    public WhyNotDialog(Shell parent, CurrentRules rules, Watch watch, String rule, String source) {
        super(parent);
        this.rules = rules;
        this.watch = watch;
        this.rule = rule;
        this.source = source;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(RuleMessages.whyNotTitle, rule, source));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(640, 400);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setData("field", "why-not");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        LiveStatus live = new LiveStatus(watch::status);
        Pulse.start(text, BEAT, () -> words(live), this::show);
        return area;
    }

    private String words(LiveStatus live) {
        LiveStatus.Known known = live.beat(source);
        if (!known.answered()) {
            return RuleMessages.asking;
        }
        Optional<Rule> found = rules.value().rules().stream()
                .filter(one -> one.name().equals(rule))
                .findFirst();
        Optional<RuleLanguage> language = rules.language();
        if (language.isEmpty()) {
            return RuleMessages.notInstalled;
        }
        SourceMatcher sources = language.get().sources();
        return found.map(one -> new WhyNot(LocalDate.now(), ZoneId.systemDefault(), sources)
                        .text(one, source, !known.checks().isEmpty(), WhyNot.of(rule, known.checks())))
                .orElse(NLS.bind(RuleMessages.ruleGone, rule));
    }

    private void show(String words) {
        if (!text.getText().equals(words)) {
            int top = text.getTopIndex();
            Point selection = text.getSelection();
            text.setText(words);
            text.setSelection(selection);
            text.setTopIndex(top);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, RuleMessages.copy, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == COPY) {
            Clipboard clipboard = new Clipboard(text.getDisplay());
            clipboard.setContents(new Object[] {text.getText()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } else {
            super.buttonPressed(id);
        }
    }
}
