package org.tocsin.workbench.internal.silence;

import java.time.Duration;
import java.util.List;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.tocsin.workbench.core.silence.AlertSilence;
import org.tocsin.workbench.core.silence.Once;
import org.tocsin.workbench.core.silence.SilenceBook;
import org.tocsin.workbench.core.silence.SilenceRow;
import org.tocsin.workbench.core.silence.SilenceState;
import org.tocsin.workbench.internal.icon.Icons;
import org.tocsin.workbench.internal.language.Count;

/** What can be done with the silences that are selected in the table: in the tool bar, the menu and by key. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
final class SilenceActions {

    private final SilenceTable table;
    private final SilenceBook book;
    private final SilenceDialogs dialogs;
    private final Action add;
    private final Action edit;
    private final Action extend;
    private final Action end;
    private final Action delete;

    SilenceActions(SilenceTable table, SilenceBook book, SilenceDialogs dialogs) {
        this.table = table;
        this.book = book;
        this.dialogs = dialogs;
        add = action(SilenceMessages.newOne, "new", SilenceMessages.newHelp, () -> dialogs.make(shell()));
        edit = action(SilenceMessages.edit, "edit", SilenceMessages.editHelp, this::edit);
        extend = action(SilenceMessages.extend, "extend", SilenceMessages.extendHelp, () -> {
            book.extend(ids(), Duration.ofHours(1));
        });
        end = action(SilenceMessages.end, "end", SilenceMessages.endHelp, () -> book.end(ids()));
        delete = action(SilenceMessages.delete, "delete", SilenceMessages.deleteHelp, this::delete);
        table.viewer().addSelectionChangedListener(event -> enable());
        table.viewer().addDoubleClickListener(event -> edit());
        table.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && delete.isEnabled()) {
                delete();
            } else if (event.keyCode == SWT.INSERT) {
                dialogs.make(shell());
            }
        });
        MenuManager menu = new MenuManager();
        fill(menu);
        table.control().setMenu(menu.createContextMenu(table.control()));
        enable();
    }

    private static Action action(String text, String icon, String help, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setImageDescriptor(Icons.descriptor("silence-" + icon));
        action.setToolTipText(text.replace("&", "") + ": " + help);
        return action;
    }

    /** Adds all of them to a tool bar or a menu. */
    void fill(IContributionManager manager) {
        for (Action action : List.of(add, edit, extend, end, delete)) {
            manager.add(action);
        }
    }

    /** Enables what makes sense for what is selected. */
    void enable() {
        List<SilenceRow> rows = table.selected();
        edit.setEnabled(rows.size() == 1);
        extend.setEnabled(rows.stream().anyMatch(row -> row.silence().schedule() instanceof Once));
        end.setEnabled(rows.stream().anyMatch(row -> row.state() != SilenceState.ENDED));
        delete.setEnabled(!rows.isEmpty());
    }

    private Shell shell() {
        return table.control().getShell();
    }

    private List<String> ids() {
        return table.selected().stream()
                .map(SilenceRow::silence)
                .map(AlertSilence::id)
                .toList();
    }

    private void edit() {
        table.selected().stream().findFirst().ifPresent(row -> dialogs.edit(row.silence(), shell()));
    }

    private void delete() {
        List<String> ids = ids();
        if (MessageDialog.openQuestion(
                shell(),
                SilenceMessages.deleteTitle,
                Count.of(ids.size(), SilenceMessages.deleteOne, SilenceMessages.deleteMany))) {
            book.delete(ids);
        }
    }
}
