package org.tocsin.source.csv.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the sources of files are called that do not say so themselves: as the files, without {@code .csv}. */
final class SourceNames {

    private SourceNames() {}

    /** A name for each file. Where two files are called the same, the name of their folder comes first. */
    static List<String> of(List<Path> files) {
        List<String> bases = files.stream().map(SourceNames::base).toList();
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < bases.size(); i++) {
            String base = bases.get(i);
            boolean unique = bases.stream().filter(base::equals).count() == 1;
            String wanted = unique ? base : folder(files.get(i)) + "/" + base;
            String name = wanted;
            for (int number = 2; !taken.add(name); number++) {
                name = wanted + "-" + number;
            }
            names.add(name);
        }
        return names;
    }

    private static String base(Path file) {
        String name = last(file.toAbsolutePath().normalize());
        String base = name.replaceFirst("(?i)(\\.csv)?(\\.gz)?$", "");
        return base.isEmpty() ? name : base;
    }

    private static String folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null || parent.getParent() == null ? "" : last(parent);
    }

    /** The last part of a path; of a root, which has none, all of it. */
    private static String last(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
