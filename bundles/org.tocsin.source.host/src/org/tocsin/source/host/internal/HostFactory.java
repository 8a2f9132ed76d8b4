package org.tocsin.source.host.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;

/** Plugs this machine in. */
@Component
public final class HostFactory implements EventSourceFactory {

    @Override
    public String id() {
        return "host";
    }

    @Override
    public String name() {
        return "This machine";
    }

    @Override
    public String description() {
        return "Processor, memory, disks and network of this machine, and its busiest programs.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter.OfDuration(
                        "interval",
                        "Interval",
                        "Time between two measurements.",
                        Duration.ofSeconds(1),
                        Duration.ofMillis(100),
                        Duration.ofHours(1)),
                new Parameter.OfInteger(
                        "processes",
                        "Programs",
                        "How many of the busiest programs are sources of their own; 0 means none.",
                        3,
                        0,
                        50),
                new Parameter.OfText(
                        "name", "Name", "What the machine is called; empty means its own name in the network.", ""));
    }

    @Override
    public boolean byDefault() {
        return true;
    }

    @Override
    public EventSource create(Settings settings) {
        return new HostSource(
                OshiMachine::new,
                settings.text("name"),
                settings.duration("interval"),
                settings.integer("processes"),
                Clock.systemUTC());
    }
}
