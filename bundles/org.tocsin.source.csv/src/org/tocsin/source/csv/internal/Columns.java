package org.tocsin.source.csv.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;

/**
 * What a header says of its columns. The first one is the time, whatever it is called.
 *
 * @param names as they stand there
 */
record Columns(List<String> names) {

    private static final Pattern WITH_UNIT = Pattern.compile("(.*\\S)\\s*(?:\\[([^\\[\\]]+)]|\\(([^()]+)\\))");

    Columns {
        names = List.copyOf(names);
    }

    /** The position of the column with this name, in any case; -1 where there is none. */
    int position(String name) {
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i).strip().toLowerCase(Locale.ROOT).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is {@code timestamp,source,metric,value} in some order, with or without a source. */
    boolean isLong() {
        return position("metric") > 0 && position("value") > 0;
    }

    /** The positions of the metrics of the wide form: all but the time, the source and the label. */
    int[] metricPositions() {
        int source = position("source");
        int label = position("label");
        return IntStream.range(1, names.size())
                .filter(i -> i != source && i != label)
                .toArray();
    }

    /**
     * The metrics at these positions. A unit may stand behind the name: {@code cpu [%]}, {@code latency (ms)}.
     *
     * @throws IllegalArgumentException if two have the same name
     */
    Schema schema(int[] positions) {
        Set<String> taken = new HashSet<>();
        List<Metric> metrics = new ArrayList<>();
        for (int position : positions) {
            String text = names.get(position).strip();
            Matcher unit = WITH_UNIT.matcher(text);
            Metric metric = text.isEmpty()
                    ? Metric.of("column-" + (position + 1))
                    : unit.matches()
                            ? new Metric(unit.group(1), unit.group(2) != null ? unit.group(2) : unit.group(3))
                            : Metric.of(text);
            // latency (ms) and latency (s) are two metrics
            metrics.add(taken.add(metric.name()) ? metric : Metric.of(text));
        }
        return Schema.of(metrics);
    }
}
