package org.tocsin.workbench.internal.rules;

import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.tocsin.rule.api.Rule;
import org.tocsin.workbench.core.rules.RuleLines;
import org.tocsin.workbench.core.rules.RuleSaving;

/** Shows two states of a rule beside each other and asks which it should be. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class ConflictDialog extends TitleAreaDialog {

    private static final int MINE = IDialogConstants.CLIENT_ID;
    private static final int THEIRS = IDialogConstants.CLIENT_ID + 1;

    private final String conflict;
    private final Rule mine;
    private final Optional<Rule> theirs;

    ConflictDialog(Shell parent, String conflict, Rule mine, Optional<Rule> theirs) {
        super(parent);
        this.conflict = conflict;
        this.mine = mine;
        this.theirs = theirs;
        setHelpAvailable(false);
    }

    /** Asks and waits. */
    RuleSaving.Choice ask() {
        return switch (open()) {
            case MINE -> RuleSaving.Choice.KEEP_MINE;
            case THEIRS -> RuleSaving.Choice.TAKE_THEIRS;
            default -> RuleSaving.Choice.CANCEL;
        };
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(RuleMessages.conflictTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(RuleMessages.which, mine.name()));
        setMessage(conflict);
        Composite pane = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        Table table = new Table(pane, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(720, 300).applyTo(table);
        column(table, "", 40);
        column(table, "", 100);
        column(table, RuleMessages.mine, 290);
        column(table, theirs.isEmpty() ? RuleMessages.theirsGone : RuleMessages.theirs, 290);
        for (RuleLines line : RuleLines.between(mine, theirs)) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {line.differ() ? "≠" : "", line.label(), line.mine(), line.theirs()});
        }
        return area;
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, MINE, RuleMessages.keepMine, false);
        createButton(parent, THEIRS, RuleMessages.takeTheirs, false);
        createButton(parent, IDialogConstants.CANCEL_ID, RuleMessages.cancel, true);
    }

    @Override
    protected void buttonPressed(int id) {
        setReturnCode(id);
        close();
    }
}
