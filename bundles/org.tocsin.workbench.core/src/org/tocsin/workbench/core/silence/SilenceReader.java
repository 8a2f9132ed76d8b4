package org.tocsin.workbench.core.silence;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.setting.Durations;
import org.tocsin.workbench.core.silence.SilenceKeys.Misread;

/** Reads the text of a file of silences: those that are sound, and what is wrong with the others. */
final class SilenceReader {

    private final Map<String, SilenceEntry> entries = new LinkedHashMap<>();
    private final List<SilenceProblem> problems = new ArrayList<>();

    SilenceReader(String text) {
        try {
            Optional<Node> root =
                    new Compose(LoadSettings.builder().setLabel("silences").build()).composeString(text);
            if (root.isPresent()) {
                for (Node node : list(root.get()).getValue()) {
                    read(node);
                }
            }
        } catch (Misread wrong) {
            problems.add(wrong.problem());
        } catch (MarkedYamlEngineException broken) {
            problems.add(broken.getProblemMark()
                    .map(mark ->
                            new SilenceProblem(mark.getLine() + 1, mark.getColumn() + 1, sentence(broken.getProblem())))
                    .orElse(new SilenceProblem(1, 1, sentence(broken.getProblem()))));
        } catch (YamlEngineException broken) {
            problems.add(new SilenceProblem(1, 1, sentence(String.valueOf(broken.getMessage()))));
        }
    }

    private static String sentence(String what) {
        return "This is not YAML: " + what + ".";
    }

    private static SequenceNode list(Node root) throws Misread {
        if (root instanceof MappingNode mapping
                && mapping.getValue().size() == 1
                && mapping.getValue().get(0).getKeyNode() instanceof ScalarNode key
                && key.getValue().equals("silences")
                && mapping.getValue().get(0).getValueNode() instanceof SequenceNode list) {
            return list;
        }
        throw new Misread(root, "The file must begin with 'silences:' and go on with a list of silences.");
    }

    private void read(Node node) {
        try {
            SilenceEntry entry = entry(new SilenceKeys(node));
            if (entries.putIfAbsent(entry.id(), entry) != null) {
                throw new Misread(
                        node, "There are two silences with the id " + entry.id() + "; the first one is used.");
            }
        } catch (Misread wrong) {
            problems.add(wrong.problem());
        }
    }

    private static SilenceEntry entry(SilenceKeys keys) throws Misread {
        SilenceScope scope = new SilenceScope(
                NamePattern.of(keys.text("source")),
                NamePattern.of(keys.text("detector")),
                NamePattern.of(keys.text("rule")),
                keys.optional("severity", "warning, major", SilenceReader::severities)
                        .orElse(Set.of()),
                keys.text("text"));
        if (scope.unlimited()) {
            throw keys.misread("A silence needs at least one of source, detector, rule, severity and text.");
        }
        AlertSilence silence = new AlertSilence(
                keys.value("id", "s1", text -> text),
                scope,
                keys.has("days") ? weekly(keys) : new Once(window(keys, "from", "until")),
                keys.text("reason"),
                keys.text("by"),
                keys.value("made", "2026-06-30T12:00:00Z", Instant::parse));
        return new SilenceEntry(
                silence,
                new SilenceTally(
                        keys.optional("hidden", "12", Long::parseLong).orElse(0L),
                        keys.optional("last", "2026-06-30T12:00:00Z", Instant::parse)));
    }

    private static Weekly weekly(SilenceKeys keys) throws Misread {
        Duration length = keys.value("length", "4h", Durations::parse);
        if (length.isZero() || length.compareTo(Weekly.LONGEST) > 0) {
            throw keys.misread("The 'length' of a silence must be more than nothing and at most 7d.");
        }
        return new Weekly(
                keys.value("days", "sat, sun", SilenceReader::days),
                keys.value("start", "22:00", LocalTime::parse),
                length,
                keys.value("zone", "Europe/Berlin", ZoneId::of),
                keys.has("ended") ? window(keys, "ended", "goes-on") : SilenceWindow.NONE);
    }

    private static SilenceWindow window(SilenceKeys keys, String first, String last) throws Misread {
        Instant from = keys.value(first, "2026-06-30T12:00:00Z", Instant::parse);
        Instant until = keys.value(last, "2026-06-30T13:00:00Z", Instant::parse);
        if (until.isBefore(from)) {
            throw keys.misread("The silence ends before it begins: '" + last + "' is before '" + first + "'.");
        }
        return new SilenceWindow(from, until);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.split(",")).map(String::strip);
    }

    private static Set<Severity> severities(String text) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        words(text)
                .map(word -> Severity.valueOf(word.toUpperCase(java.util.Locale.ROOT)))
                .forEach(severities::add);
        return severities;
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        words(text).map(SilenceReader::day).forEach(days::add);
        return days;
    }

    private static DayOfWeek day(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> SilenceText.word(day).equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    List<SilenceEntry> entries() {
        return List.copyOf(entries.values());
    }

    List<SilenceProblem> problems() {
        return List.copyOf(problems);
    }
}
