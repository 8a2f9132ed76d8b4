package org.tocsin.workbench.internal.timeline;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Control;
import org.tocsin.workbench.chart.ChartPicture;
import org.tocsin.workbench.chart.Plot;
import org.tocsin.workbench.chart.TimeChart;
import org.tocsin.workbench.internal.live.ChartTableWindow;

/**
 * What can be done with a panel: fold it, move it, give it more room, and take what it shows elsewhere.
 *
 * @param helm what is asked for another look
 * @param chart what draws it
 * @param picture what is seen
 */
record PanelMenu(TimelineHelm helm, TimeChart chart, ChartPicture picture) {

    void fill(IMenuManager menu, String key) {
        Optional<Plot> found = picture.plot(key);
        found.ifPresent(plot -> {
            List<String> seen = picture.plots().stream().map(Plot::key).toList();
            int place = seen.indexOf(key);
            Plot.Frame frame = plot.frame();
            menu.add(new Separator());
            add(
                    menu,
                    frame.folded() ? TimelineMessages.unfold : TimelineMessages.fold,
                    true,
                    () -> frame(key, new Plot.Frame(!frame.folded(), frame.steps())));
            add(menu, TimelineMessages.moveUp, place > 0, () -> move(key, seen, -1));
            add(menu, TimelineMessages.moveDown, place < seen.size() - 1, () -> move(key, seen, 1));
            add(menu, TimelineMessages.taller, !frame.taller(1).equals(frame), () -> frame(key, frame.taller(1)));
            add(menu, TimelineMessages.smaller, !frame.taller(-1).equals(frame), () -> frame(key, frame.taller(-1)));
            menu.add(new Separator());
            add(
                    menu,
                    TimelineMessages.showTable,
                    true,
                    () -> new ChartTableWindow(control().getShell(), plot.title(), PlotTable.of(plot)).open());
            add(
                    menu,
                    TimelineMessages.copyCsv,
                    true,
                    () -> PictureFile.copy(PlotCsv.of(plot), control().getDisplay()));
        });
        add(
                menu,
                TimelineMessages.copyPicture,
                true,
                () -> PictureFile.copy(chart.image(), control().getDisplay()));
        add(
                menu,
                TimelineMessages.saveAsPicture,
                true,
                () -> PictureFile.save(chart.image(), control().getShell()));
    }

    private Control control() {
        return chart.control();
    }

    private void frame(String key, Plot.Frame frame) {
        helm.look(look -> look.with(look.panels().with(key, frame)));
    }

    private void move(String key, List<String> seen, int by) {
        helm.look(look -> look.with(look.panels().moved(key, seen, by)));
    }

    private static void add(IMenuManager menu, String text, boolean enabled, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        menu.add(action);
    }
}
