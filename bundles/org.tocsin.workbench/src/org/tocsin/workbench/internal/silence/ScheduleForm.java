package org.tocsin.workbench.internal.silence;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tocsin.workbench.core.silence.ScheduleDraft;
import org.tocsin.workbench.core.silence.SilenceField;
import org.tocsin.workbench.core.silence.SilenceLength;
import org.tocsin.workbench.core.silence.SilenceWords;

/** The fields that say when alerts are hidden. */
final class ScheduleForm {

    private final Runnable changed;
    private final Group group;
    private final Map<SilenceLength, Button> lengths = new EnumMap<>(SilenceLength.class);
    private final Map<DayOfWeek, Button> days = new EnumMap<>(DayOfWeek.class);
    private final StackLayout stack = new StackLayout();
    private final Composite below;
    private final Composite nothing;
    private final Composite between;
    private final Composite weekly;
    private final Text from;
    private final Text until;
    private final Text start;
    private final Text duration;
    private final Combo zone;
    private final Marks marks;

    ScheduleForm(Composite parent, ScheduleDraft draft, Runnable changed) {
        this.changed = changed;
        group = new Group(parent, SWT.NONE);
        group.setText(SilenceMessages.when);
        GridLayoutFactory.fillDefaults().margins(10, 6).spacing(0, 6).applyTo(group);
        choices(draft.length());
        below = new Composite(group, SWT.NONE);
        below.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        nothing = row(1);
        Label hint = new Label(nothing, SWT.NONE);
        hint.setText(SilenceMessages.stillOpen);
        hint.setData("org.eclipse.e4.ui.css.CssClassName", "TocsinHelp");
        between = row(2);
        from = field(between, SilenceMessages.from, "from", draft.from(), 150);
        until = field(between, SilenceMessages.untilLabel, "until", draft.until(), 150);
        weekly = row(1);
        days(draft.days());
        Composite times = new Composite(weekly, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(12, 0).applyTo(times);
        start = field(times, SilenceMessages.start, "start", draft.start(), 56);
        duration = field(times, SilenceMessages.length, "length", draft.duration(), 56);
        new Label(times, SWT.NONE).setText(SilenceMessages.zone);
        zone = new Combo(times, SWT.DROP_DOWN);
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toArray(String[]::new));
        zone.setText(draft.zone());
        zone.setData("field", "zone");
        zone.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.swtDefaults().hint(190, SWT.DEFAULT).applyTo(zone);
        marks = new Marks(group, 1);
        mark();
        turn();
    }

    private void choices(SilenceLength chosen) {
        Composite row = new Composite(group, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(SilenceLength.values().length)
                .spacing(14, 0)
                .applyTo(row);
        for (SilenceLength length : SilenceLength.values()) {
            Button button = new Button(row, SWT.RADIO);
            button.setText(length.label());
            button.setData("field", length.name());
            button.setSelection(length == chosen);
            button.addListener(SWT.Selection, event -> {
                turn();
                changed.run();
            });
            lengths.put(length, button);
        }
    }

    private Composite row(int fields) {
        Composite row = new Composite(below, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2 * fields).spacing(12, 6).applyTo(row);
        return row;
    }

    private Text field(Composite row, String label, String name, String value, int width) {
        new Label(row, SWT.NONE).setText(label);
        Text field = new Text(row, SWT.BORDER);
        field.setData("field", name);
        field.setText(value);
        field.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private void days(Set<DayOfWeek> ticked) {
        Composite row = new Composite(weekly, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).spacing(14, 0).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        for (DayOfWeek day : DayOfWeek.values()) {
            Button box = new Button(row, SWT.CHECK);
            box.setText(SilenceWords.day(day));
            box.setData("field", day.name());
            box.setSelection(ticked.contains(day));
            box.addListener(SWT.Selection, event -> changed.run());
            days.put(day, box);
        }
    }

    private void mark() {
        marks.add(SilenceField.FROM, from);
        marks.add(SilenceField.UNTIL, until);
        days.values().stream().findFirst().ifPresent(first -> marks.add(SilenceField.DAYS, first));
        marks.add(SilenceField.START, start);
        marks.add(SilenceField.LENGTH, duration);
        marks.add(SilenceField.ZONE, zone);
    }

    void mark(Map<SilenceField, String> problems) {
        marks.show(problems);
    }

    /** Shows the fields of the length that is chosen. */
    private void turn() {
        stack.topControl = switch (length()) {
            case BETWEEN -> between;
            case WEEKLY -> weekly;
            default -> nothing;
        };
        below.layout();
    }

    private SilenceLength length() {
        return lengths.entrySet().stream()
                .filter(entry -> entry.getValue().getSelection())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(SilenceLength.HOUR);
    }

    Composite control() {
        return group;
    }

    ScheduleDraft draft() {
        Set<DayOfWeek> ticked = EnumSet.noneOf(DayOfWeek.class);
        days.forEach((day, box) -> {
            if (box.getSelection()) {
                ticked.add(day);
            }
        });
        return new ScheduleDraft(
                length(),
                from.getText(),
                until.getText(),
                ticked,
                start.getText(),
                duration.getText(),
                zone.getText().strip());
    }
}
