package nl.fnb.stats.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The order in which an entry gives the figures of its groups: by the names that it prints, else that of the file. */
final class GroupOrder {

    private GroupOrder() {}

    /** The groups as the entry prints them; as they come where it prints no names. */
    static <T> Map<String, T> printed(ReferenceEntry entry, Map<String, T> groups) {
        Map<String, T> ordered = new LinkedHashMap<>();
        for (String name : names(entry)) {
            if (groups.containsKey(name)) {
                ordered.put(name, groups.get(name));
            }
        }
        groups.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** By the alphabet, as R orders what it reads as text. */
    static <T> Map<String, T> alphabetic(Map<String, T> groups) {
        return new TreeMap<>(groups);
    }

    /** Such as "sex=male" of a stratum and "F 1" of a curve. */
    private static List<String> names(ReferenceEntry entry) {
        List<String> names = new ArrayList<>();
        String prefix = entry.text("group") + "=";
        entry.expected().path("strata").forEach(name -> names.add(name.asText().replace(prefix, "")));
        entry.expected().path("curves").forEach(name -> names.add(name.asText().replaceFirst(" [^ ]+$", "")));
        return names;
    }
}
