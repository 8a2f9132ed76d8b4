package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of the screen, kept with the results of a test run. */
final class Screenshots {

    private Screenshots() {}

    /** Keeps what the screen shows where the shell is, under this name. Not to be called on the UI thread. */
    static void take(Shell shell, String name) throws IOException {
        Path file = folder().resolve(name + ".png");
        Ui.run(() -> save(shell, file));
        assertTrue(Files.size(file) > 0);
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of(System.getProperty("tocsin.screenshots", "target/screenshots")));
    }

    private static void save(Shell shell, Path file) {
        Display display = shell.getDisplay();
        shell.forceActive();
        shell.update();
        while (display.readAndDispatch()) {
            // let what is pending be drawn
        }
        Rectangle bounds = shell.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC screen = new GC(display);
        try {
            screen.copyArea(image, bounds.x, bounds.y);
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            loader.save(file.toString(), SWT.IMAGE_PNG);
        } finally {
            screen.dispose();
            image.dispose();
        }
    }
}
