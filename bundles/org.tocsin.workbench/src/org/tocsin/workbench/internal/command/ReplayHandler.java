package org.tocsin.workbench.internal.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.tocsin.workbench.core.replay.Replay;
import org.tocsin.workbench.core.replay.ReplayDesk;
import org.tocsin.workbench.internal.replay.ReplayOpening;

/** Moves the time of the recording that is open, or shows it: {@code play}, {@code step} or {@code show}. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class ReplayHandler extends WorkbenchHandler implements IExecutableExtension {

    private String move = "show";

    @Override
    public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) {
        move = String.valueOf(data);
    }

    @Override
    void run(@NonNull ExecutionEvent event) {
        ReplayDesk desk = service(event, ReplayDesk.class);
        switch (move) {
            case "play" -> desk.current().ifPresent(Replay::toggle);
            case "step" -> desk.current().ifPresent(Replay::step);
            default -> new ReplayOpening(HandlerUtil.getActiveWorkbenchWindow(event)).show();
        }
    }
}
