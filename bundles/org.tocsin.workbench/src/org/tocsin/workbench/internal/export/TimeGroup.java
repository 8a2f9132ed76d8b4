package org.tocsin.workbench.internal.export;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A choice of time: all, the last hours, or from one moment to another, in the time of here. UI thread. */
final class TimeGroup {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String[] RANGES = {
        ExportMessages.allTimes,
        ExportMessages.lastQuarter,
        ExportMessages.lastHour,
        ExportMessages.lastSixHours,
        ExportMessages.lastDay,
        ExportMessages.between
    };
    private static final Duration[] LENGTHS = {
        Duration.ZERO,
        Duration.ofMinutes(15),
        Duration.ofHours(1),
        Duration.ofHours(6),
        Duration.ofHours(24),
        Duration.ZERO
    };

    private final Instant newest;
    private final Combo range;
    private final Text first;
    private final Text last;

    /**
     * All times.
     *
     * @param newest the end of the last hours
     * @param changed called when something else is chosen
     */
    TimeGroup(Composite page, Instant newest, Runnable changed) {
        this.newest = newest;
        Group group = ChoiceGroup.box(page, ExportMessages.whichTime, 2);
        range = new Combo(group, SWT.READ_ONLY);
        range.setItems(RANGES);
        range.select(0);
        range.setData("field", "range");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(range);
        first = moment(group, ExportMessages.from, newest.minus(Duration.ofHours(1)), changed);
        last = moment(group, ExportMessages.to, newest, changed);
        enable();
        range.addListener(SWT.Selection, event -> {
            enable();
            changed.run();
        });
    }

    private static Text moment(Composite group, String label, Instant time, Runnable changed) {
        new Label(group, SWT.NONE).setText(label);
        Text text = new Text(group, SWT.BORDER);
        text.setText(TIME.format(time.atZone(ZoneId.systemDefault())));
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private boolean exact() {
        return range.getSelectionIndex() == RANGES.length - 1;
    }

    private void enable() {
        first.setEnabled(exact());
        last.setEnabled(exact());
    }

    /** What is wrong with it, in a sentence. */
    Optional<String> problem() {
        if (!exact()) {
            return Optional.empty();
        }
        Optional<Instant> from = moment(first);
        Optional<Instant> to = moment(last);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.of(ExportMessages.notATime);
        }
        return from.get().isAfter(to.get()) ? Optional.of(ExportMessages.endsBefore) : Optional.empty();
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

    Instant from() {
        if (exact()) {
            return moment(first).orElse(Instant.MIN);
        }
        Duration length = LENGTHS[range.getSelectionIndex()];
        return length.isZero() ? Instant.MIN : newest.minus(length);
    }

    Instant to() {
        // to the end of the second that is written
        return exact() ? moment(last).map(time -> time.plusMillis(999)).orElse(Instant.MAX) : Instant.MAX;
    }
}
