package org.tocsin.detector.rule.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.detector.Correlation;
import org.tocsin.api.detector.Detector;
import org.tocsin.api.detector.Verdict;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.rule.api.Rule;

class RuleCorrelationTest {

    private static final Schema SCHEMA = Schema.named("cpu", "up");

    private long time;

    private Event event(String source, double cpu) {
        time += 1000;
        return Event.of(source, time, SCHEMA, cpu, 1);
    }

    private static Correlation correlation(Rule... rules) {
        return new RunningRules(List.of(rules)).correlation(Optional.empty()).orElseThrow();
    }

    /** The verdict on the group after this event. */
    private static Verdict group(Correlation correlation, Event event) {
        correlation.observe(event);
        return correlation.groups().get(0).checks().get(0).detector().inspect(event);
    }

    @Test
    void rulesAboutOneSourceAreNoCorrelation() {
        RunningRules rules = new RunningRules(List.of(Rule.of("a", "cpu > 90"), Rule.of("b", "cpu[db-1] > 90")));
        assertEquals(1, rules.checks("web-1").size());
        assertEquals(
                Optional.empty(), new RunningRules(List.of(Rule.of("a", "cpu > 90"))).correlation(Optional.empty()));
    }

    @Test
    void aRuleAboutManySourcesHasOneAlertForAll() {
        Correlation correlation = correlation(Rule.of("busy", "share(web-*, cpu > 90) >= 0.5"));
        assertEquals("web-*", correlation.groups().get(0).name());
        assertEquals(List.of(), correlation.create("web-1"));
        assertInstanceOf(Verdict.Unknown.class, group(correlation, event("db-1", 99)));
        assertEquals(Verdict.NORMAL, group(correlation, event("web-1", 50)));
        assertEquals(Verdict.NORMAL, group(correlation, event("web-2", 50)));
        Verdict.Anomaly anomaly = assertInstanceOf(Verdict.Anomaly.class, group(correlation, event("web-2", 95)));
        assertEquals("share(web-*, cpu > 90) is 0.500 (busy: share(web-*, cpu > 90) >= 0.5).", anomaly.reason());
        correlation.forget("web-2");
        assertEquals(Verdict.NORMAL, group(correlation, event("web-1", 50)));
    }

    @Test
    void anySourceIsEnough() {
        Correlation correlation = correlation(Rule.of("any", "any(/web-[0-9]/, avg(cpu, 3s) > 90)"));
        assertEquals(Verdict.NORMAL, group(correlation, event("web-1", 50)));
        assertInstanceOf(Verdict.Anomaly.class, group(correlation, event("web-2", 95)));
        assertInstanceOf(Verdict.Anomaly.class, group(correlation, event("web-1", 50)));
        assertEquals(Verdict.NORMAL, group(correlation, event("web-2", 50)));
    }

    @Test
    void aRuleAboutASourceAndAnotherOneIsAskedForTheEventsOfTheFirst() {
        Correlation correlation = correlation(Rule.of("both", "cpu > 90 and cpu[db-1] > 90 and age(cpu[db-1]) < 5s")
                .withSources(List.of("web-*"), List.of()));
        assertEquals(List.of(), correlation.groups());
        assertEquals(List.of(), correlation.create("db-1"));
        Detector web = correlation.create("web-1").get(0).detector();
        assertInstanceOf(Verdict.Unknown.class, seen(correlation, web, event("web-1", 95)));
        correlation.observe(event("db-1", 95));
        assertInstanceOf(Verdict.Anomaly.class, seen(correlation, web, event("web-1", 95)));
        time += 10_000;
        assertEquals(Verdict.NORMAL, seen(correlation, web, event("web-1", 95)));
    }

    @Test
    void itConcernsTheSourcesThatItsRulesNameAndThoseTheyAreAbout() {
        Correlation correlation = correlation(
                Rule.of("both", "cpu > 90 and cpu[db-1] > 90").withSources(List.of("web-*"), List.of("web-9")),
                Rule.of("many", "count(/api-[0-9]/, cpu > cpu[gate]) > 2"),
                Rule.of("own", "cpu > 90"));
        assertEquals(
                List.of("web-1", "db-1", "api-1", "gate"),
                List.of("web-1", "web-9", "db-1", "db-2", "api-1", "api-x", "gate").stream()
                        .filter(correlation::concerns)
                        .toList());
        assertTrue(correlation.groups().getFirst().sources().test("api-1"));
        assertFalse(correlation.groups().getFirst().sources().test("web-1"));
    }

    @Test
    void theAgeOfWhatAnotherSourceSentIsAskedForWithEveryEvent() {
        Correlation correlation = correlation(Rule.of("dead", "age(cpu[db-1]) > 10s"));
        assertTrue(correlation.concerns("web-1"));
        assertEquals(Verdict.NORMAL, group(correlation, event("db-1", 5)));
        time += 10_000;
        assertInstanceOf(Verdict.Anomaly.class, group(correlation, event("web-1", 5)));
    }

    @Test
    void whatAMessageMentionsConcernsARuleToo() {
        Rule rule = Rule.of("busy", "count(web-*, cpu > 90) > 2");
        Correlation correlation = correlation(rule.withMessage(rule.severity(), "busy while db has {cpu[db-1]}"));
        assertTrue(correlation.concerns("db-1"));
        assertFalse(correlation.concerns("db-2"));
    }

    private static Verdict seen(Correlation correlation, Detector detector, Event event) {
        correlation.observe(event);
        return detector.inspect(event);
    }

    @Test
    void editedRulesTakeOverWhatIsKnownOfOtherSources() {
        Rule kept = Rule.of("kept", "cpu[db-1] > 90");
        Correlation before = correlation(kept, Rule.of("gone", "any(web-*, cpu > 90)"));
        before.observe(event("db-1", 95));
        RunningRules edited = new RunningRules(List.of(kept, Rule.of("new", "count(web-*, cpu > 90) > 1")));
        Correlation after = edited.correlation(Optional.of(before)).orElseThrow();
        assertSame(((RuleCorrelation) before).memory(), ((RuleCorrelation) after).memory());
        assertInstanceOf(Verdict.Anomaly.class, group(after, event("web-1", 5)));
    }
}
