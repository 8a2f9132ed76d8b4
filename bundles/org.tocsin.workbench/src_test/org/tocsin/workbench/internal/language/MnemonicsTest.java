package org.tocsin.workbench.internal.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One key of the keyboard, one thing: in each menu, dialog and view, in each language. */
class MnemonicsTest {

    private static final Pattern MARKED = Pattern.compile("(?<!&)&([^& ])");

    /** What is made in code and seen together: a line for each menu, view or dialog. */
    private static final List<String> TOGETHER = List.of(
            "shell.file shell.monitor shell.window shell.help",
            "shell.showView shell.perspective shell.reset shell.preferences",
            "alerts.showSilenced alerts.flat alerts.searchKept",
            "source.showTimeline source.showLearning source.showOnly source.hide source.showAll source.silence"
                    + " source.copyName filter.newRule",
            "source.showTimeline source.showLearning source.showOnly source.hide source.showAll source.silence"
                    + " source.copyName overview.showWorst",
            "filter.tick filter.untick filter.openRule filter.copyName",
            "overview.worstFirst overview.byName",
            "timeline.newRule timeline.fold timeline.moveUp timeline.moveDown timeline.taller timeline.smaller"
                    + " timeline.copyCsv timeline.copyPicture timeline.saveAsPicture",
            "timeline.newRule timeline.unfold timeline.moveUp timeline.moveDown timeline.taller timeline.smaller"
                    + " timeline.copyCsv timeline.copyPicture timeline.saveAsPicture",
            "silence.newOne silence.edit silence.extend silence.end silence.delete",
            "silence.source silence.rule silence.detector silence.text silence.reasonLabel silence.from"
                    + " silence.untilLabel silence.start silence.length silence.zone",
            "rules.add rules.copyRule rules.delete rules.undo rules.importRules rules.export rules.condition"
                    + " rules.clearWhen rules.pending rules.keep rules.flapping rules.sources rules.except"
                    + " rules.runbook rules.labels rules.name rules.enabled rules.message rules.severity"
                    + " rules.rightNow rules.whyNot rules.save",
            "rules.save rules.discard",
            "rules.keepMine rules.takeTheirs",
            "evaluation.recording evaluation.browse evaluation.truth evaluation.browseTruth evaluation.evaluate"
                    + " evaluation.stop evaluation.export",
            "learning.apply learning.freeze learning.rollBack learning.leaveOut learning.learn",
            "learning.apply learning.thaw learning.rollBack learning.leaveOut learning.learn",
            "replay.play replay.step replay.cancel replay.close",
            "replay.pause replay.step replay.cancel replay.close",
            "replay.compareRules replay.compareNow replay.compareRecorded replay.stop",
            "replay.to replay.sources replay.tickAll replay.tickNone replay.replay",
            "export.kindAlerts export.kindEvents export.kindPicture export.kindIncident",
            "export.allAlerts export.shownAlerts export.selectedAlerts export.csv export.jsonLines"
                    + " export.transitions export.lastOnly export.from export.to export.file export.browse",
            "export.allSources export.shownSources export.selectedSources export.from export.to export.file"
                    + " export.browse",
            "export.png export.svg export.asOnScreen export.onWhite export.file export.browse",
            "export.firstIncident export.selectedAlerts export.shownAlerts export.alertsSources"
                    + " export.everySource export.minutesBefore export.minutesAfter export.file export.browse",
            "welcome.demo welcome.look welcome.writeRule welcome.open welcome.help");

    private static List<String> languages() {
        return Stream.concat(Stream.of("en"), TextFile.languages().stream()).toList();
    }

    private static char letter(String mnemonic) {
        return mnemonic.toLowerCase(Locale.ROOT).charAt(0);
    }

    private static char marked(String text) {
        Matcher matcher = MARKED.matcher(text);
        assertTrue(matcher.find(), "no letter of '" + text + "' is marked");
        return letter(matcher.group(1));
    }

    private static String text(String path, String language) {
        String[] parts = path.split("\\.");
        return TextFile.of(parts[0]).in(language).getOrDefault(parts[1], "");
    }

    @Test
    void shouldMeanOneThingWhatIsSeenTogether() {
        List<String> twice = new ArrayList<>();
        for (String language : languages()) {
            for (String group : TOGETHER) {
                Map<Character, String> taken = new HashMap<>();
                for (String path : group.split(" ")) {
                    String before = taken.put(marked(text(path, language)), path);
                    if (before != null) {
                        twice.add(language + ": " + before + ", " + path);
                    }
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void shouldMeanOneThingInAMenuOfThePlugIn() throws Exception {
        Element plugin = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("plugin.xml").toFile())
                .getDocumentElement();
        for (String language : languages()) {
            Map<String, Map<Character, String>> menus = new TreeMap<>();
            // what the shell adds to them
            menus.computeIfAbsent("menu:file", menu -> new TreeMap<>())
                    .put(marked(text("shell.quit", language)), "shell.quit");
            menus.computeIfAbsent("menu:help", menu -> new TreeMap<>())
                    .put(marked(text("shell.about", language)), "shell.about");
            NodeList contributions = plugin.getElementsByTagName("menuContribution");
            for (int i = 0; i < contributions.getLength(); i++) {
                Element contribution = (Element) contributions.item(i);
                String menu = contribution.getAttribute("locationURI").replaceAll("\\?.*", "");
                fill(menus.computeIfAbsent(menu, name -> new TreeMap<>()), plugin, contribution, language);
            }
            assertTrue(menus.get("menu:monitor").size() > 10, "menus were found: " + menus);
        }
    }

    private static void fill(Map<Character, String> taken, Element plugin, Element contribution, String language) {
        Map<String, String> texts = TextFile.PLUGIN.in(language);
        for (String kind : List.of("command", "menu")) {
            NodeList items = contribution.getElementsByTagName(kind);
            for (int i = 0; i < items.getLength(); i++) {
                Element item = (Element) items.item(i);
                String key = item.getAttribute("mnemonic");
                if (!key.isEmpty()) {
                    char letter = letter(texts.getOrDefault(key.substring(1), " "));
                    String label = label(item, plugin, texts, language);
                    assertTrue(
                            label.toLowerCase(Locale.ROOT).indexOf(letter) >= 0,
                            language + ": '" + label + "' has no " + letter);
                    assertEquals(null, taken.put(letter, label), language + ": " + letter + " of " + label);
                }
            }
        }
    }

    private static String label(Element item, Element plugin, Map<String, String> texts, String language) {
        String id = item.getAttribute("commandId");
        if (item.hasAttribute("label")) {
            return texts.getOrDefault(item.getAttribute("label").substring(1), "");
        }
        if (id.startsWith("org.eclipse.ui.edit.")) {
            // says what would be undone, and marks its letter itself
            return text("command." + id.substring(id.lastIndexOf('.') + 1), language);
        }
        NodeList commands = plugin.getElementsByTagName("command");
        for (int i = 0; i < commands.getLength(); i++) {
            Element command = (Element) commands.item(i);
            if (command.getAttribute("id").equals(id)) {
                return texts.getOrDefault(command.getAttribute("name").substring(1), "");
            }
        }
        return "";
    }
}
