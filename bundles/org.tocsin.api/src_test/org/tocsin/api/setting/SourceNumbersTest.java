package org.tocsin.api.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNumbersTest {

    private static final Parameter PARAMETER = new Parameter.OfSourceNumbers("sources", "", "", "", 0, 10);

    @Test
    void aSourceHasItsOwnNumberOrThatOfTheFirstPatternThatFits() {
        SourceNumbers numbers = SourceNumbers.parse("web-*=1, web-7 = 0.5,*-eu-*=2");
        assertEquals(OptionalDouble.of(0.5), numbers.of("web-7"));
        assertEquals(OptionalDouble.of(1), numbers.of("web-eu-1"));
        assertEquals(OptionalDouble.of(2), numbers.of("db-eu-1"));
        assertEquals(OptionalDouble.empty(), numbers.of("db-eu"));
        assertEquals(OptionalDouble.empty(), SourceNumbers.parse("").of("db"));
    }

    @Test
    void isWrittenAsItIsRead() {
        SourceNumbers numbers = SourceNumbers.parse("a=1").with("b", 0.25).with("a", 3);
        assertEquals("a=3.0, b=0.25", numbers.text());
        assertEquals(numbers, SourceNumbers.parse(numbers.text()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "=1", "web=", "web=x", "web=NaN", "web=11", "web=-1", "a=1, a=2"})
    void whatIsNoNumberOfASourceIsAClearSentence(String text) {
        String problem = PARAMETER.problem(text).orElseThrow();
        assertTrue(problem.startsWith("sources: '"), problem);
        assertTrue(problem.contains("is not a number from 0.0 to 10.0 for each of some sources"), problem);
    }
}
