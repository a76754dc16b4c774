package nl.fnb.domain.io;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.fnb.domain.Breach;
import nl.fnb.domain.StudyRule;

/** The header of a CSV file against the columns that the format knows. */
final class CsvHeader {

    private final List<String> header;
    private final int[] targets;
    private final boolean[] absent;
    private final List<Breach> problems = new ArrayList<>();

    CsvHeader(List<String> header, List<String> known, Set<String> optional, boolean ignoresUnknown) {
        this.header = List.copyOf(header);
        targets = new int[header.size()];
        absent = new boolean[known.size()];
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < targets.length; i++) {
            String name = header.get(i);
            boolean first = seen.add(name);
            targets[i] = first ? known.indexOf(name) : -1;
            if (!first) {
                problems.add(Breach.of(StudyRule.DUPLICATE_COLUMN, name, ""));
            } else if (targets[i] < 0 && !ignoresUnknown) {
                problems.add(Breach.of(StudyRule.UNKNOWN_COLUMN, name, "", String.join(", ", known)));
            }
        }
        for (int i = 0; i < absent.length; i++) {
            absent[i] = !seen.contains(known.get(i));
            if (absent[i] && !optional.contains(known.get(i))) {
                problems.add(Breach.of(StudyRule.MISSING_COLUMN, known.get(i), ""));
            }
        }
    }

    /** The column of the format that each column of the file is, -1 for none. */
    int[] targets() {
        return targets;
    }

    /** Which columns of the format the file lacks. */
    boolean[] absent() {
        return absent;
    }

    /** What is wrong with the header, which was taken apart at this delimiter: one thing if it is not the one it has. */
    List<Breach> problems(char delimiter) {
        if (!isForeign() || !hasOtherDelimiter()) {
            return problems;
        }
        String line = String.join(String.valueOf(delimiter), header);
        return List.of(Breach.of(StudyRule.WRONG_DELIMITER, "", line));
    }

    /** Whether the line is the one by which a spreadsheet declares its delimiter, or has tabs or bars between names. */
    private boolean hasOtherDelimiter() {
        String first = header.get(0);
        return first.regionMatches(true, 0, "sep=", 0, 4) || first.indexOf('\t') >= 0 || first.indexOf('|') >= 0;
    }

    /** Whether it shares no column with the format, so that the file is another one altogether. */
    boolean isForeign() {
        for (boolean lacks : absent) {
            if (!lacks) {
                return false;
            }
        }
        return true;
    }
}
