package org.tocsin.workbench.internal.export;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.tocsin.workbench.chart.ChartColours;
import org.tocsin.workbench.chart.ChartPicture;

/** Asks how to draw the timeline. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
final class PicturePage extends ExportPage {

    private static final String[] ENDINGS = {".png", ".svg"};
    private static final int[] WIDTHS = {1_000, 1_400, 2_000};

    private final ExportStart start;
    private ChoiceGroup format;
    private ChoiceGroup colours;
    private Combo width;

    PicturePage(ExportStart start) {
        super("picture", ExportMessages.picture, ExportMessages.picturePurpose);
        this.start = start;
    }

    @Override
    void fill(Composite page) {
        format = new ChoiceGroup(page, ExportMessages.format, this::formatted)
                .with(ExportMessages.png, true)
                .with(ExportMessages.svg, true);
        colours = new ChoiceGroup(page, ExportMessages.colours, this::check)
                .with(ExportMessages.asOnScreen, true)
                .with(ExportMessages.onWhite, true);
        width = new Combo(ChoiceGroup.box(page, ExportMessages.width, 1), SWT.READ_ONLY);
        width.setItems(ExportMessages.narrow, ExportMessages.asPage, ExportMessages.wide);
        width.select(1);
    }

    private void formatted() {
        target().ifPresent(field -> field.ending(ENDINGS[format.chosen()]));
        check();
    }

    @Override
    TargetField target(Composite page) {
        return new TargetField(page, "timeline", ENDINGS[0], this::check);
    }

    private Optional<ChartPicture> picture() {
        return start.timeline().picture(colours());
    }

    private ChartColours colours() {
        return colours.chosen() == 0 ? start.timeline().colours() : ChartColours.LIGHT;
    }

    @Override
    Optional<String> problem() {
        return picture().isPresent() ? Optional.empty() : Optional.of(ExportMessages.timelineEmpty);
    }

    @Override
    ExportTask task() {
        boolean png = format.chosen() == 0;
        String svg =
                start.drawing().svg(picture().orElseThrow(), colours(), WIDTHS[width.getSelectionIndex()], png ? 2 : 1);
        return new ExportTask(
                target().orElseThrow().target().file().orElseThrow(), ExportMessages.pictureTask, (out, progress) -> {
                    out.write(png ? SvgPicture.png(svg) : svg.getBytes(StandardCharsets.UTF_8));
                    return true;
                });
    }
}
