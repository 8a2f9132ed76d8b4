package org.tocsin.detector.rule.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.api.rule.Comparison;
import org.tocsin.api.rule.RuleSyntaxException;
import org.tocsin.api.rule.Threshold;

class ConditionParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cpu > 90 | cpu | GREATER | 90",
                "cpu>=90% | cpu | GREATER_OR_EQUAL | 90",
                "latency > 1.5s | latency | GREATER | 1500",
                "`disk used` < 2 GiB | disk used | LESS | 2147483648",
                "swap.free <= 1e3 | swap.free | LESS_OR_EQUAL | 1000",
                "state != -1 | state | NOT_EQUAL | -1",
                "x == .5 | x | EQUAL | 0.5"
            })
    void readsConditions(String text, String metric, Comparison comparison, double level) throws RuleSyntaxException {
        assertEquals(new Threshold(metric, comparison, level), ConditionParser.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cpu > | 6 | found the end, expected a number",
                "cpu 90 | 5 | found '90', expected one of > >=",
                "> 90 | 1 | found '> 90', expected the name of a metric",
                "cpu > 90 80 | 10 | found '80', expected the end",
                "cpu > 90lightyears | 9 | found 'lightyears', expected one of the units"
            })
    void saysWhereSomethingElseWasExpected(String text, int column, String message) {
        RuleSyntaxException wrong = assertThrows(RuleSyntaxException.class, () -> ConditionParser.parse(text));
        assertEquals(column, wrong.column());
        assertEquals(
                message,
                wrong.getMessage()
                        .substring(
                                0, Math.min(message.length(), wrong.getMessage().length())));
    }

    @Test
    void readsWhatItWrites() throws RuleSyntaxException {
        Threshold threshold = new Threshold("cpu", Comparison.GREATER, 97.5);
        assertEquals(threshold, ConditionParser.parse(threshold.text()));
    }
}
