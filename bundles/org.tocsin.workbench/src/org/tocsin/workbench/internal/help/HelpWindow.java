package org.tocsin.workbench.internal.help;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.forms.HyperlinkGroup;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ScrolledFormText;

/** Pages of help beside a list of them, with a search. Does not keep anybody from working on. UI thread. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
final class HelpWindow extends Window {

    private static final Point SIZE = new Point(860, 620);

    private final HelpBook book;
    private final HelpLinks links;
    private List<HelpTopic> listed = List.of();
    private Text search;
    private Table list;
    private Label title;
    private ScrolledFormText text;

    /**
     * @param over the shell above which it is; closed with it
     */
    HelpWindow(Shell over, IWorkbenchWindow window, HelpBook book) {
        super(over);
        this.book = book;
        this.links = new HelpLinks(window, id -> book.topic(id).ifPresent(this::show));
        setShellStyle(SWT.SHELL_TRIM);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(HelpMessages.title);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createContents(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(left);
        search = new Text(left, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        search.setMessage(HelpMessages.search);
        search.addListener(SWT.Modify, event -> fill());
        search.addListener(SWT.DefaultSelection, event -> {
            listed.stream().findFirst().ifPresent(this::show);
            list.setFocus();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        list = new Table(left, SWT.SINGLE | SWT.BORDER);
        list.addListener(SWT.Selection, event -> open(listed.get(list.getSelectionIndex())));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 10).spacing(0, 10).applyTo(right);
        title = new Label(right, SWT.NONE);
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        text = new ScrolledFormText(right, SWT.V_SCROLL, true);
        text.setBackground(right.getBackground());
        text.getFormText().setBackground(right.getBackground());
        text.getFormText().setForeground(right.getForeground());
        text.getFormText().setHyperlinkSettings(new HyperlinkGroup(parent.getDisplay()));
        text.getFormText().addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                links.follow(String.valueOf(event.getHref()));
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        sash.setWeights(30, 70);
        fill();
        return sash;
    }

    private void fill() {
        listed = book.search(search.getText());
        list.removeAll();
        for (HelpTopic topic : listed) {
            new TableItem(list, SWT.NONE).setText(topic.title());
        }
        mark(title.getText());
    }

    private void mark(String shown) {
        Optional<HelpTopic> topic =
                listed.stream().filter(one -> one.title().equals(shown)).findFirst();
        topic.ifPresentOrElse(one -> list.setSelection(listed.indexOf(one)), list::deselectAll);
    }

    /** Shows a page, and where it stands in the list. */
    void show(HelpTopic topic) {
        open(topic);
        mark(topic.title());
        list.showSelection();
    }

    private void open(HelpTopic topic) {
        title.setText(topic.title());
        text.setText(topic.markup());
        text.reflow(true);
        text.setOrigin(0, 0);
    }

    /** Puts the focus where the arrow keys go through the pages. */
    void focus() {
        getShell().setActive();
        list.setFocus();
    }
}
