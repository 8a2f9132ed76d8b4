package org.tocsin.source.host.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.source.host.internal.MachineReading.Traffic;

class HostMetricsTest {

    private final FakeMachine machine = new FakeMachine();

    private Event after(HostMetrics metrics, double seconds) {
        machine.nanos += (long) (seconds * FakeMachine.SECOND);
        return metrics.measure(1_000);
    }

    @Test
    void shouldGiveSharesInPercent() {
        HostMetrics metrics = new HostMetrics("here", machine);
        machine.busy = 30;
        machine.all = 200;
        Event event = after(metrics, 1);
        assertEquals("here", event.source());
        assertEquals(15, event.value("cpu"));
        assertEquals(25, event.value("memory"));
        assertEquals(0.5, event.value("load"));
        assertEquals(80, event.value("disk"));
    }

    @Test
    void shouldGiveBytesASecondWhateverTheTimeBetweenReadings() {
        machine.disks = Map.of("sda", new Traffic(1_000, 0), "sdb", new Traffic(0, 0));
        HostMetrics metrics = new HostMetrics("here", machine);
        machine.disks = Map.of("sda", new Traffic(2_000, 10), "sdb", new Traffic(3_000, 0));
        Event event = after(metrics, 2);
        assertEquals(2_000, event.value("disk-read"));
        assertEquals(5, event.value("disk-write"));
    }

    @Test
    void shouldNotTakeANewDeviceOrACounterThatBeganAnewForTraffic() {
        machine.networks = Map.of("eth0", new Traffic(5_000, 100));
        HostMetrics metrics = new HostMetrics("here", machine);
        machine.networks = Map.of("eth0", new Traffic(0, 150), "wlan0", new Traffic(1_000_000, 1_000_000));
        Event event = after(metrics, 1);
        assertEquals(0, event.value("net-in"));
        assertEquals(50, event.value("net-out"));
    }

    @Test
    void shouldSayThatSomethingIsMissingWhereItCannotBeRead() {
        machine.busy = Double.NaN;
        HostMetrics metrics = new HostMetrics("here", machine);
        Event event = after(metrics, 1);
        assertTrue(Double.isNaN(event.value("cpu")));
        assertTrue(Double.isNaN(event.value("disk-read")));
        assertTrue(Double.isNaN(event.value("net-out")));
    }

    @Test
    void shouldUseNoSwapWhereThereIsNone() {
        machine.swapTotal = 0;
        assertEquals(0, after(new HostMetrics("here", machine), 1).value("swap"));
    }
}
