package org.tocsin.workbench.internal.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.tocsin.rule.api.Rule;
import org.tocsin.workbench.core.monitor.RuleState;
import org.tocsin.workbench.internal.icon.Icons;

/** The rules of the file, with how they stand. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class RuleTable {

    private final CheckboxTableViewer viewer;
    private final Icons icons;
    private Map<String, RuleState> states = Map.of();
    private boolean selecting;

    /**
     * An empty table.
     *
     * @param picked is told which rule the user selected
     * @param ticked is told which rule the user switched on or off
     */
    RuleTable(Composite parent, Consumer<Rule> picked, BiConsumer<Rule, Boolean> ticked) {
        viewer = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        icons = new Icons(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setData("field", "rules");
        column(RuleMessages.ruleTitle, 124, Rule::name, rule -> null);
        column(
                RuleMessages.stateNow,
                124,
                rule -> rule.enabled() ? state(rule).words() : RuleMessages.off,
                rule -> rule.enabled() ? stateImage(state(rule)) : null);
        column(RuleMessages.today, 50, rule -> Integer.toString(state(rule).firedToday()), rule -> null);
        column(RuleMessages.severityTitle, 84, rule -> rule.severity().word(), rule -> icons.image(rule.severity()));
        column(RuleMessages.conditionTitle, 240, Rule::when, rule -> null);
        viewer.getTable().getColumn(2).setToolTipText(RuleMessages.todayHelp);
        viewer.getTable().getColumn(1).setToolTipText(RuleMessages.stateNowHelp);
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
        viewer.addCheckStateListener(event -> ticked.accept((Rule) event.getElement(), event.getChecked()));
        viewer.addSelectionChangedListener(event -> {
            if (!selecting) {
                selected().ifPresent(picked);
            }
        });
    }

    private void column(String title, int width, Function<Rule, String> text, Function<Rule, @Nullable Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setResizable(true);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Rule) element);
            }

            @Override
            public @Nullable Image getImage(Object element) {
                return image.apply((Rule) element);
            }
        });
    }

    Table control() {
        return viewer.getTable();
    }

    private RuleState state(Rule rule) {
        return states.getOrDefault(rule.name(), RuleState.CALM);
    }

    private Image stateImage(RuleState state) {
        return state.worst().map(icons::image).orElseGet(() -> icons.image("state-calm"));
    }

    Optional<Rule> selected() {
        return Optional.ofNullable((Rule) viewer.getStructuredSelection().getFirstElement());
    }

    /** Shows these rules, with the one of this name selected; nobody is told of that. */
    void show(List<Rule> rules, Optional<String> name) {
        selecting = true;
        viewer.setInput(rules);
        select(rules, name);
        selecting = false;
    }

    private void select(List<Rule> rules, Optional<String> name) {
        Optional<Rule> wanted = rules.stream()
                .filter(rule -> name.isPresent() && rule.name().equals(name.get()))
                .findFirst();
        viewer.setSelection(wanted.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
    }

    /** Shows how the rules stand now. */
    void show(Map<String, RuleState> newStates) {
        if (!states.equals(newStates)) {
            states = newStates;
            selecting = true;
            viewer.refresh();
            selecting = false;
        }
    }
}
