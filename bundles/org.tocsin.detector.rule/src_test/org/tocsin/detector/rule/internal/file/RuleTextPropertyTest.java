package org.tocsin.detector.rule.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.api.detector.Flapping;
import org.tocsin.api.detector.Severity;
import org.tocsin.rule.api.Comparison;
import org.tocsin.rule.api.NoData;
import org.tocsin.rule.api.Rule;
import org.tocsin.rule.api.RuleOverride;
import org.tocsin.rule.api.RuleSet;

class RuleTextPropertyTest {

    @Provide
    Arbitrary<Rule> rules() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("ab: #'\"\\{}[],&*!|>%@-\u00e4\t")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> text.equals(text.strip()) && !text.isBlank());
        Arbitrary<String> metrics = Arbitraries.strings()
                .withChars("ab cpu.:-#")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(text -> !text.isBlank());
        Arbitrary<String> conditions = Combinators.combine(
                        metrics,
                        Arbitraries.of(Comparison.class),
                        Arbitraries.doubles().between(-1e6, 1e6))
                .as((metric, comparison, level) -> "`" + metric + "` " + comparison.symbol() + " " + level);
        Arbitrary<Duration> durations =
                Arbitraries.integers().between(0, 100_000_000).map(Duration::ofMillis);
        Arbitrary<Rule> simple = Combinators.combine(
                        words.map(text -> text.replace('\t', 'x')),
                        Arbitraries.of(true, false),
                        conditions,
                        durations,
                        durations)
                .as((name, enabled, when, pending, keep) ->
                        Rule.of(name, when).withEnabled(enabled).withTimes(pending, keep));
        Arbitrary<RuleOverride> overrides = Combinators.combine(words, conditions.optional(), durations.optional())
                .as((source, when, pending) -> new RuleOverride(
                        List.of(source),
                        Optional.empty(),
                        when,
                        Optional.empty(),
                        pending,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return Combinators.combine(
                        simple,
                        Arbitraries.of(Severity.class),
                        words.list().ofMaxSize(3),
                        words.map(text -> text.replaceAll("[{}]", "")).filter(text -> text.equals(text.strip())),
                        Arbitraries.maps(words, words).ofMaxSize(2),
                        Arbitraries.of(NoData.KEEP, NoData.IGNORE, NoData.alertAfter(Duration.ofMinutes(2))),
                        overrides.list().ofMaxSize(2))
                .as((rule, severity, sources, message, labels, noData, more) -> new Rule(
                        rule.name(),
                        rule.enabled(),
                        new Rule.Trigger(rule.when(), "", rule.pending(), rule.keep()),
                        new Rule.Targets(sources, List.of()),
                        new Rule.Notice(severity, message, "", labels),
                        new Rule.Noise(noData, Optional.of(new Flapping(5, Duration.ofMinutes(10)))),
                        more));
    }

    private static String with(String text, String oldName, Rule rule) {
        return new RuleEdit(RuleDocument.parse(text)).with(oldName, rule).orElseThrow();
    }

    @Property(tries = 500)
    void aRuleThatIsWrittenIsReadBackTheSame(@ForAll("rules") Rule rule) {
        RuleSet set = RuleDocument.parse("rules:\n" + RuleText.of(rule, "  ")).rules();
        assertEquals(List.of(), set.problems());
        assertEquals(List.of(rule), set.rules());
    }

    @Property(tries = 500)
    void aRuleThatIsEditedIsReadBackTheSameAndTheRestStays(
            @ForAll("rules") Rule first, @ForAll("rules") Rule before, @ForAll("rules") Rule after) {
        Assume.that(!first.name().equals(before.name()) && !first.name().equals(after.name()));
        String text =
                "# top\nrules:\n" + RuleText.of(first, "  ") + "  # second\n" + RuleText.of(before, "  ") + "# end\n";
        String edited = with(text, before.name(), after);
        assertEquals(List.of(first, after), RuleDocument.parse(edited).rules().rules());
        assertTrue(edited.startsWith("# top\nrules:\n" + RuleText.of(first, "  ") + "  # second\n"), edited);
        assertTrue(edited.endsWith("# end\n"), edited);
    }

    @Property(tries = 500)
    void anyTextIsReadWithoutTrouble(@ForAll String text) {
        RuleDocument.parse("rules:\n  - name: a\n    when: " + text);
        RuleDocument.parse(text);
    }
}
