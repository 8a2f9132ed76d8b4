package org.tocsin.workbench.internal.welcome;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.Demo;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.monitor.Overview;
import org.tocsin.workbench.internal.alerts.AlertsView;
import org.tocsin.workbench.internal.live.LivePart;
import org.tocsin.workbench.internal.timeline.TimelineView;

/** What goes on already, and the shortest ways to the first alert. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class WelcomeView extends LivePart {

    /** The id of this view. */
    public static final String ID = "org.tocsin.workbench.welcome";

    private static final Logger LOG = System.getLogger(WelcomeView.class.getName());
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final int WIDTH = 360;

    @Inject
    private AlertBoard board;

    @Inject
    private MetricHistory history;

    @Inject
    private Demo demo;

    private Composite page;
    private Button first;
    private Button second;

    @Override
    public void createPartControl(Composite parent) {
        ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        page = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(20, 12)
                .spacing(16, 7)
                .applyTo(page);
        Label title = wide(SWT.NONE);
        title.setText(WelcomeMessages.title);
        title.setFont(JFaceResources.getHeaderFont());
        Label now = wide(SWT.WRAP);
        now.setData("field", "now");
        now.setText(WelcomeMessages.begun);
        first = choice(WelcomeMessages.demo, WelcomeMessages.demoHelp, this::demo);
        first.setEnabled(demo.installed());
        second = choice(WelcomeMessages.look, WelcomeMessages.lookHelp, () -> go(TimelineView.ID));
        choice(WelcomeMessages.writeRule, WelcomeMessages.writeRuleHelp, () -> run("org.tocsin.workbench.rules"));
        choice(WelcomeMessages.open, WelcomeMessages.openHelp, () -> run("org.tocsin.workbench.openCsv"));
        choice(WelcomeMessages.help, WelcomeMessages.helpHelp, () -> run("org.eclipse.ui.help.helpContents"));
        Label keys = wide(SWT.WRAP);
        keys.setText(WelcomeMessages.keys);
        keys.setData("org.eclipse.e4.ui.css.CssClassName", "TocsinHelp");
        scroller.setContent(page);
        scroller.addListener(
                SWT.Resize,
                event -> scroller.setMinHeight(page.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y));
        beat(
                page,
                BEAT,
                () -> Overview.words(history.sources().size(), board.snapshot().stories(), Instant.now()),
                words -> {
                    say(now, words);
                    offer();
                });
    }

    /** The simulation may be there a moment later than this page. */
    private void offer() {
        if (!first.isEnabled() && demo.installed()) {
            first.setEnabled(true);
            if (getSite().getPage().getActivePart() == this) {
                first.setFocus();
            }
        }
    }

    private static void say(Label label, String words) {
        String sentence = words + ".";
        if (!label.getText().equals(sentence)) {
            label.setText(sentence);
            label.requestLayout();
        }
    }

    private Label wide(int style) {
        Label label = new Label(page, style);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private Button choice(String text, String about, Runnable action) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        Label label = new Label(page, SWT.WRAP);
        label.setText(about);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return button;
    }

    private void demo() {
        demo.show(true);
        go(AlertsView.ID);
    }

    /** Goes to another view and leaves this one, with what is measured in its place. */
    private void go(String view) {
        IWorkbenchPage pages = getSite().getPage();
        try {
            pages.showView(TimelineView.ID);
            pages.showView(view);
            pages.hideView(this);
        } catch (PartInitException failure) {
            LOG.log(Level.WARNING, "A view cannot be shown: " + view, failure);
        }
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException failure) {
            LOG.log(Level.WARNING, "A command cannot be run: " + command, failure);
        }
    }

    @Override
    public void setFocus() {
        (first.isEnabled() ? first : second).setFocus();
    }
}
