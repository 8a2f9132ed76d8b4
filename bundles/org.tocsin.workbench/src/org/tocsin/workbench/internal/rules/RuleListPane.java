package org.tocsin.workbench.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.rule.api.Rule;
import org.tocsin.workbench.core.monitor.RuleState;
import org.tocsin.workbench.core.rules.RuleEditor;
import org.tocsin.workbench.core.rules.RuleList;

/** The rules of a file in a table, with what can be done with them below. */
final class RuleListPane {

    private final RuleEditor editor;
    private final RuleList list;
    private final RuleTable table;
    private final RuleButtons buttons;

    RuleListPane(Composite parent, RuleEditor editor, RuleList list, RuleFiles files) {
        this.editor = editor;
        this.list = list;
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(pane);
        table = new RuleTable(pane, editor::select, list::enable);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(table.control());
        buttons = new RuleButtons(pane, editor, list, files);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons.control());
    }

    /** Shows these rules, with the one of this name selected. */
    void show(List<Rule> rules, Optional<String> name) {
        table.show(rules, name);
    }

    /** Shows how the rules stand now. */
    void show(Map<String, RuleState> states) {
        table.show(states);
    }

    /** Enables what can be done now. */
    void enable() {
        buttons.enable(editor.base().isPresent(), list.undoable());
    }

    void focus() {
        table.control().setFocus();
    }
}
