package org.tocsin.workbench.internal.preferences;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.tocsin.workbench.core.monitor.RecordedPast;
import org.tocsin.workbench.core.monitor.RecordingParameters;
import org.tocsin.workbench.core.monitor.RecordingWords;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;
import org.tocsin.workbench.internal.live.AnswerJob;

/** Whether events are recorded, how much of them, and what is kept now. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class RecordingPage extends ParametersPage {

    private static final int LINES = 3;

    public RecordingPage() {
        super(
                PlatformUI.getWorkbench().getService(WorkbenchSettings.class),
                PreferenceMessages.recording,
                new SettingsSubject(
                        PreferenceMessages.recordingAbout, RecordingParameters.GROUP, RecordingParameters.ALL));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = (Composite) super.createContents(parent);
        // a text, so that the folder can be copied
        Text kept = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        kept.setData("field", "kept");
        kept.setText(PreferenceMessages.looking);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(420, LINES * kept.getLineHeight())
                .applyTo(kept);
        RecordedPast recorded = PlatformUI.getWorkbench().getService(RecordedPast.class);
        new AnswerJob<String>(
                        PreferenceMessages.recordedJob,
                        running -> kept(recorded),
                        words -> words,
                        failure -> failure,
                        "",
                        answer -> tell(kept, answer))
                .schedule();
        return page;
    }

    private static String kept(RecordedPast recorded) {
        try {
            ZoneId here = ZoneId.systemDefault();
            return NLS.bind(
                    PreferenceMessages.recorded,
                    RecordingWords.kept(recorded.extent(), recorded.folder(), LocalDate.now(here), here));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable.getMessage(), unreadable);
        }
    }

    private static void tell(Text kept, String words) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!kept.isDisposed()) {
                kept.setText(words);
            }
        });
    }
}
