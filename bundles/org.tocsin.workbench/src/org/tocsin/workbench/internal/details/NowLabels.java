package org.tocsin.workbench.internal.details;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Label;
import org.tocsin.workbench.core.monitor.Figures;

/** Labels that say what metrics are now, beside what they were when an alert fired. UI thread. */
final class NowLabels {

    private final Map<String, Label> labels = new HashMap<>();

    void add(String metric, Label label) {
        labels.put(metric, label);
    }

    /** Says what is now; nothing is laid out anew, so that nobody loses the place that he reads. */
    void show(ToDoubleFunction<String> now) {
        labels.forEach((metric, label) -> {
            double value = now.applyAsDouble(metric);
            String text = Double.isNaN(value)
                    ? DetailMessages.nowUnknown
                    : NLS.bind(DetailMessages.now, Figures.number(value));
            if (!label.isDisposed() && !label.getText().equals(text)) {
                label.setText(text);
            }
        });
    }
}
