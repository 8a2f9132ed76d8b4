package org.tocsin.workbench.internal.overview;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.FilterChoice;
import org.tocsin.workbench.core.monitor.Highlight;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.SourceBoard;
import org.tocsin.workbench.core.overview.OverviewPicture;
import org.tocsin.workbench.core.overview.OverviewPictures;
import org.tocsin.workbench.core.overview.OverviewWords;
import org.tocsin.workbench.core.overview.SourceOrder;
import org.tocsin.workbench.core.overview.SourceTile;
import org.tocsin.workbench.core.overview.TileFace;
import org.tocsin.workbench.core.overview.TileFaces;
import org.tocsin.workbench.core.silence.SilencedAlerts;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.Pulse;
import org.tocsin.workbench.internal.live.TableText;
import org.tocsin.workbench.internal.source.SourceActions;

/** A tile a source, the worst first. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class OverviewView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.overview";

    private static final Duration BEAT = Duration.ofSeconds(1);

    @Inject
    private AlertBoard board;

    @Inject
    private SilencedAlerts silenced;

    @Inject
    private SourceBoard sources;

    @Inject
    private MetricHistory history;

    @Inject
    private FilterChoice filter;

    @Inject
    private Highlight highlight;

    @Inject
    private SourceActions actions;

    private volatile SourceOrder order = SourceOrder.TROUBLE;
    private Label summary;
    private TileCanvas canvas;
    private TileFaces faces;
    private OverviewPictures pictures;
    private Pulse<OverviewPicture> pulse;

    @Override
    public void createPartControl(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(pane);
        summary = new Label(pane, SWT.NONE);
        summary.setData("field", "summary");
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(summary);
        canvas = new TileCanvas(pane);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        faces = new TileFaces(sources, history);
        pictures = new OverviewPictures(
                board, silenced, sources, filter, tiles -> faces.of(tiles, System.currentTimeMillis()));
        pulse = beat(canvas, BEAT, this::picture, this::show);
        canvas.onScroll(pulse::now);
        canvas.onPick(
                tile -> highlight.pick(Optional.of(tile.source())),
                tile -> actions.showWorst(tile.worst(), tile.source()));
        TileAccess.give(canvas);
        wear(canvas::wear);
        until(filter.onChange(pulse::now));
        menus();
    }

    private OverviewPicture picture() {
        sources.forgetGone();
        return pictures.next(order, canvas.sight().first(), canvas.sight().last());
    }

    private void show(OverviewPicture picture) {
        if (!summary.getText().equals(picture.summary())) {
            summary.setText(picture.summary());
        }
        canvas.show(picture);
    }

    private void menus() {
        var menu = getViewSite().getActionBars().getMenuManager();
        menu.add(sorted(OverviewMessages.worstFirst, SourceOrder.TROUBLE));
        menu.add(sorted(OverviewMessages.byName, SourceOrder.NAME));
        MenuManager popup = new MenuManager();
        popup.setRemoveAllWhenShown(true);
        popup.addMenuListener(shown -> canvas.chosen().ifPresent(tile -> fill(popup, tile)));
        canvas.setMenu(popup.createContextMenu(canvas));
        onCopy(() -> TableText.copy(table(), canvas));
    }

    private IAction sorted(String text, SourceOrder chosen) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    order = chosen;
                    pulse.now();
                }
            }
        };
        action.setChecked(order == chosen);
        return action;
    }

    private void fill(MenuManager popup, SourceTile tile) {
        tile.worst()
                .ifPresent(story -> popup.add(new Action(OverviewMessages.showWorst) {
                    @Override
                    public void run() {
                        actions.showWorst(tile.worst(), tile.source());
                    }
                }));
        actions.fill(popup, tile.source(), canvas);
    }

    /** All sources as text, also those that cannot be seen now. */
    private String table() {
        List<SourceTile> tiles = canvas.picture().tiles();
        Map<String, TileFace> all = faces.of(tiles, System.currentTimeMillis());
        return OverviewWords.table(tiles, all);
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }
}
