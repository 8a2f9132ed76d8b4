package org.tocsin.workbench.internal.rules;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleProblem;
import org.tocsin.rule.api.RuleSet;
import org.tocsin.workbench.internal.language.Count;

/** Lines above the rules: which file it is, what is wrong in it, and what others did to it. */
final class FileNews {

    private final Composite pane;
    private final RuleBook book;
    private final Label line;
    private final Label warning;
    private final Label text;

    FileNews(Composite parent, RuleBook book) {
        this.book = book;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(5, 2).applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pane);
        line = new Label(pane, SWT.WRAP);
        line.setData("org.eclipse.e4.ui.css.CssClassName", "TocsinHelp");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(300, SWT.DEFAULT)
                .applyTo(line);
        warning = new Label(pane, SWT.NONE);
        warning.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(warning);
        text = new Label(pane, SWT.WRAP);
        text.setData("field", "news");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
        tell("");
    }

    void problems(RuleSet rules) {
        String words = NLS.bind(RuleMessages.rulesIn, book.file());
        if (!rules.problems().isEmpty()) {
            RuleProblem first = rules.problems().get(0);
            String found = NLS.bind(RuleMessages.problemsIn, new Object[] {
                Count.of(rules.problems().size(), RuleMessages.problem, RuleMessages.problems),
                book.file(),
                first.line(),
                first.column(),
                first.message()
            });
            words = rules.usable() ? found : found + RuleMessages.theOthersGoOn;
            StringBuilder all = new StringBuilder();
            rules.problems().forEach(one -> all.append(one.line() + ":" + one.column() + "  " + one.message() + "\n"));
            line.setToolTipText(all.toString().strip());
        } else {
            line.setToolTipText(null);
        }
        put(line, words);
    }

    /** Says what has happened to the rule that is edited. */
    void tell(String news) {
        boolean seen = !news.isEmpty();
        put(text, news);
        for (Label label : new Label[] {warning, text}) {
            ((GridData) label.getLayoutData()).exclude = !seen;
            label.setVisible(seen);
        }
        pane.requestLayout();
    }

    private void put(Label label, String words) {
        String shown = words.replace("&", "&&");
        if (!label.getText().equals(shown)) {
            label.setText(shown);
            pane.requestLayout();
        }
    }
}
