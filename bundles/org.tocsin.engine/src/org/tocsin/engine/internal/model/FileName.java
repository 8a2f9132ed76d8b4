package org.tocsin.engine.internal.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.tocsin.engine.internal.alert.AlertSubject;

/** Any name as that of a file, whatever is in it: the same for the same name, another one for another. */
final class FileName {

    private static final int LONGEST = 120;
    private static final int KEPT = 80;
    private static final int DIGEST_BYTES = 16;

    private FileName() {}

    static String of(String name) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("*", "%2A")
                .replace(".", "%2E");
        return encoded.length() <= LONGEST && !encoded.isEmpty()
                ? encoded
                : encoded.substring(0, Math.min(KEPT, encoded.length())) + "~"
                        + AlertSubject.digest(name, DIGEST_BYTES);
    }
}
