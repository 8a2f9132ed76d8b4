package org.tocsin.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.alert.AlertWriterFactory;
import org.tocsin.api.contracts.RecordingWriter;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.SourceKind;

/** Plug-ins that note the settings with which they were asked to make something. */
final class Plugins {

    private Plugins() {}

    static final class Source implements EventSourceFactory {

        final List<Settings> made = new ArrayList<>();
        private final String id;
        private final SourceKind kind;

        Source(String id, SourceKind kind) {
            this.id = id;
            this.kind = kind;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String name() {
            return "Source " + id;
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public SourceKind kind() {
            return kind;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(
                    new Parameter.OfText("paths", "", "", ""),
                    new Parameter.OfNumber("pace", "", "", 1, 0, 100),
                    new Parameter.OfBoolean("tail", "", "", true),
                    new Parameter.OfText("zone", "", "", "UTC"));
        }

        @Override
        public Map<ParameterRole, String> roles() {
            return Map.of(
                    ParameterRole.INPUT_FILES, "paths", ParameterRole.SPEED, "pace", ParameterRole.FOLLOW, "tail");
        }

        @Override
        public EventSource create(Settings settings) {
            made.add(settings);
            return sink -> () -> {};
        }
    }

    static final class Writer implements AlertWriterFactory {

        final List<Settings> made = new ArrayList<>();
        private final String id;
        private final boolean toFiles;

        Writer(String id, boolean toFiles) {
            this.id = id;
            this.toFiles = toFiles;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public String name() {
            return "Writer " + id;
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(
                    new Parameter.OfText("where", "", "", "anywhere"),
                    new Parameter.OfText("called", "", "", id + ".txt"),
                    new Parameter.OfInteger("days", "", "", 30, 0, 100),
                    new Parameter.OfBoolean("shown", "", "", false));
        }

        @Override
        public Map<ParameterRole, String> roles() {
            return toFiles
                    ? Map.of(
                            ParameterRole.OUTPUT_FOLDER, "where",
                            ParameterRole.OUTPUT_FILE, "called",
                            ParameterRole.DAYS_KEPT, "days",
                            ParameterRole.TERMINAL, "shown")
                    : Map.of();
        }

        @Override
        public AlertWriter create(Settings settings) {
            made.add(settings);
            return new RecordingWriter();
        }
    }
}
