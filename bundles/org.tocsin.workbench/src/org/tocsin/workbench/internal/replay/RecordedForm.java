package org.tocsin.workbench.internal.replay;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.tocsin.workbench.core.replay.RecordedDraft;
import org.tocsin.workbench.core.replay.RecordedTime;

/** The fields for a time and for sources. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class RecordedForm {

    private static final int SOURCES_HEIGHT = 180;
    private static final int TIME_WIDTH = 150;

    private final Composite form;
    private final Map<RecordedTime, Button> times = new EnumMap<>(RecordedTime.class);
    private final Text from;
    private final Text to;
    private final Table sources;
    private final Runnable changed;

    RecordedForm(Composite parent, Runnable changed) {
        this.changed = changed;
        form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(form);
        Composite when = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 4).applyTo(when);
        for (RecordedTime time : RecordedTime.values()) {
            Button button = new Button(when, SWT.RADIO);
            button.setText(time.label());
            button.addListener(SWT.Selection, event -> changed());
            if (time != RecordedTime.BETWEEN) {
                GridDataFactory.swtDefaults().span(4, 1).applyTo(button);
            }
            times.put(time, button);
        }
        from = time(when, "from");
        new Label(when, SWT.NONE).setText(ReplayMessages.to);
        to = time(when, "to");
        new Label(form, SWT.NONE).setText(ReplayMessages.sources);
        sources = new Table(form, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        sources.setData("field", "sources");
        sources.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(SWT.DEFAULT, SOURCES_HEIGHT)
                .applyTo(sources);
        Composite ticks = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(ticks);
        tick(ticks, ReplayMessages.tickAll, true);
        tick(ticks, ReplayMessages.tickNone, false);
    }

    private Text time(Composite when, String name) {
        Text text = new Text(when, SWT.BORDER);
        text.setData("field", name);
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.swtDefaults().hint(TIME_WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void tick(Composite parent, String label, boolean ticked) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> {
            for (TableItem item : sources.getItems()) {
                item.setChecked(ticked);
            }
            changed.run();
        });
    }

    Control control() {
        return form;
    }

    /** Shows what is proposed, of all sources that there are. */
    void fill(RecordedDraft draft, Collection<String> all) {
        times.forEach((time, button) -> button.setSelection(time == draft.time()));
        from.setText(draft.from());
        to.setText(draft.to());
        for (String source : all) {
            TableItem item = new TableItem(sources, SWT.NONE);
            item.setText(source);
            item.setChecked(draft.sources().contains(source));
        }
        changed();
        times.values().stream().filter(Button::getSelection).forEach(Button::setFocus);
    }

    private void changed() {
        boolean between = time() == RecordedTime.BETWEEN;
        from.setEnabled(between);
        to.setEnabled(between);
        changed.run();
    }

    private RecordedTime time() {
        return times.entrySet().stream()
                .filter(time -> time.getValue().getSelection())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(RecordedTime.LAST_HOUR);
    }

    /** What is filled in. */
    RecordedDraft draft() {
        Set<String> ticked = new TreeSet<>();
        for (TableItem item : sources.getItems()) {
            if (item.getChecked()) {
                ticked.add(item.getText());
            }
        }
        return new RecordedDraft(time(), from.getText(), to.getText(), ticked);
    }
}
