package org.tocsin.workbench.internal.export;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.tocsin.workbench.core.export.ExportTarget;

/** Where to export to. UI thread. */
final class TargetField {

    private final Text text;
    private String ending;

    /**
     * A field over the whole width of a page of two columns.
     *
     * @param name what is proposed, without an ending
     * @param ending that of the format
     * @param changed called when something else is written
     */
    TargetField(Composite page, String name, String ending, Runnable changed) {
        this.ending = ending;
        Composite line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        new Label(line, SWT.NONE).setText(ExportMessages.file);
        text = new Text(line, SWT.BORDER);
        text.setData("field", "file");
        text.setText(Path.of(System.getProperty("user.home"), name + ending).toString());
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(360, SWT.DEFAULT)
                .applyTo(text);
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(ExportMessages.browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(text.getShell(), SWT.SAVE);
        dialog.setFileName(target().ended());
        dialog.setFilterExtensions(new String[] {"*" + ending, "*"});
        Optional.ofNullable(dialog.open()).ifPresent(text::setText);
    }

    /** The format is another one: what is written gets its ending. */
    void ending(String newEnding) {
        if (!ending.equals(newEnding)) {
            ending = newEnding;
            text.setText(target().ended());
        }
    }

    ExportTarget target() {
        return new ExportTarget(text.getText(), ending);
    }
}
