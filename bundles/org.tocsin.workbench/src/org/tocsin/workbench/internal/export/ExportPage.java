package org.tocsin.workbench.internal.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tocsin.support.AlertColumn;
import org.tocsin.workbench.core.export.AlertExport;

/** Asks what to export, and where to. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
final class ExportPage extends WizardPage {

    /** Which alerts. */
    enum Scope {
        ALL("&All alerts, also those that never fired"),
        FILTERED("Those that the table &shows now"),
        SELECTED("The &selected ones");

        private final String label;

        Scope(String label) {
            this.label = label;
        }
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String[] RANGES = {
        "All times", "Last 15 minutes", "Last hour", "Last 6 hours", "Last 24 hours", "From – to"
    };
    private static final Duration[] LENGTHS = {
        null, Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(24), null
    };

    private final int[] counts;
    private final Instant newest;
    private final List<Button> scopes = new ArrayList<>();
    private final List<Button> columns = new ArrayList<>();
    private Combo range;
    private Text from;
    private Text to;
    private Button perTransition;
    private Text file;

    /**
     * A page.
     *
     * @param counts how many alerts there are for each scope
     * @param newest when the last of them changed
     */
    ExportPage(int[] counts, Instant newest) {
        super("alerts");
        this.counts = counts.clone();
        this.newest = newest;
        setTitle("Alerts as CSV");
        setDescription("Writes alerts into a file that spreadsheets and programs read.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .margins(10, 8)
                .numColumns(2)
                .equalWidth(true)
                .spacing(10, 8)
                .applyTo(page);
        scope(page);
        time(page);
        columns(page);
        rows(page);
        target(page);
        setControl(page);
        check();
    }

    private void scope(Composite page) {
        Group group = group(page, "Which alerts", 1);
        for (Scope scope : Scope.values()) {
            Button button = new Button(group, SWT.RADIO);
            button.setText(scope.label + " (" + counts[scope.ordinal()] + ")");
            button.setEnabled(counts[scope.ordinal()] > 0 || scope == Scope.ALL);
            button.addListener(SWT.Selection, event -> check());
            scopes.add(button);
        }
        scopes.get(counts[Scope.SELECTED.ordinal()] > 1 ? Scope.SELECTED.ordinal() : 0)
                .setSelection(true);
    }

    private void time(Composite page) {
        Group group = group(page, "Which time", 2);
        range = new Combo(group, SWT.READ_ONLY);
        range.setItems(RANGES);
        range.select(0);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(range);
        from = moment(group, "&From:", newest.minus(Duration.ofHours(1)));
        to = moment(group, "&To:", newest);
        range.addListener(SWT.Selection, event -> check());
    }

    private Text moment(Composite group, String label, Instant time) {
        new Label(group, SWT.NONE).setText(label);
        Text text = new Text(group, SWT.BORDER);
        text.setText(TIME.format(time.atZone(ZoneId.systemDefault())));
        text.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void columns(Composite page) {
        Group group = group(page, "Columns", 4);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        for (AlertColumn column : AlertColumn.values()) {
            Button button = new Button(group, SWT.CHECK);
            button.setText(column.header());
            button.setSelection(true);
            button.addListener(SWT.Selection, event -> check());
            columns.add(button);
        }
    }

    private void rows(Composite page) {
        Group group = group(page, "Rows", 2);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(group);
        perTransition = new Button(group, SWT.RADIO);
        perTransition.setText("One for each t&ransition");
        perTransition.setSelection(true);
        new Button(group, SWT.RADIO).setText("One for each a&lert, as it is now");
    }

    private void target(Composite page) {
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        new Label(line, SWT.NONE).setText("F&ile:");
        file = new Text(line, SWT.BORDER);
        file.setData("field", "file");
        file.setText(Path.of(System.getProperty("user.home"), "alerts.csv").toString());
        file.addListener(SWT.Modify, event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        Button browse = new Button(line, SWT.PUSH);
        browse.setText("&Browse…");
        browse.addListener(SWT.Selection, event -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
            dialog.setFileName(file.getText());
            dialog.setFilterExtensions(new String[] {"*.csv", "*"});
            String chosen = dialog.open();
            if (chosen != null) {
                file.setText(chosen);
            }
        });
    }

    private static Group group(Composite page, String title, int numColumns) {
        Group group = new Group(page, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.fillDefaults().margins(8, 6).numColumns(numColumns).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private void check() {
        if (file == null) {
            return;
        }
        boolean exact = range.getSelectionIndex() == RANGES.length - 1;
        from.setEnabled(exact);
        to.setEnabled(exact);
        Optional<String> problem = problem();
        setErrorMessage(problem.isPresent() ? problem.get() : null);
        setPageComplete(problem.isEmpty());
        Path path = Path.of(file.getText());
        setMessage(Files.exists(path) ? path.getFileName() + " is there already and will be replaced." : null, WARNING);
    }

    private Optional<String> problem() {
        if (columns.stream().noneMatch(Button::getSelection)) {
            return Optional.of("Tick at least one column.");
        }
        if (range.getSelectionIndex() == RANGES.length - 1) {
            if (moment(from).isEmpty() || moment(to).isEmpty()) {
                return Optional.of("Please enter times such as 2026-06-30 14:05:00.");
            }
            if (moment(from).get().isAfter(moment(to).get())) {
                return Optional.of("The time ends before it begins.");
            }
        }
        if (file.getText().isBlank()) {
            return Optional.of("Choose a file.");
        }
        Path path = Path.of(file.getText()).toAbsolutePath();
        if (Files.isDirectory(path)) {
            return Optional.of(path + " is a folder.");
        }
        Path folder = path.resolveSibling("");
        return Files.isDirectory(folder) ? Optional.empty() : Optional.of("The folder " + folder + " does not exist.");
    }

    private static Optional<Instant> moment(Text text) {
        try {
            return Optional.of(LocalDateTime.parse(text.getText().strip(), TIME)
                    .atZone(ZoneId.systemDefault())
                    .toInstant());
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    Scope scope() {
        for (Scope scope : Scope.values()) {
            if (scopes.get(scope.ordinal()).getSelection()) {
                return scope;
            }
        }
        return Scope.ALL;
    }

    Path file() {
        return Path.of(file.getText().strip());
    }

    AlertExport export() {
        int chosen = range.getSelectionIndex();
        boolean exact = chosen == RANGES.length - 1;
        Instant first = exact
                ? moment(from).orElse(Instant.MIN)
                : LENGTHS[chosen] == null ? Instant.MIN : newest.minus(LENGTHS[chosen]);
        Instant last = exact ? moment(to).orElse(Instant.MAX).plusMillis(999) : Instant.MAX;
        List<AlertColumn> ticked = new ArrayList<>();
        for (AlertColumn column : AlertColumn.values()) {
            if (columns.get(column.ordinal()).getSelection()) {
                ticked.add(column);
            }
        }
        return new AlertExport(first, last, ticked, perTransition.getSelection());
    }
}
