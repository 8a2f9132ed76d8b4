package org.tocsin.engine.internal.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tocsin.api.detector.DetectorKind;

/**
 * What an alert is about: the source it happened to and the check that noticed.
 *
 * @param source the name of the source
 * @param detector the id of the detector
 * @param kind how that detector knows
 * @param check the name of the check; empty where the detector has just one
 */
public record AlertSubject(String source, String detector, DetectorKind kind, String check) {

    /** An id that follows from the subject and the event time of the first anomaly only: 12 hexadecimal digits. */
    String alertId(long epochMillis) {
        String text = source + '\n' + detector + '\n' + check + '\n' + epochMillis;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
