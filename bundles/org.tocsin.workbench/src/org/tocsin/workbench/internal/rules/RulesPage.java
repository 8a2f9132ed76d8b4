package org.tocsin.workbench.internal.rules;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.rules.RuleOverview;
import org.tocsin.workbench.core.rules.RuleRequest;

/** The way from the preferences to the editor of rules. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

    public RulesPage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing to prepare
    }

    @Override
    protected Control createContents(Composite parent) {
        CurrentRules rules = PlatformUI.getWorkbench().getService(CurrentRules.class);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(page);
        Label text = new Label(page, SWT.WRAP);
        text.setData("field", "rules");
        text.setText(RuleOverview.of(rules.book(), rules.value()).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(text);
        if (rules.book().isPresent()) {
            Button open = new Button(page, SWT.PUSH);
            open.setText(RuleMessages.editRules);
            open.addListener(SWT.Selection, event -> {
                // the dialog would stand before the editor
                page.getDisplay().asyncExec(() -> RuleOpening.open(RuleRequest.any()));
                getShell().close();
            });
        }
        return page;
    }
}
