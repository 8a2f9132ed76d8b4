package org.tocsin.detector.rule.internal.file;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tocsin.api.detector.Flapping;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.setting.Durations;
import org.tocsin.detector.rule.internal.language.RuleCheck;
import org.tocsin.detector.rule.internal.language.RuleFlaw;
import org.tocsin.detector.rule.internal.language.Span;
import org.tocsin.rule.api.NoData;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleOverride;
import org.tocsin.rule.api.RuleProblem;

/** Reads one rule from its YAML mapping; everything that is wrong with it becomes a problem with its position. */
final class RuleReader {

    static final Set<String> KEYS = Set.of(
            "name",
            "enabled",
            "when",
            "clear",
            "for",
            "keep",
            "sources",
            "exclude",
            "severity",
            "message",
            "runbook",
            "labels",
            "no_data",
            "flapping",
            "overrides");
    private static final Set<String> OVERRIDE_KEYS =
            Set.of("sources", "enabled", "when", "clear", "for", "keep", "severity", "message");
    private static final Pattern NO_DATA = Pattern.compile("alert\\s+after\\s+(\\S.*)");
    private static final Pattern FLAPPING = Pattern.compile("(\\d{1,6})\\s+in\\s+(\\S.*)");

    private final Collection<String> knownMetrics;
    private final List<RuleProblem> problems;
    private final List<YamlFields> overrides = new ArrayList<>();

    RuleReader(Collection<String> knownMetrics, List<RuleProblem> problems) {
        this.knownMetrics = knownMetrics;
        this.problems = problems;
    }

    /** The rule; empty if something is wrong with it. */
    Optional<Rule> read(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            problems.add(YamlFields.at(
                    node, new Span(0, 1), "A rule must be a list of 'key: value', such as 'name: cpu-high'."));
            return Optional.empty();
        }
        YamlFields fields = new YamlFields(mapping, "a rule", KEYS, problems);
        String name = fields.text("name").orElse("");
        if (name.isBlank()) {
            fields.problem(fields.has("name") ? fields.node("name") : node, "A rule needs a 'name'.");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            fields.problem(fields.node("name"), "A 'name' is one line without control characters.");
        }
        if (!fields.has("when")) {
            fields.problem(node, "Rule '" + name + "' needs a condition, such as 'when: cpu > 90'.");
        }
        Rule rule = new Rule(
                name,
                fields.flag("enabled").orElse(true),
                new Rule.Trigger(
                        fields.text("when").orElse(""),
                        fields.text("clear").orElse(""),
                        fields.duration("for").orElse(Duration.ZERO),
                        fields.duration("keep").orElse(Rule.DEFAULT_KEEP)),
                new Rule.Targets(fields.patterns("sources"), fields.patterns("exclude")),
                new Rule.Notice(
                        fields.severity().orElse(Severity.WARNING),
                        fields.text("message").orElse(""),
                        fields.text("runbook").orElse(""),
                        fields.words("labels")),
                new Rule.Noise(noData(fields), flapping(fields)),
                overrides(fields));
        if (fields.has("when")) {
            RuleCheck.check(rule, knownMetrics).forEach(flaw -> tell(flaw, fields));
        }
        return fields.sound() && overrides.stream().allMatch(YamlFields::sound) ? Optional.of(rule) : Optional.empty();
    }

    private void tell(RuleFlaw flaw, YamlFields rule) {
        YamlFields fields = flaw.override() < 0 ? rule : overrides.get(flaw.override());
        fields.problem(
                fields.item(flaw.key(), flaw.item()),
                flaw.flaw().span(),
                "'" + flaw.key() + "': " + flaw.flaw().message() + ".");
    }

    private static NoData noData(YamlFields fields) {
        String text = fields.text("no_data").orElse("keep");
        Matcher after = NO_DATA.matcher(text);
        if (text.equals("keep")) {
            return NoData.KEEP;
        }
        if (text.equals("ignore")) {
            return NoData.IGNORE;
        }
        Optional<Duration> time = after.matches() ? parsed(after.group(1)) : Optional.empty();
        if (time.isEmpty()) {
            fields.problem(
                    fields.node("no_data"),
                    "'no_data: " + text + "' is not one of keep, ignore, alert after TIME (such as 'alert after 2m').");
        }
        return time.map(NoData::alertAfter).orElse(NoData.KEEP);
    }

    private static Optional<Flapping> flapping(YamlFields fields) {
        Optional<String> text = fields.text("flapping");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = FLAPPING.matcher(text.get());
        Optional<Duration> within = matcher.matches() ? parsed(matcher.group(2)) : Optional.empty();
        if (within.isPresent() && Integer.parseInt(matcher.group(1)) >= 2) {
            return Optional.of(new Flapping(Integer.parseInt(matcher.group(1)), within.get()));
        }
        fields.problem(
                fields.node("flapping"),
                "'flapping: " + text.get() + "' is not a number from 2 on and a time, such as '5 in 10m'.");
        return Optional.empty();
    }

    private static Optional<Duration> parsed(String text) {
        try {
            Duration duration = Durations.parse(text);
            return duration.isZero() || duration.compareTo(YamlFields.LONGEST) > 0
                    ? Optional.empty()
                    : Optional.of(duration);
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    private List<RuleOverride> overrides(YamlFields fields) {
        List<RuleOverride> read = new ArrayList<>();
        Node node = fields.node("overrides");
        if (node == null) {
            return read;
        }
        if (!(node instanceof SequenceNode list)) {
            fields.problem(node, "'overrides' must be a list, in which every item begins with '- sources: …'.");
            return read;
        }
        for (Node item : list.getValue()) {
            if (item instanceof MappingNode mapping) {
                read.add(override(new YamlFields(mapping, "an override", OVERRIDE_KEYS, problems), item));
            } else {
                fields.problem(item, "An override must be a list of 'key: value', such as 'sources: [db-1]'.");
            }
        }
        return read;
    }

    private RuleOverride override(YamlFields fields, Node node) {
        overrides.add(fields);
        List<String> sources = fields.patterns("sources");
        if (sources.isEmpty() && fields.sound()) {
            fields.problem(node, "An override needs 'sources', such as 'sources: [db-1]'.");
        }
        return new RuleOverride(
                sources,
                fields.flag("enabled"),
                fields.text("when"),
                fields.text("clear"),
                fields.duration("for"),
                fields.duration("keep"),
                fields.severity(),
                fields.text("message"));
    }
}
