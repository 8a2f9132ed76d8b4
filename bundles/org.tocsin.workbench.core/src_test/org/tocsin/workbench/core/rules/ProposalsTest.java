package org.tocsin.workbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Metric;

class ProposalsTest {

    private final Proposals proposals = new Proposals(
            List.of(new Metric("cpu", "%"), new Metric("cache.hits", "1/s"), new Metric("average", "")),
            new PlainLanguage().functions(),
            List.of("web-1", "web-2", "db-1"));

    private List<Proposal> at(String textWithCaret) {
        int caret = textWithCaret.indexOf('|');
        return proposals.inExpression(textWithCaret.replace("|", ""), caret);
    }

    private static List<String> labels(List<Proposal> found) {
        return found.stream().map(Proposal::label).toList();
    }

    @Test
    void shouldOfferMetricsWithTheirUnitsFunctionsAndWords() {
        assertEquals(
                List.of("average", "cache.hits  1/s", "cpu  %", "avg(metric, window)", "and", "or", "not"),
                labels(at("|")));
        assertEquals(
                List.of("cache.hits  1/s", "cpu  %"),
                labels(at("errors > 0 and c|")).subList(0, 2));
    }

    @Test
    void shouldReplaceTheWholeWordAtTheCaret() {
        Proposal proposal = at("avg(ca|xx, 5m) > 1").get(0);
        assertEquals("avg(cache.hits, 5m) > 1", proposal.in("avg(caxx, 5m) > 1"));
    }

    @Test
    void shouldPutAFunctionWithItsFirstArgumentSelected() {
        Proposal avg = at("av| > 90").stream()
                .filter(one -> one.label().startsWith("avg("))
                .findFirst()
                .orElseThrow();
        assertEquals("avg(cpu, 5m) > 90", avg.in("av > 90"));
        assertEquals("cpu", avg.replacement().substring(avg.select(), avg.select() + avg.selected()));
        assertTrue(avg.help().contains("The mean."));
    }

    @Test
    void shouldPutOnlyTheNameOfAFunctionThatIsCalledAlready() {
        Proposal avg = at("av|(cpu, 5m)").stream()
                .filter(one -> one.label().startsWith("avg("))
                .findFirst()
                .orElseThrow();
        assertEquals("avg(cpu, 5m)", avg.in("av(cpu, 5m)"));
    }

    @Test
    void shouldOfferSourcesInBrackets() {
        assertEquals(List.of("web-1", "web-2"), labels(at("cpu[we|] > 90")));
        assertEquals("cpu[web-2] > 90", at("cpu[we|] > 90").get(1).in("cpu[we] > 90"));
        assertEquals(List.of("cpu  %"), labels(at("cpu[web-1] > cp|")));
    }

    @Test
    void shouldOfferSourcesWhereAFunctionTakesThem() {
        assertEquals(List.of("web-1", "web-2"), labels(at("count(we|, cpu > 90) > 1")));
        assertEquals(
                "count(web-1, cpu > 90)", at("count(we|b-*, cpu > 90)").get(0).in("count(web-*, cpu > 90)"));
        assertEquals(List.of("cpu  %"), labels(at("count(web-1, cp|")));
    }

    @Test
    void shouldOfferExpressionsWithinTheBracesOfAMessage() {
        assertEquals(List.of(), proposals.inMessage("{source}: cp", 12));
        List<Proposal> found = proposals.inMessage("{source}: {cp} is high", 13);
        assertEquals(List.of("cpu  %"), labels(found));
        assertEquals("{source}: {cpu} is high", found.get(0).in("{source}: {cp} is high"));
    }

    @Test
    void shouldQuoteNamesThatWouldBeReadAsSomethingElse() {
        assertEquals("cpu", Proposals.quoted("cpu"));
        assertEquals("net-in.bytes", Proposals.quoted("net-in.bytes"));
        assertEquals("`queue length`", Proposals.quoted("queue length"));
        assertEquals("`and`", Proposals.quoted("and"));
        assertEquals(List.of("cpu  %"), labels(at("cpu - cp|")));
    }

    @Test
    void shouldOfferNothingWhereANumberIsTyped() {
        assertEquals(List.of(), at("cpu > 9|"));
        assertEquals(List.of(), at("cpu|"));
    }

    @Test
    void shouldOfferSourcesOneAfterTheOther() {
        List<Proposal> found = proposals.inSources("web-1, d, x", 8);
        assertEquals(List.of("db-1"), labels(found));
        assertEquals("web-1, db-1, x", found.get(0).in("web-1, d, x"));
    }
}
