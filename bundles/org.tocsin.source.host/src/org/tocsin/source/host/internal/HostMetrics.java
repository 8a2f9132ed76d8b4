package org.tocsin.source.host.internal;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.event.Schema;
import org.tocsin.source.host.internal.MachineReading.Traffic;

/** The metrics of the machine as a whole, of which some need two readings. Used by one thread. */
final class HostMetrics {

    static final Schema SCHEMA = Schema.of(List.of(
            new Metric("cpu", "%", 5),
            new Metric("memory", "%", 1),
            new Metric("swap", "%", 1),
            new Metric("load", "", 0.5),
            new Metric("disk-read", "B/s", 1_000_000),
            new Metric("disk-write", "B/s", 1_000_000),
            new Metric("net-in", "B/s", 1_000_000),
            new Metric("net-out", "B/s", 1_000_000),
            new Metric("disk", "%", 0.5)));

    private final String source;
    private final Machine machine;
    private MachineReading before;

    HostMetrics(String source, Machine machine) {
        this.source = source;
        this.machine = machine;
        this.before = machine.read();
    }

    /** What happened since the last time. */
    Event measure(long time) {
        MachineReading now = machine.read();
        double seconds = (now.nanos() - before.nanos()) / 1e9;
        double[] values = {
            percent(now.busyTicks() - before.busyTicks(), now.allTicks() - before.allTicks()),
            percent(now.memoryUsed(), now.memoryTotal()),
            // without swap, none of it is in use
            now.swapTotal() == 0 ? 0 : percent(now.swapUsed(), now.swapTotal()),
            now.load(),
            rate(before.disks(), now.disks(), Traffic::in, seconds),
            rate(before.disks(), now.disks(), Traffic::out, seconds),
            rate(before.networks(), now.networks(), Traffic::in, seconds),
            rate(before.networks(), now.networks(), Traffic::out, seconds),
            now.fullestDisk()
        };
        before = now;
        return Event.of(source, time, SCHEMA, values);
    }

    static double percent(double part, double whole) {
        return whole > 0 ? Math.clamp(100 * part / whole, 0, 100) : Double.NaN;
    }

    /** Bytes a second over all devices that were there before; NaN if there was none. */
    private static double rate(
            Map<String, Traffic> before, Map<String, Traffic> now, ToLongFunction<Traffic> count, double seconds) {
        double bytes = 0;
        boolean known = false;
        for (Map.Entry<String, Traffic> device : now.entrySet()) {
            Traffic earlier = before.get(device.getKey());
            if (earlier != null) {
                known = true;
                // a counter that went back began anew
                bytes += Math.max(0, count.applyAsLong(device.getValue()) - count.applyAsLong(earlier));
            }
        }
        return known && seconds > 0 ? bytes / seconds : Double.NaN;
    }
}
