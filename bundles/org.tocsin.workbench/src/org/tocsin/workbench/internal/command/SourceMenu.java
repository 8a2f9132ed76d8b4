package org.tocsin.workbench.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;
import org.tocsin.session.Installation;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** A box for each source that can be watched. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class SourceMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        WorkbenchSettings settings = services.getService(WorkbenchSettings.class);
        List<IContributionItem> items = new ArrayList<>();
        for (EventSourceFactory source : services.getService(Installation.class).sources()) {
            if (source.kind() != SourceKind.RECORDED) {
                items.add(box(source.name(), settings.watched(source), ticked -> settings.watch(source, ticked)));
            }
        }
        return items.toArray(IContributionItem[]::new);
    }

    private static IContributionItem box(String text, boolean ticked, java.util.function.Consumer<Boolean> changed) {
        IAction action = new Action(text.replace("&", "&&"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                changed.accept(isChecked());
            }
        };
        action.setChecked(ticked);
        return new ActionContributionItem(action);
    }
}
