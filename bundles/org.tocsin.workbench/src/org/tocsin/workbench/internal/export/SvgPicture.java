package org.tocsin.workbench.internal.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageLoader;

/** Pictures of drawings. Any thread. */
final class SvgPicture {

    private SvgPicture() {}

    /** A drawing in SVG as PNG. */
    static byte[] png(String svg) {
        ImageLoader loader = new ImageLoader();
        loader.load(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        loader.save(png, SWT.IMAGE_PNG);
        return png.toByteArray();
    }
}
