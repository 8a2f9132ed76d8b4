package org.tocsin.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The public surface is a promise. What a plug-in can name stands in a file beside each bundle that is written for others;
 * a change that is meant goes with that file ({@code releng/signatures}) and a version of its package that says so.
 */
class SignaturesTest {

    private static final boolean WRITE = Boolean.getBoolean("tocsin.signatures.write");

    private static final Set<JavaModifier> SHOWN =
            Set.of(JavaModifier.PROTECTED, JavaModifier.STATIC, JavaModifier.FINAL, JavaModifier.ABSTRACT);

    @ParameterizedTest
    @ValueSource(strings = {"org.tocsin.api", "org.tocsin.rule.api", "org.tocsin.measure.api", "org.tocsin.support"})
    void thePublicSurfaceIsWhatWasPromised(String name) throws IOException {
        Bundle bundle = Bundle.of(name);
        Path file = bundle.folder().resolve("api.signatures");
        List<String> now = signatures(bundle);
        if (WRITE) {
            Files.write(file, now);
        }
        List<String> promised = Files.readAllLines(file);
        List<String> gone = without(promised, now);
        List<String> added = without(now, promised);
        assertTrue(
                gone.isEmpty() && added.isEmpty(),
                "The public surface of " + name + " has changed. If that is meant, raise the version of the package,"
                        + " tell it in releng/docs/changelog.md, and run releng/signatures.\nGone: "
                        + String.join("\n      ", gone) + "\nNew:  " + String.join("\n      ", added));
    }

    /** A contract that nobody can read at one sitting is none. */
    @Test
    void theApiStaysSmall() {
        assertEquals(51, surface(Bundle.of("org.tocsin.api")).size(), "public types of org.tocsin.api");
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> rest = new TreeSet<>(lines);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }

    /** Its public types that are not within another. */
    private static List<JavaClass> surface(Bundle bundle) {
        Set<String> exports = Set.copyOf(bundle.exports());
        return bundle.classes().stream()
                .filter(type -> exports.contains(type.getPackageName()) && type.isTopLevelClass())
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();
    }

    private static List<String> signatures(Bundle bundle) {
        Set<String> exports = Set.copyOf(bundle.exports());
        List<String> lines = new ArrayList<>();
        bundle.classes().stream()
                .filter(type -> exports.contains(type.getPackageName()) && visible(type))
                .sorted(Comparator.comparing(JavaClass::getName))
                .forEach(type -> {
                    lines.add(type(type));
                    type.getMembers().stream()
                            .filter(member ->
                                    visible(member) && !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .map(member -> type.getName() + "#" + member(member))
                            .sorted()
                            .forEach(lines::add);
                });
        return lines;
    }

    private static boolean visible(JavaClass type) {
        return !type.isAnonymousClass()
                && visible(type.getModifiers())
                && type.getEnclosingClass().map(SignaturesTest::visible).orElse(true);
    }

    private static boolean visible(JavaMember member) {
        return visible(member.getModifiers());
    }

    private static boolean visible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static String type(JavaClass type) {
        String kind = type.isInterface() ? "interface" : type.isEnum() ? "enum" : type.isRecord() ? "record" : "class";
        String parents = java.util.stream.Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream())
                .map(JavaType::getName)
                .filter(name -> !name.startsWith("java.lang."))
                .sorted()
                .collect(Collectors.joining(", "));
        return modifiers(type.getModifiers()) + kind + " " + type.getName()
                + (parents.isEmpty() ? "" : " < " + parents);
    }

    private static String member(JavaMember member) {
        String modifiers = modifiers(member.getModifiers());
        return switch (member) {
            case JavaField field -> field.getName() + ": " + modifiers + text(field.getType());
            case JavaCodeUnit code ->
                code.getName() + "("
                        + code.getParameterTypes().stream()
                                .map(SignaturesTest::text)
                                .collect(Collectors.joining(", "))
                        + "): " + modifiers + text(code.getReturnType())
                        + code.getThrowsClause().getTypes().stream()
                                .map(thrown -> " throws " + thrown.getName())
                                .collect(Collectors.joining());
            default -> member.getFullName();
        };
    }

    private static String text(JavaType type) {
        return type.getName().replace("java.lang.", "").replace("java.util.", "");
    }

    private static String modifiers(Set<JavaModifier> modifiers) {
        return modifiers.stream()
                .filter(SHOWN::contains)
                .map(one -> one.name().toLowerCase(Locale.ROOT) + " ")
                .sorted()
                .collect(Collectors.joining());
    }
}
