package org.tocsin.engine.internal.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tocsin.api.detector.DetectorKind;

/**
 * What an alert is about: the source it happened to and the check that noticed.
 *
 * @param source the name of the source, or of a group of sources
 * @param detector the id of the detector
 * @param kind how that detector knows
 * @param check the name of the check; empty where the detector has just one
 * @param scope what the check looks at
 */
public record AlertSubject(String source, String detector, DetectorKind kind, String check, AlertScope scope) {

    private static final int ID_BYTES = 6;

    /** A check that looks at the events of the source only. */
    public AlertSubject(String source, String detector, DetectorKind kind, String check) {
        this(source, detector, kind, check, AlertScope.SOURCE);
    }

    /** An id that follows from the subject and the event time of the first anomaly only: 12 hexadecimal digits. */
    String alertId(long epochMillis) {
        String text = source + '\n' + detector + '\n' + check + '\n' + epochMillis;
        return digest(scope == AlertScope.SOURCE ? text : text + '\n' + scope, ID_BYTES);
    }

    /** The first bytes of the SHA-256 of a text, in hexadecimal digits. */
    public static String digest(String text, int bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
