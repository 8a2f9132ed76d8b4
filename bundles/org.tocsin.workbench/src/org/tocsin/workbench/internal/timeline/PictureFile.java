package org.tocsin.workbench.internal.timeline;

import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;

/** Takes what is seen elsewhere: to the clipboard, or into a file. UI thread. */
final class PictureFile {

    private PictureFile() {}

    static void copy(String text, Display display) {
        copy(text, TextTransfer.getInstance(), display);
    }

    static void copy(ImageData picture, Display display) {
        copy(picture, ImageTransfer.getInstance(), display);
    }

    private static void copy(Object what, Transfer how, Display display) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {what}, new Transfer[] {how});
        clipboard.dispose();
    }

    /** Asks for a file and writes the picture into it. */
    static void save(ImageData picture, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(TimelineMessages.savePicture);
        dialog.setFilterExtensions(new String[] {"*.png"});
        dialog.setFileName("timeline.png");
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).ifPresent(file -> {
            try {
                write(picture, file);
            } catch (SWTException unwritable) {
                MessageBox box = new MessageBox(shell, SWT.ICON_ERROR);
                box.setText(TimelineMessages.savePicture);
                box.setMessage(NLS.bind(TimelineMessages.unwritable, file, unwritable.getMessage()));
                box.open();
            }
        });
    }

    private static void write(ImageData picture, String file) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        loader.save(file, SWT.IMAGE_PNG);
    }
}
