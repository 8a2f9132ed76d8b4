package org.tocsin.workbench.internal.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartListener;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.Plot.Frame;
import org.tocsin.workbench.chart.TimeChart;
import org.tocsin.workbench.chart.TimeSpan;

class PanelMenuTest {

    /** A chart that nobody sees. */
    private static final class Unseen implements TimeChart {

        @Override
        public Control control() {
            throw new UnsupportedOperationException("Nobody sees this chart.");
        }

        @Override
        public void colours(ChartColours colours) {}

        @Override
        public void show(ChartPicture picture) {}

        @Override
        public int plotWidth() {
            return 1;
        }

        @Override
        public void reveal(String plot) {}

        @Override
        public ImageData image() {
            throw new UnsupportedOperationException("Nobody sees this chart.");
        }

        @Override
        public void listen(ChartListener listener) {}
    }

    private final TimelineHelm helm = new TimelineHelm(new TimelineMemory(new Forgetful()), () -> {});

    private List<IAction> menu(String key) {
        List<Plot> plots = helm.look().panels().sorted(List.of("cpu", "disk", "errors")).stream()
                .map(name -> new Plot(
                        name, "", helm.look().panels().frame(name), List.of(), List.of(), List.of(), List.of()))
                .toList();
        MenuManager manager = new MenuManager();
        ChartPicture picture = new ChartPicture(new TimeSpan(0, 1), plots, List.of(), true);
        new PanelMenu(helm, new Unseen(), picture).fill(manager, key);
        return Arrays.stream(manager.getItems())
                .filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction())
                .toList();
    }

    private IAction action(String key, String text) {
        return menu(key).stream()
                .filter(action -> action.getText().replace("&", "").equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void shouldFoldAndUnfold() {
        action("disk", "Fold").run();
        assertEquals(new Frame(true, 0), helm.look().panels().frame("disk"));
        action("disk", "Unfold").run();
        assertEquals(Frame.PLAIN, helm.look().panels().frame("disk"));
    }

    @Test
    void shouldMoveWithinTheColumn() {
        action("disk", "Move Up").run();
        assertEquals(List.of("disk", "cpu", "errors"), helm.look().panels().sorted(List.of("cpu", "disk", "errors")));
        assertFalse(action("disk", "Move Up").isEnabled());
        assertFalse(action("errors", "Move Down").isEnabled());
    }

    @Test
    void shouldGiveMoreRoomAndLess() {
        action("cpu", "Taller").run();
        action("cpu", "Taller").run();
        action("cpu", "Smaller").run();
        assertEquals(new Frame(false, 1), helm.look().panels().frame("cpu"));
        action("errors", "Smaller").run();
        assertFalse(action("errors", "Smaller").isEnabled(), "a plot that is lower still cannot be read");
    }

    @Test
    void shouldOfferThePictureWhereThereIsNoPanel() {
        assertEquals(
                List.of("Copy as &Picture", "Sa&ve as Picture…"),
                menu("").stream().map(IAction::getText).toList());
    }
}
