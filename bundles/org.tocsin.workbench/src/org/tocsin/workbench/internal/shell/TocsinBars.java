package org.tocsin.workbench.internal.shell;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.tocsin.workbench.core.silence.SilencedAlerts;

/** The menus as far as the platform brings what is in them; what Tocsin adds is in {@code plugin.xml}. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
final class TocsinBars extends ActionBarAdvisor {

    private IWorkbenchWindow window;
    private IWorkbenchAction quit;
    private IWorkbenchAction about;
    private IWorkbenchAction preferences;
    private IWorkbenchAction reset;
    private IWorkbenchAction fullScreen;

    TocsinBars(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow newWindow) {
        window = newWindow;
        quit = made(ActionFactory.QUIT, ShellMessages.quit);
        about = made(ActionFactory.ABOUT, ShellMessages.about);
        preferences = made(ActionFactory.PREFERENCES, ShellMessages.preferences);
        reset = made(ActionFactory.RESET_PERSPECTIVE, ShellMessages.reset);
        fullScreen = ActionFactory.TOGGLE_COOLBAR.create(window);
        register(fullScreen);
    }

    private IWorkbenchAction made(ActionFactory factory, String text) {
        IWorkbenchAction action = factory.create(window);
        action.setText(text);
        register(action);
        return action;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = new MenuManager(ShellMessages.file, IWorkbenchActionConstants.M_FILE);
        file.add(new GroupMarker("open"));
        file.add(new Separator("export"));
        file.add(new Separator());
        file.add(quit);
        MenuManager monitor = new MenuManager(ShellMessages.monitor, "monitor");
        monitor.add(new GroupMarker("run"));
        monitor.add(new Separator("sources"));
        monitor.add(new Separator("alerts"));
        MenuManager views = new MenuManager(ShellMessages.showView, "showView");
        views.add(new GroupMarker("views"));
        views.add(new Separator());
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        MenuManager windowMenu = new MenuManager(ShellMessages.window, IWorkbenchActionConstants.M_WINDOW);
        MenuManager perspectives = new MenuManager(ShellMessages.perspective, "perspective");
        perspectives.add(ContributionItemFactory.PERSPECTIVES_SHORTLIST.create(window));
        windowMenu.add(views);
        windowMenu.add(perspectives);
        windowMenu.add(new Separator());
        windowMenu.add(fullScreen);
        windowMenu.add(reset);
        windowMenu.add(new Separator());
        windowMenu.add(preferences);
        MenuManager help = new MenuManager(ShellMessages.help, IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker("contents"));
        help.add(new GroupMarker("find"));
        help.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        help.add(new Separator("details"));
        help.add(about);
        bar.add(file);
        bar.add(monitor);
        bar.add(windowMenu);
        bar.add(help);
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        SilenceBadge badge = new SilenceBadge(window, window.getService(SilencedAlerts.class));
        badge.fill(line);
        new HealthFigures(window).fill(line);
        Display.getCurrent().asyncExec(badge::begin);
    }
}
