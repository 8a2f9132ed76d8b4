package org.tocsin.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
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
        topics.add(topic(HelpMessages.monitoring, HelpMessages.monitoringAbout, MonitoringParameters.EVERYDAY));
        topics.add(topic(HelpMessages.advanced, HelpMessages.advancedAbout, MonitoringParameters.ADVANCED));
        topics.add(topic(HelpMessages.recording, HelpMessages.recordingAbout, RecordingParameters.ALL));
        topics.add(topic(HelpMessages.notifications, HelpMessages.notificationsAbout, NotificationParameters.ALL));
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
                    .append("<br/>")
                    .append(expected(parameter))
                    .append("</p>");
        }
        if (parameters.isEmpty()) {
            markup.append("<p>" + HelpMessages.noSettings + "</p>");
        }
        return new HelpTopic(
                "settings/" + name, NLS.bind(HelpMessages.settings, name), List.of(name), markup + "</form>");
    }

    private static String expected(Parameter parameter) {
        return NLS.bind(
                HelpMessages.expected,
                plain(parameter.expectation()),
                parameter.defaultText().isEmpty() ? HelpMessages.nothing : plain(parameter.defaultText()));
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
