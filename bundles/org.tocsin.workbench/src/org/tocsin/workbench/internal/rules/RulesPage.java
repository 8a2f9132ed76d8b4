package org.tocsin.workbench.internal.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.RuleBook;
import org.tocsin.api.rule.RuleSet;
import org.tocsin.api.setting.Durations;
import org.tocsin.workbench.internal.Icons;
import org.tocsin.workbench.internal.desk.Desk;

/** The rules in a table. What is done here acts at once. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private Desk desk;
    private CheckboxTableViewer viewer;
    private Text problems;
    private Button edit;
    private Button copy;
    private Button delete;
    private Icons icons;

    public RulesPage() {
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
        Optional<RuleBook> book = desk.rules();
        Label intro = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(420, SWT.DEFAULT)
                .applyTo(intro);
        if (book.isEmpty()) {
            intro.setText("No detector for rules is installed.");
            return page;
        }
        intro.setText(
                "Rules in " + book.get().file() + ". Changes act at once, whether they are made here or in the file.");
        icons = new Icons(page);
        table(page, book.get());
        buttons(page, book.get());
        problems = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(420, 54)
                .applyTo(problems);
        AutoCloseable changes = desk.ruleSet().onChange(() -> page.getDisplay().asyncExec(this::refresh));
        page.addDisposeListener(event -> {
            try {
                changes.close();
            } catch (Exception harmless) {
                // ending a subscription of ours cannot fail
            }
        });
        refresh();
        return page;
    }

    private void table(Composite page, RuleBook book) {
        viewer = CheckboxTableViewer.newCheckList(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(370, 260).applyTo(viewer.getTable());
        column("Rule", 150, Rule::name);
        column("Condition", 120, rule -> rule.when().text());
        column("For", 50, rule -> Durations.text(rule.pending()));
        column("Severity", 90, rule -> rule.severity().word());
        column("Sources", 110, rule -> rule.sources().isEmpty() ? "all" : String.join(", ", rule.sources()));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isGrayed(Object element) {
                return false;
            }

            @Override
            public boolean isChecked(Object element) {
                return ((Rule) element).enabled();
            }
        });
        viewer.addCheckStateListener(
                event -> new RuleEditing(getShell(), book).enable((Rule) event.getElement(), event.getChecked()));
        viewer.addSelectionChangedListener(event -> enableButtons());
        viewer.addDoubleClickListener(
                event -> new RuleEditing(getShell(), book).edit(selected().get(0)));
    }

    private void column(String title, int width, Function<Rule, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Rule) element);
            }

            @Override
            public Image getImage(Object element) {
                return title.equals("Severity") ? icons.image(((Rule) element).severity()) : null;
            }
        });
    }

    private void buttons(Composite page, RuleBook book) {
        Composite column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        RuleEditing editing = new RuleEditing(getShell(), book);
        button(column, "&Add…", editing::add);
        edit = button(column, "&Edit…", () -> editing.edit(selected().get(0)));
        copy = button(column, "&Copy…", () -> editing.copy(selected().get(0)));
        delete = button(column, "&Delete", () -> editing.delete(selected()));
        new Label(column, SWT.NONE);
        button(column, "&Import…", editing::importFile);
        button(column, "E&xport…", editing::exportFile);
        enableButtons();
    }

    private Button button(Composite column, String text, Runnable action) {
        Button button = new Button(column, SWT.PUSH);
        button.setText(text);
        button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button.addListener(SWT.Selection, event -> {
            action.run();
            refresh();
        });
        return button;
    }

    private void enableButtons() {
        int count = selected().size();
        edit.setEnabled(count == 1);
        copy.setEnabled(count == 1);
        delete.setEnabled(count > 0);
    }

    @SuppressWarnings("unchecked")
    private List<Rule> selected() {
        return viewer.getStructuredSelection().toList();
    }

    private void refresh() {
        if (viewer == null || viewer.getTable().isDisposed()) {
            return;
        }
        RuleSet set = desk.rules().map(RuleBook::current).orElse(desk.ruleSet().value());
        List<String> names = selected().stream().map(Rule::name).toList();
        viewer.setInput(set.rules());
        viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(
                set.rules().stream().filter(rule -> names.contains(rule.name())).toList()));
        String name = desk.rules()
                .map(book -> String.valueOf(book.file().getFileName()))
                .orElse("");
        problems.setText(set.problems().stream()
                .map(one -> name + ":" + one.line() + ":" + one.column() + ": " + one.message())
                .collect(Collectors.joining("\n")));
        ((GridData) problems.getLayoutData()).exclude = set.problems().isEmpty();
        problems.setVisible(!set.problems().isEmpty());
        problems.getParent().layout();
        enableButtons();
    }
}
