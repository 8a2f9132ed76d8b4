package org.tocsin.workbench.internal.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.workbench.chart.Plot.Frame;

/**
 * In which order panels stand and how much room each gets. Those that nobody has moved stand by name, so that the order
 * stays as it is while one looks.
 *
 * @param order the keys of panels in the order that the user gave them
 * @param frames the room of those that do not have as much as all others
 */
record PanelOrder(List<String> order, Map<String, Frame> frames) {

    static final PanelOrder BY_NAME = new PanelOrder(List.of(), Map.of());

    private static final String PLACE = "place";
    private static final String FRAME = "frame";
    private static final String FOLDED = "folded";

    PanelOrder {
        order = List.copyOf(order);
        frames = Map.copyOf(frames);
    }

    Frame frame(String key) {
        return frames.getOrDefault(key, Frame.PLAIN);
    }

    /** These panels in their order. */
    List<String> sorted(Collection<String> keys) {
        return keys.stream()
                .sorted(Comparator.comparingInt(this::place).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private int place(String key) {
        int place = order.indexOf(key);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /**
     * The order in which one panel stands elsewhere.
     *
     * @param seen the panels that are seen, in their order
     * @param by how many places down; up if negative
     */
    PanelOrder moved(String key, List<String> seen, int by) {
        int from = seen.indexOf(key);
        int to = from + by;
        if (from < 0 || to < 0 || to >= seen.size()) {
            return this;
        }
        List<String> next = new ArrayList<>(seen);
        Collections.swap(next, from, to);
        // what is not seen now keeps its order behind
        order.stream().filter(one -> !next.contains(one)).forEach(next::add);
        return new PanelOrder(next, frames);
    }

    PanelOrder with(String key, Frame frame) {
        Map<String, Frame> next = new HashMap<>(frames);
        next.put(key, frame);
        next.values().removeIf(Frame.PLAIN::equals);
        return new PanelOrder(order, next);
    }

    /** What {@link #parse} reads. */
    String text() {
        StringBuilder text = new StringBuilder();
        order.forEach(key -> text.append(PLACE + "\t").append(key).append('\n'));
        frames.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> text.append(FRAME + "\t")
                        .append(entry.getKey())
                        .append('\t')
                        .append(entry.getValue().folded() ? FOLDED : "")
                        .append('\t')
                        .append(entry.getValue().steps())
                        .append('\n'));
        return text.toString();
    }

    /** The order of a text; what cannot be read is left out. */
    static PanelOrder parse(String text) {
        List<String> order = new ArrayList<>();
        Map<String, Frame> frames = new HashMap<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split("\t", -1);
            if (parts.length == 2 && parts[0].equals(PLACE)) {
                order.add(parts[1]);
            } else if (parts.length == 4 && parts[0].equals(FRAME) && parts[3].matches("-?\\d")) {
                frames.put(parts[1], new Frame(parts[2].equals(FOLDED), 0).taller(Integer.parseInt(parts[3])));
            }
        }
        return new PanelOrder(order, frames);
    }
}
