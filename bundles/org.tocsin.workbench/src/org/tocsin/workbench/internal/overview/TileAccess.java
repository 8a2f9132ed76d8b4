package org.tocsin.workbench.internal.overview;

import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells screen readers of the tiles: a list, of which each tile is an item that says all that stands on it. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class TileAccess {

    private TileAccess() {}

    /** Does so from now on. */
    static void give(TileCanvas canvas) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = tile(canvas, event.childID)
                        ? canvas.words(event.childID)
                        : NLS.bind(OverviewMessages.name, canvas.picture().summary());
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = canvas.picture().tiles().size();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = IntStream.range(0, canvas.picture().tiles().size())
                        .boxed()
                        .toArray();
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = canvas.isFocusControl()
                        ? canvas.index() < 0 ? ACC.CHILDID_SELF : canvas.index()
                        : ACC.CHILDID_NONE;
            }

            @Override
            public void getSelection(AccessibleControlEvent event) {
                event.childID = canvas.index() < 0 ? ACC.CHILDID_NONE : canvas.index();
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                boolean chosen = event.childID >= 0 && event.childID == canvas.index();
                event.detail = ACC.STATE_FOCUSABLE
                        | (event.childID == ACC.CHILDID_SELF ? 0 : ACC.STATE_SELECTABLE)
                        | (chosen ? ACC.STATE_SELECTED | ACC.STATE_FOCUSED : 0);
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                Rectangle place =
                        tile(canvas, event.childID) ? canvas.sight().bounds(event.childID) : canvas.getClientArea();
                Point corner = canvas.toDisplay(place.x, place.y);
                event.x = corner.x;
                event.y = corner.y;
                event.width = place.width;
                event.height = place.height;
            }

            @Override
            public void getChildAtPoint(AccessibleControlEvent event) {
                Point point = canvas.toControl(event.x, event.y);
                int index = canvas.sight().at(point.x, point.y);
                event.childID = index < 0 ? ACC.CHILDID_SELF : index;
            }
        });
    }

    private static boolean tile(TileCanvas canvas, int child) {
        return child >= 0 && child < canvas.picture().tiles().size();
    }
}
