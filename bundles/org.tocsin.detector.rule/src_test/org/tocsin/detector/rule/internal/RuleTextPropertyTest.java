package org.tocsin.detector.rule.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.rule.Comparison;
import org.tocsin.api.rule.Rule;
import org.tocsin.api.rule.RuleSet;
import org.tocsin.api.rule.Threshold;

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
        Arbitrary<Threshold> thresholds = Combinators.combine(
                        metrics,
                        Arbitraries.of(Comparison.class),
                        Arbitraries.doubles().between(-1e6, 1e6))
                .as(Threshold::new);
        Arbitrary<Duration> durations =
                Arbitraries.integers().between(0, 100_000_000).map(Duration::ofMillis);
        return Combinators.combine(
                        words,
                        Arbitraries.of(true, false),
                        thresholds,
                        durations,
                        durations,
                        Arbitraries.of(Severity.class),
                        words.list().ofMaxSize(3),
                        words)
                .as((name, enabled, when, pending, keep, severity, sources, message) ->
                        new Rule(name, enabled, when, Optional.empty(), pending, keep, severity, sources, message));
    }

    @Property(tries = 500)
    void aRuleThatIsWrittenIsReadBackTheSame(@ForAll("rules") Rule rule) {
        RuleSet set = RuleDocument.parse("rules:\n" + RuleText.of(rule, "  ")).rules();
        assertEquals(List.of(), set.problems());
        assertEquals(List.of(rule), set.rules());
    }

    @Property(tries = 500)
    void anyTextIsReadWithoutTrouble(@ForAll String text) {
        RuleDocument.parse("rules:\n  - name: a\n    when: " + text);
        RuleDocument.parse(text);
    }
}
