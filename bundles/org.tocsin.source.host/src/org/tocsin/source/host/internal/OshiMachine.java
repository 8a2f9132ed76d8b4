package org.tocsin.source.host.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tocsin.source.host.internal.MachineReading.Traffic;
import oshi.SystemInfo;
import oshi.hardware.CentralProcessor;
import oshi.hardware.CentralProcessor.TickType;
import oshi.hardware.HWDiskStore;
import oshi.hardware.HardwareAbstractionLayer;
import oshi.hardware.NetworkIF;
import oshi.software.os.OSFileStore;
import oshi.software.os.OSProcess;
import oshi.software.os.OperatingSystem;

/** This machine, as OSHI reads it. */
final class OshiMachine implements Machine {

    private static final Logger LOG = System.getLogger(OshiMachine.class.getName());
    private static final long FILE_STORE_NANOS = 10_000_000_000L;

    /** What passes through these passes through a real device, too. */
    private static final Pattern DERIVED_DISK = Pattern.compile("(/dev/)?(dm-|loop|md|ram|zram|sr)\\d.*");

    private static final Pattern DERIVED_NETWORK = Pattern.compile("(lo|veth|docker|br-|virbr|cni|flannel|tun|tap).*");

    /** Full by nature, or not on a disk. */
    private static final Set<String> NO_DISKS = Set.of("squashfs", "iso9660", "udf", "tmpfs", "devtmpfs", "ramfs");

    private final OperatingSystem system;
    private final HardwareAbstractionLayer hardware;
    private final CentralProcessor processor;
    private double fullestDisk = Double.NaN;
    private long fullestDiskUntil;
    private boolean fullestDiskKnown;

    OshiMachine() {
        SystemInfo info = new SystemInfo();
        this.system = info.getOperatingSystem();
        this.hardware = info.getHardware();
        this.processor = hardware.getProcessor();
    }

    @Override
    public String name() {
        String name = orElse("", () -> system.getNetworkParams().getHostName());
        return name.isBlank() ? "localhost" : name;
    }

    @Override
    public int processors() {
        return processor.getLogicalProcessorCount();
    }

    @Override
    public MachineReading read() {
        long[] ticks = orElse(new long[0], processor::getSystemCpuLoadTicks);
        double total = number(() -> (double) hardware.getMemory().getTotal());
        double load = number(() -> processor.getSystemLoadAverage(1)[0]);
        return new MachineReading(
                System.nanoTime(),
                ticks.length == 0 ? Double.NaN : sum(ticks) - idle(ticks),
                ticks.length == 0 ? Double.NaN : sum(ticks),
                total - number(() -> (double) hardware.getMemory().getAvailable()),
                total,
                number(() -> (double) hardware.getMemory().getVirtualMemory().getSwapUsed()),
                number(() -> (double) hardware.getMemory().getVirtualMemory().getSwapTotal()),
                load < 0 ? Double.NaN : load,
                fullestDisk(),
                orElse(Map.of(), this::disks),
                orElse(Map.of(), this::networks));
    }

    @Override
    public List<ProcessReading> processes() {
        List<ProcessReading> readings = new ArrayList<>();
        for (OSProcess process : orElse(List.<OSProcess>of(), system::getProcesses)) {
            // threads of the kernel have no memory
            if (process.getResidentMemory() > 0) {
                readings.add(reading(process));
            }
        }
        return readings;
    }

    @Override
    public Optional<ProcessReading> process(int pid) {
        return orElse(
                Optional.empty(),
                () -> Optional.ofNullable(system.getProcess(pid)).map(OshiMachine::reading));
    }

    private static ProcessReading reading(OSProcess process) {
        return new ProcessReading(
                System.nanoTime(),
                process.getProcessID(),
                process.getName(),
                process.getStartTime(),
                process.getKernelTime() + process.getUserTime(),
                process.getResidentMemory());
    }

    private static double sum(long[] ticks) {
        double sum = 0;
        for (long count : ticks) {
            sum += count;
        }
        return sum;
    }

    private static double idle(long[] ticks) {
        return ticks[TickType.IDLE.getIndex()] + ticks[TickType.IOWAIT.getIndex()];
    }

    private Map<String, Traffic> disks() {
        Map<String, Traffic> disks = new HashMap<>();
        for (HWDiskStore disk : hardware.getDiskStores()) {
            if (!DERIVED_DISK.matcher(disk.getName()).matches()) {
                disks.put(disk.getName(), new Traffic(disk.getReadBytes(), disk.getWriteBytes()));
            }
        }
        return disks;
    }

    private Map<String, Traffic> networks() {
        Map<String, Traffic> networks = new HashMap<>();
        for (NetworkIF network : hardware.getNetworkIFs()) {
            if (!DERIVED_NETWORK.matcher(network.getName()).matches()) {
                networks.put(network.getName(), new Traffic(network.getBytesRecv(), network.getBytesSent()));
            }
        }
        return networks;
    }

    /** Disks fill slowly: it is looked up once in a while. */
    private double fullestDisk() {
        long now = System.nanoTime();
        if (!fullestDiskKnown || now - fullestDiskUntil > 0) {
            fullestDisk = number(this::lookUpFullestDisk);
            fullestDiskUntil = now + FILE_STORE_NANOS;
            fullestDiskKnown = true;
        }
        return fullestDisk;
    }

    private double lookUpFullestDisk() {
        return system.getFileSystem().getFileStores(true).stream()
                .filter(store -> !NO_DISKS.contains(store.getType()))
                .filter(store -> !("," + store.getOptions() + ",").contains(",ro,"))
                .mapToDouble(OshiMachine::used)
                .filter(Double::isFinite)
                .max()
                .orElse(Double.NaN);
    }

    /** In percent of what users may use, as {@code df} has it. */
    private static double used(OSFileStore store) {
        double used = store.getTotalSpace() - store.getFreeSpace();
        return HostMetrics.percent(used, used + store.getUsableSpace());
    }

    private static double number(Supplier<Double> reading) {
        return orElse(Double.NaN, reading);
    }

    private static <T> T orElse(T missing, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RuntimeException | LinkageError unreadable) {
            LOG.log(Level.DEBUG, "Something cannot be measured here.", unreadable);
            return missing;
        }
    }
}
