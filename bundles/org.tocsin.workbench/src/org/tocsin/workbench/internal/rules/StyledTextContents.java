package org.tocsin.workbench.internal.rules;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.jface.fieldassist.IControlContentAdapter2;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Lets JFace's proposals work on a {@link StyledText}. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class StyledTextContents implements IControlContentAdapter, IControlContentAdapter2 {

    @Override
    public void setControlContents(Control control, String contents, int cursor) {
        ((StyledText) control).setText(contents);
        ((StyledText) control).setSelection(cursor);
    }

    @Override
    public void insertControlContents(Control control, String contents, int cursor) {
        StyledText text = (StyledText) control;
        Point selection = text.getSelection();
        text.insert(contents);
        text.setSelection(selection.x + cursor);
    }

    @Override
    public String getControlContents(Control control) {
        return ((StyledText) control).getText();
    }

    @Override
    public int getCursorPosition(Control control) {
        return ((StyledText) control).getCaretOffset();
    }

    @Override
    public Rectangle getInsertionBounds(Control control) {
        StyledText text = (StyledText) control;
        Point place = text.getLocationAtOffset(text.getCaretOffset());
        return new Rectangle(place.x, place.y, 1, text.getLineHeight());
    }

    @Override
    public void setCursorPosition(Control control, int index) {
        ((StyledText) control).setSelection(index);
    }

    @Override
    public Point getSelection(Control control) {
        return ((StyledText) control).getSelection();
    }

    @Override
    public void setSelection(Control control, Point range) {
        ((StyledText) control).setSelection(range);
    }
}
