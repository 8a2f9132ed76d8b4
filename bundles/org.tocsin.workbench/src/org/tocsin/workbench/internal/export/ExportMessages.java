package org.tocsin.workbench.internal.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the pages of the export wizard say, in the language of the workbench: a field for each line of {@code messages.properties}. */
@NonNullByDefault({}) // the platform sets the fields
final class ExportMessages extends NLS {

    public static String alerts;
    public static String alertsPurpose;
    public static String whichAlerts;
    public static String allAlerts;
    public static String shownAlerts;
    public static String selectedAlerts;
    public static String format;
    public static String csv;
    public static String jsonLines;
    public static String rows;
    public static String transitions;
    public static String lastOnly;
    public static String columns;
    public static String noColumn;
    public static String alertsTask;
    public static String events;
    public static String eventsPurpose;
    public static String whichSources;
    public static String allSources;
    public static String shownSources;
    public static String selectedSources;
    public static String nothingMeasured;
    public static String eventsGone;
    public static String eventsTask;
    public static String file;
    public static String browse;
    public static String allTimes;
    public static String lastQuarter;
    public static String lastHour;
    public static String lastSixHours;
    public static String lastDay;
    public static String between;
    public static String whichTime;
    public static String from;
    public static String to;
    public static String notATime;
    public static String endsBefore;
    public static String exported;
    public static String openAsReplay;
    public static String openFile;
    public static String openFolder;
    public static String picture;
    public static String picturePurpose;
    public static String png;
    public static String svg;
    public static String colours;
    public static String asOnScreen;
    public static String onWhite;
    public static String width;
    public static String narrow;
    public static String asPage;
    public static String wide;
    public static String timelineEmpty;
    public static String pictureTask;
    public static String export;
    public static String wentWrong;
    public static String cancelled;
    public static String whatToTake;
    public static String kindAlerts;
    public static String kindAlertsHelp;
    public static String kindEvents;
    public static String kindEventsHelp;
    public static String kindPicture;
    public static String kindPictureHelp;
    public static String kindIncident;
    public static String kindIncidentHelp;
    public static String incident;
    public static String incidentPurpose;
    public static String firstIncident;
    public static String eventsOf;
    public static String alertsSources;
    public static String everySource;
    public static String minutesBefore;
    public static String minutesAfter;
    public static String noAlert;
    public static String incidentTask;
    public static String asking;

    static {
        NLS.initializeMessages("org.tocsin.workbench.internal.export.messages", ExportMessages.class);
    }

    private ExportMessages() {}
}
