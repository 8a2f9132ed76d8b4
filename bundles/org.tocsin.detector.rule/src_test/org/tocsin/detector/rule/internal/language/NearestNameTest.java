package org.tocsin.detector.rule.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN =
            List.of("cpu", "load", "latency", "throughput", "disk1", "disk2", "disk.read", "errors");

    @ParameterizedTest
    @CsvSource({"laod, load", "lateny, latency", "lantency, latency", "thruoghput, throughput", "cup, cpu"})
    void shouldTakeNamesForSlipsThatAreOneEditAway(String name, String meant) {
        assertEquals(Optional.ofNullable(meant), NearestName.slipOf(name, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"load", "disk3", "disk21", "error", "lode", "read.disk", "c", "cpu2", "loads", "gpu"})
    void shouldLeaveNamesAloneThatMayBeMeant(String name) {
        assertEquals(Optional.empty(), NearestName.slipOf(name, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"loda, load", "memroy, ", "errosr, errors"})
    void shouldFindTwoLettersThatWereExchanged(String name, String meant) {
        assertEquals(Optional.ofNullable(meant), NearestName.slipOf(name, KNOWN));
    }
}
