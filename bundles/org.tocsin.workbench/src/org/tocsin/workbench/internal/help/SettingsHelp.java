package org.tocsin.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.session.Installation;
import org.tocsin.workbench.core.monitor.MonitoringParameters;
import org.tocsin.workbench.core.monitor.RecordingParameters;
import org.tocsin.workbench.core.notification.NotificationParameters;

/** Pages about settings, made of what parameters say of themselves, so that they are true of what is installed. */
final class SettingsHelp {

    private SettingsHelp() {}

    static List<HelpTopic> topics(Installation installation) {
        List<HelpTopic> topics = new ArrayList<>();
        topics.add(topic(
                "Monitoring",
                "What is kept, and where. Changes act at once, and no event is lost.",
                MonitoringParameters.EVERYDAY));
        topics.add(topic(
                "Advanced",
                "How events flow: lanes, queues, and what counts as late. The view Health says whether a change is needed.",
                MonitoringParameters.ADVANCED));
        topics.add(topic(
                "Recording",
                "What is watched is recorded, for File > Replay Recorded… and for comparing with earlier times.",
                RecordingParameters.ALL));
        topics.add(topic(
                "Notifications",
                "What is told on the desktop while another window is used.",
                NotificationParameters.ALL));
        for (EventSourceFactory source : installation.sources()) {
            topics.add(topic(source.name(), source.description(), source.parameters()));
        }
        for (DetectorDescriptor detector : installation.descriptors()) {
            topics.add(topic(detector.name(), detector.description(), detector.parameters()));
        }
        return topics;
    }

    static HelpTopic topic(String name, String about, List<Parameter> parameters) {
        StringBuilder markup =
                new StringBuilder("<form><p>").append(plain(about)).append("</p>");
        for (Parameter parameter : parameters) {
            markup.append("<p><b>")
                    .append(plain(parameter.label()))
                    .append("</b><br/>")
                    .append(plain(parameter.help()))
                    .append("<br/>Expected: ")
                    .append(plain(parameter.expectation()))
                    .append(". Unless set: ")
                    .append(parameter.defaultText().isEmpty() ? "nothing" : plain(parameter.defaultText()))
                    .append(".</p>");
        }
        if (parameters.isEmpty()) {
            markup.append("<p>It has no settings.</p>");
        }
        return new HelpTopic("settings/" + name, "Settings: " + name, List.of(name), markup + "</form>");
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
