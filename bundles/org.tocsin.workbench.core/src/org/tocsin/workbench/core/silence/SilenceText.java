package org.tocsin.workbench.core.silence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.setting.Durations;

/** Silences as they stand in their file: YAML that a person can read, and {@link SilenceReader} does. */
final class SilenceText {

    private static final String HEAD = """
            # What Tocsin hides, and when. The workbench reads this when it starts, and writes it anew whenever silences
            # change. Times are UTC; 'hidden' is how many alerts a silence has hidden in all.
            """;

    private SilenceText() {}

    static String of(Collection<SilenceEntry> entries) {
        Dump dump = new Dump(
                DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build());
        List<Map<String, Object>> list =
                entries.stream().map(SilenceText::values).toList();
        return HEAD + dump.dumpToString(Map.of("silences", list));
    }

    private static Map<String, Object> values(SilenceEntry entry) {
        AlertSilence silence = entry.silence();
        SilenceScope scope = silence.scope();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", silence.id());
        put(values, "source", scope.source().text());
        put(values, "detector", scope.detector().text());
        put(values, "rule", scope.rule().text());
        put(
                values,
                "severity",
                String.join(
                        ", ",
                        scope.severities().stream().sorted().map(Severity::word).toList()));
        put(values, "text", scope.text());
        switch (silence.schedule()) {
            case Once once -> window(values, "from", "until", once.window());
            case Weekly weekly -> calendar(values, weekly);
        }
        put(values, "reason", silence.reason());
        put(values, "by", silence.by());
        values.put("made", silence.made().toString());
        if (entry.tally().alerts() > 0) {
            values.put("hidden", entry.tally().alerts());
        }
        entry.tally().last().map(Instant::toString).ifPresent(last -> values.put("last", last));
        return values;
    }

    private static void calendar(Map<String, Object> values, Weekly weekly) {
        values.put(
                "days",
                String.join(
                        ", ",
                        weekly.days().stream().sorted().map(SilenceText::word).toList()));
        values.put("start", weekly.start().toString());
        values.put("length", Durations.text(weekly.length()));
        values.put("zone", weekly.zone().getId());
        if (!weekly.skipped().equals(SilenceWindow.NONE)) {
            window(values, "ended", "goes-on", weekly.skipped());
        }
    }

    /** The name of a day in three letters: {@code mon}. */
    static String word(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(java.util.Locale.ROOT);
    }

    private static void window(Map<String, Object> values, String from, String until, SilenceWindow window) {
        values.put(from, window.from().toString());
        values.put(until, window.until().toString());
    }

    private static void put(Map<String, Object> values, String key, String text) {
        if (!text.isEmpty()) {
            values.put(key, text);
        }
    }
}
