package org.tocsin.workbench.core.monitor;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which source has which colour. A source keeps its colour, in this session and in later ones, and those that are known
 * have different colours as long as there are enough. Safe to call from any thread.
 */
@Component(service = LineColours.class)
public final class LineColours {

    private static final String COLOURS = "timeline.colours";
    private static final int MOST = 400;

    private final SettingsStore store;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The colours that were given before. */
    @Activate
    public LineColours(@Reference SettingsStore store) {
        this.store = store;
        for (String line : store.text(COLOURS).split("\n")) {
            int at = line.indexOf(' ');
            if (at > 0 && line.substring(0, at).matches("\\d{1,4}")) {
                numbers.put(line.substring(at + 1), Integer.parseInt(line.substring(0, at)));
            }
        }
    }

    /**
     * Gives colours to those of these sources that have none.
     *
     * @param colours how many there are
     */
    public synchronized void give(Collection<String> sources, int colours) {
        boolean given = false;
        // by name, so that it does not matter which of those that begin together is first
        for (String source : new TreeSet<>(sources)) {
            if (!numbers.containsKey(source)) {
                numbers.put(source, free(source, sources, colours));
                given = true;
            }
        }
        if (given) {
            while (numbers.size() > MOST) {
                numbers.remove(numbers.keySet().iterator().next());
            }
            StringBuilder text = new StringBuilder();
            numbers.forEach((name, number) ->
                    text.append(number).append(' ').append(name).append('\n'));
            store.put(COLOURS, text.toString());
        }
    }

    /** The number of the colour of a source; 0 for one that has none. */
    public synchronized int number(String source) {
        return numbers.getOrDefault(source, 0);
    }

    /** Of the colours that the fewest have beside it, and then the fewest at all, the first one after its own by name. */
    private int free(String source, Collection<String> beside, int colours) {
        int[] uses = new int[colours];
        numbers.forEach((name, number) -> {
            if (number < colours) {
                uses[number] += beside.contains(name) ? MOST + 1 : 1;
            }
        });
        int first = Math.floorMod(source.hashCode(), colours);
        int best = first;
        for (int i = 1; i < colours; i++) {
            int next = (first + i) % colours;
            best = uses[next] < uses[best] ? next : best;
        }
        return best;
    }
}
