package org.tocsin.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.Remark;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;

class AlertColumnTest {

    @Test
    void givesTheCellsOfATransition() {
        Alert alert = new Alert(
                "0123456789ab",
                Instant.parse("2026-01-05T10:00:00.250Z"),
                AlertState.FIRING,
                Instant.EPOCH,
                Severity.MAJOR,
                new Alert.Subject("=web-1", DetectorKind.RULE, "rule", "cpu-high"),
                new Alert.Evidence(
                        97,
                        90.5,
                        "-cpu is \"hot\"",
                        List.of(new Contribution("cpu", 97, ExpectedRange.atMost(90.5), 1))),
                Optional.of(new Remark(Remark.Kind.FALSE_ALARM, "Ada", "=a test")));
        assertEquals(
                "timestamp,alert_id,state,severity,type,detector,source,metric,value,expected_low,expected_high,score,threshold,message,remark,by,comment",
                String.join(
                        ",",
                        Arrays.stream(AlertColumn.values())
                                .map(AlertColumn::header)
                                .toList()));
        assertEquals(
                List.of(
                        "2026-01-05T10:00:00.250+00:00",
                        "0123456789ab",
                        "firing",
                        "major",
                        "RULE",
                        "rule/cpu-high",
                        "'=web-1",
                        "cpu",
                        "97",
                        "",
                        "90.5",
                        "97",
                        "90.5",
                        "'-cpu is \"hot\"",
                        "false_alarm",
                        "Ada",
                        "'=a test"),
                Arrays.stream(AlertColumn.values())
                        .map(column -> column.cell(alert))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1,'''=1+1'",
        "+cmd,'''+cmd'",
        "@x,'''@x'",
        "-x,'''-x'",
        "-5,-5",
        "+5.5e3,+5.5e3",
        "-.5,-.5",
        "a=b,a=b",
        "-5-3,'''-5-3'"
    })
    void makesFormulasHarmlessAndLeavesNumbers(String cell, String expected) {
        assertEquals(expected, AlertColumn.harmless(cell));
    }

    @Test
    void tabsAndLineEndsAtTheBeginningAreHarmlessToo() {
        assertEquals("'\t=1", AlertColumn.harmless("\t=1"));
        assertEquals("'\n=1", AlertColumn.harmless("\n=1"));
        assertEquals("", AlertColumn.harmless(""));
    }
}
