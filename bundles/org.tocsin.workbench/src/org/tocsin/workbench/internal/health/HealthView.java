package org.tocsin.workbench.internal.health;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.session.Installation;
import org.tocsin.workbench.core.health.HealthLog;
import org.tocsin.workbench.core.health.HealthReading;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.live.TableText;

/** How the pipeline itself is doing: what flows, what it costs, and what fails. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class HealthView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.health";

    private static final Duration BEAT = Duration.ofSeconds(1);

    @Inject
    private HealthLog log;

    @Inject
    private Installation installation;

    @Inject
    private Watch watch;

    private final StackLayout stack = new StackLayout();
    private Composite pane;
    private Composite empty;
    private SashForm tables;
    private FigureTable figures;
    private PlugInTable plugIns;
    private Action resume;

    @Override
    public void createPartControl(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        pane.setLayout(stack);
        empty = empty();
        tables = new SashForm(pane, SWT.HORIZONTAL | SWT.SMOOTH);
        figures = new FigureTable(tables);
        plugIns = new PlugInTable(tables);
        tables.setWeights(5, 7);
        stack.topControl = empty;
        resume = resume();
        getViewSite().getActionBars().getToolBarManager().add(resume);
        onCopy(() -> TableText.copy(figures.control(), plugIns.control()));
        wear(figures::wear);
        beat(pane, BEAT, this::reading, this::show);
    }

    /** What there is to see while nothing is monitored. */
    private Composite empty() {
        Composite page = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 14).applyTo(page);
        Label words = new Label(page, SWT.WRAP);
        words.setText(HealthMessages.nothing);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(words);
        return page;
    }

    private Action resume() {
        Action action = new Action(HealthMessages.resume) {
            @Override
            public void run() {
                watch.resumeDetectors();
            }
        };
        action.setImageDescriptor(Icons.descriptor("resume"));
        action.setToolTipText(HealthMessages.resumeHelp);
        action.setEnabled(false);
        return action;
    }

    private HealthReading reading() {
        log.beat();
        Map<String, String> names = installation.descriptors().stream()
                .collect(Collectors.toMap(DetectorDescriptor::id, DetectorDescriptor::name));
        return HealthReading.of(log.samples(), id -> names.getOrDefault(id, id));
    }

    private void show(HealthReading reading) {
        Control top = reading.figures().isEmpty() ? empty : tables;
        figures.show(reading.figures());
        plugIns.show(reading.plugIns());
        resume.setEnabled(reading.resumable());
        if (stack.topControl != top) {
            stack.topControl = top;
            pane.layout();
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == tables) {
            figures.control().setFocus();
        } else {
            empty.setFocus();
        }
    }
}
