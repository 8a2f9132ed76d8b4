package org.tocsin.workbench.core.silence;

/** A silence and what it has hidden. */
public record SilenceEntry(AlertSilence silence, SilenceTally tally) {

    String id() {
        return silence.id();
    }
}
