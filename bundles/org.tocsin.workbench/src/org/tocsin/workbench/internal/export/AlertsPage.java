package org.tocsin.workbench.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.tocsin.api.alert.Alert;
import org.tocsin.support.AlertColumn;
import org.tocsin.workbench.core.export.AlertCsv;
import org.tocsin.workbench.core.export.AlertExport;
import org.tocsin.workbench.core.export.AlertJsonLines;

/** Asks which alerts to export, and what of them. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
final class AlertsPage extends ExportPage {

    private static final String[] ENDINGS = {".csv", ".jsonl"};

    private final ExportStart start;
    private final List<Button> columns = new ArrayList<>();
    private ChoiceGroup scope;
    private ChoiceGroup format;
    private ChoiceGroup rows;
    private TimeGroup time;

    AlertsPage(ExportStart start) {
        super("alerts", ExportMessages.alerts, ExportMessages.alertsPurpose);
        this.start = start;
    }

    @Override
    void fill(Composite page) {
        scope = new ChoiceGroup(page, ExportMessages.whichAlerts, this::check)
                .with(NLS.bind(ExportMessages.allAlerts, start.all().size()), true)
                .with(
                        NLS.bind(ExportMessages.shownAlerts, start.shown().size()),
                        !start.shown().isEmpty())
                .with(
                        NLS.bind(ExportMessages.selectedAlerts, start.selected().size()),
                        !start.selected().isEmpty());
        scope.choose(start.selected().size() > 1 ? 2 : 0);
        time = new TimeGroup(page, start.newest(), this::check);
        format = new ChoiceGroup(page, ExportMessages.format, this::formatted)
                .with(ExportMessages.csv, true)
                .with(ExportMessages.jsonLines, true);
        rows = new ChoiceGroup(page, ExportMessages.rows, this::check)
                .with(ExportMessages.transitions, true)
                .with(ExportMessages.lastOnly, true);
        Group group = ChoiceGroup.box(page, ExportMessages.columns, 6);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        for (AlertColumn column : AlertColumn.values()) {
            Button button = new Button(group, SWT.CHECK);
            button.setText(column.header());
            button.setSelection(true);
            button.addListener(SWT.Selection, event -> check());
            columns.add(button);
        }
    }

    private void formatted() {
        columns.forEach(column -> column.setEnabled(csv()));
        target().ifPresent(field -> field.ending(ENDINGS[format.chosen()]));
        check();
    }

    private boolean csv() {
        return format.chosen() == 0;
    }

    @Override
    TargetField target(Composite page) {
        return new TargetField(page, "alerts", ENDINGS[0], this::check);
    }

    @Override
    Optional<String> problem() {
        return csv() && columns.stream().noneMatch(Button::getSelection)
                ? Optional.of(ExportMessages.noColumn)
                : time.problem();
    }

    @Override
    ExportTask task() {
        List<AlertColumn> ticked = new ArrayList<>();
        for (AlertColumn column : AlertColumn.values()) {
            if (columns.get(column.ordinal()).getSelection()) {
                ticked.add(column);
            }
        }
        AlertExport export = new AlertExport(time.from(), time.to(), ticked, rows.chosen() == 0);
        List<Alert> alerts = export.rows(
                List.of(start.all(), start.shown(), start.selected()).get(scope.chosen()));
        ExportTask.Content content = csv() ? new AlertCsv(export, alerts)::write : new AlertJsonLines(alerts)::write;
        return new ExportTask(target().orElseThrow().target().file().orElseThrow(), ExportMessages.alertsTask, content);
    }
}
