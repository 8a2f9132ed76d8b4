package org.tocsin.workbench.internal.timeline;

import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ControlContribution;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.tocsin.workbench.core.monitor.Figures;

/** How long a time is seen: some to choose from, and always what is shown. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class TimelineWindows extends ControlContribution {

    /**
     * A length of time to choose.
     *
     * @param label how it is named
     * @param millis how long it is
     */
    record Window(String label, long millis) {}

    private static final List<Window> WINDOWS = List.of(
            new Window("1 min", 60_000),
            new Window("5 min", 300_000),
            new Window("15 min", 900_000),
            new Window("1 h", 3_600_000),
            new Window("6 h", 21_600_000),
            new Window("24 h", 86_400_000));

    private final LongConsumer chosen;
    private @Nullable Combo combo;
    private long shown;

    /**
     * One that shows this length.
     *
     * @param chosen called with the length that the user chooses, in milliseconds
     */
    TimelineWindows(long shown, LongConsumer chosen) {
        super("window");
        this.shown = shown;
        this.chosen = chosen;
    }

    @Override
    protected Control createControl(Composite parent) {
        Combo made = new Combo(parent, SWT.READ_ONLY);
        made.setToolTipText(TimelineMessages.lengthHelp);
        WINDOWS.forEach(choice -> made.add(choice.label()));
        made.addListener(SWT.Selection, event -> {
            int index = made.getSelectionIndex();
            if (index >= 0 && index < WINDOWS.size()) {
                chosen.accept(WINDOWS.get(index).millis());
            }
        });
        combo = made;
        name(made);
        return made;
    }

    /** Says that so much time is seen, in milliseconds. */
    void show(long length) {
        Combo known = combo;
        if (shown != length) {
            shown = length;
            if (known != null && !known.isDisposed()) {
                name(known);
            }
        }
    }

    private void name(Combo known) {
        String label = label(shown);
        int place = known.indexOf(label);
        if (known.getItemCount() > WINDOWS.size() && place != WINDOWS.size()) {
            known.remove(WINDOWS.size());
            place = known.indexOf(label);
        }
        if (place < 0) {
            known.add(label);
        }
        known.select(known.indexOf(label));
    }

    /** How a length is named: one to choose by its name, another one as nearly as there is room for. */
    static String label(long length) {
        return WINDOWS.stream()
                .filter(window -> window.millis() == length)
                .map(Window::label)
                .findFirst()
                .orElseGet(() -> "≈ " + Figures.length(Duration.ofMillis(length)));
    }
}
