package org.tocsin.workbench.internal.timeline;

import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.tocsin.workbench.internal.icon.Icons;

/** The tool bar of the timeline. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class TimelineTools {

    private final TimelineHelm helm;
    private final IToolBarManager bar;
    private final TimelineWindows windows;
    private final IAction live;
    private final IAction hold;

    TimelineTools(TimelineHelm helm, IToolBarManager bar) {
        this.bar = bar;
        this.helm = helm;
        windows = new TimelineWindows(helm.request().window(), helm::window);
        live = action("", "follow", TimelineMessages.backToLiveHelp, () -> helm.fix(Optional.empty()));
        live.setEnabled(false);
        hold = new Action(TimelineMessages.hold, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                helm.hold(isChecked());
            }
        };
        hold.setImageDescriptor(Icons.descriptor("hold"));
        hold.setToolTipText(TimelineMessages.holdHelp);
    }

    void fill() {
        bar.add(windows);
        bar.add(new ModeMenu(helm).button());
        bar.add(new Separator());
        bar.add(hold);
        bar.add(action(TimelineMessages.zoomIn, "zoom-in", TimelineMessages.zoomInHelp, () -> helm.zoom(0.5)));
        bar.add(action(TimelineMessages.zoomOut, "zoom-out", TimelineMessages.zoomOutHelp, () -> helm.zoom(2)));
        ActionContributionItem named = new ActionContributionItem(live);
        // the way back has to be found by whoever did not mean to leave
        named.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        bar.add(named);
    }

    void held(boolean held) {
        hold.setChecked(held);
        if (held != live.isEnabled()) {
            live.setEnabled(held);
            live.setText(held ? TimelineMessages.backToLive : "");
            bar.update(true);
        }
    }

    /** Says that so much time is seen, in milliseconds. */
    void shown(long length) {
        windows.show(length);
    }

    private static IAction action(String text, String icon, String tip, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setImageDescriptor(Icons.descriptor(icon));
        action.setToolTipText(tip);
        return action;
    }
}
