package org.tocsin.source.csv.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CellPropertyTest {

    private final Timestamps timestamps = new Timestamps(ZoneOffset.UTC);

    @Property
    void shouldReadEveryDoubleExactly(@ForAll double value) {
        assertEquals(value, Numbers.of(Double.toString(value)));
    }

    @Property
    void shouldReadDecimalsAsJavaDoes(@ForAll long digits, @ForAll @IntRange(max = 20) int decimals) {
        String text = BigDecimal.valueOf(digits, decimals).toPlainString();
        assertEquals(Double.parseDouble(text), Numbers.of(text));
        assertEquals(Double.parseDouble(text), Numbers.of(" " + text + " "));
    }

    @Property
    void shouldTakeATextForANumberOrRefuseIt(@ForAll("nearlyNumbers") String text) {
        double expected;
        try {
            expected = Double.parseDouble(text);
        } catch (NumberFormatException refused) {
            if (!text.isBlank()) {
                try {
                    fail(text + " was read as " + Numbers.of(text));
                } catch (NumberFormatException asExpected) {
                    return;
                }
            }
            expected = Double.NaN;
        }
        assertEquals(expected, Numbers.of(text));
    }

    @Provide
    Arbitrary<String> nearlyNumbers() {
        return Arbitraries.strings().withChars("0123456789.+-eE ").ofMaxLength(8);
    }

    @Property
    void shouldReadTimesAsTheyAreWritten(
            @ForAll @LongRange(min = -62_135_596_800_000L, max = 253_402_300_799_999L) long millis,
            @ForAll @IntRange(min = -18 * 60, max = 18 * 60) int offsetMinutes) {
        Instant time = Instant.ofEpochMilli(millis);
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(offsetMinutes * 60);
        assertEquals(millis, timestamps.millis(time.toString()));
        assertEquals(millis, timestamps.millis(text("uuuu-MM-dd HH:mm:ss.SSS", ZoneOffset.UTC, time)));
        String local = text("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", offset, time);
        if (local.length() == 29) {
            assertEquals(millis, timestamps.millis(local));
        }
    }

    private static String text(String pattern, ZoneOffset offset, Instant time) {
        return DateTimeFormatter.ofPattern(pattern).withZone(offset).format(time);
    }

    @Property
    void shouldTellSecondsFromMillisecondsByTheirSize(
            @ForAll @LongRange(min = 200_000_000, max = 90_000_000_000L) long at) {
        assertEquals(at * 1_000, timestamps.millis(Long.toString(at)));
        assertEquals(at * 1_000 + 250, timestamps.millis(at + ".25"));
        assertEquals(at * 1_000 + 7, timestamps.millis(Long.toString(at * 1_000 + 7)));
    }

    @Property
    void shouldTakeATextForATimeOrRefuseIt(@ForAll("nearlyTimes") String text) {
        try {
            timestamps.millis(text);
        } catch (DateTimeException refused) {
            // as it should
        }
    }

    @Provide
    Arbitrary<String> nearlyTimes() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123456789-:TZ+. ").ofMaxLength(30),
                Arbitraries.strings().withChars("0129-:TZ+. ").ofMaxLength(12).map(tail -> "2026-01-31" + tail),
                Arbitraries.strings().all().ofMaxLength(20));
    }
}
