package org.tocsin.detector.deviation.internal;

import java.time.Duration;

/**
 * What a recent level is.
 *
 * @param lasting how long a new level lasts until it is the normal one
 * @param seldom a source that sends less often than this has no recent level
 */
record DeviationSettings(Duration lasting, Duration seldom) {

    long lastingMillis() {
        return lasting.toMillis();
    }

    long seldomMillis() {
        return seldom.toMillis();
    }

    /** What a model depends on, in words. */
    String words() {
        return "lasting " + lasting.toMillis() + " ms, seldom " + seldom.toMillis() + " ms";
    }
}
