package nl.fnb.measures.exchange;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.fnb.domain.Breach;
import nl.fnb.domain.CitizenServiceNumber;
import nl.fnb.domain.StudyRule;
import nl.fnb.domain.io.CsvFile;
import nl.fnb.domain.io.Problems;
import nl.fnb.measures.codes.CodeTable;

/** The cells of one row in the terms of CBS; what is wrong with them is added to the problems of the file. */
final class CbsCells {

    private static final Pattern DAY = Pattern.compile("[0-9]{8}");
    private static final String QUOTED = ",;\"\r\n";

    private final List<String> columns;
    private final CsvFile.Line line;
    private final String file;
    private final Problems problems;
    private boolean whole = true;

    CbsCells(List<String> columns, CsvFile.Line line, String file, Problems problems) {
        this.columns = columns;
        this.line = line;
        this.file = file;
        this.problems = problems;
    }

    /** Whether nothing was wrong so far. */
    boolean isWhole() {
        return whole;
    }

    Optional<String> text(String column) {
        return Optional.of(line.cells().get(columns.indexOf(column))).filter(text -> !text.isEmpty());
    }

    String required(String column) {
        Optional<String> text = text(column);
        if (text.isEmpty()) {
            add(Breach.of(StudyRule.REQUIRED, column, ""));
        }
        return text.orElse("?");
    }

    /** A required text that is not blank and does not look like a BSN. */
    String pseudonym(String column) {
        String text = required(column);
        if (text.isBlank()) {
            add(Breach.of(StudyRule.IDENTIFIER, column, text));
        }
        if (CitizenServiceNumber.looksLike(text)) {
            add(Breach.of(StudyRule.LOOKS_LIKE_BSN, column, text));
        }
        return text;
    }

    Optional<String> code(String column, List<CodeTable> tables) {
        Optional<String> code = text(column);
        code.filter(text -> tables.stream().noneMatch(table -> table.has(text)))
                .ifPresent(text -> add(Breach.of(StudyRule.UNKNOWN_CODE, column, text, codes(tables))));
        return code;
    }

    Optional<LocalDate> day(String column) {
        Optional<String> text = text(column);
        Optional<LocalDate> day = text.flatMap(CbsCells::parsed);
        if (text.isPresent() && day.isEmpty()) {
            add(Breach.of(ExchangeRule.NOT_A_CBS_DATE, column, text.get()));
        }
        return day;
    }

    void add(Breach breach) {
        whole = false;
        problems.add(file, line.number(), breach);
    }

    /** A day as CBS writes it: JJJJMMDD. */
    static String written(LocalDate day) {
        return String.valueOf(day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth());
    }

    /** Whether a day has a year of four digits, as CBS writes it. */
    static boolean isWritable(LocalDate day) {
        return day.getYear() >= 1000 && day.getYear() <= 9999;
    }

    /** Writes one row; absent cells are empty. */
    static void write(Appendable out, List<Optional<String>> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",")
                    .append(cells.get(i).map(CbsCells::quoted).orElse(""));
        }
        out.append('\n');
    }

    private static String quoted(String text) {
        boolean isPlain = text.chars().noneMatch(c -> QUOTED.indexOf(c) >= 0);
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static Optional<LocalDate> parsed(String text) {
        if (!DAY.matcher(text).matches() || text.startsWith("0")) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(text);
            return Optional.of(LocalDate.of(number / 10_000, number / 100 % 100, number % 100));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String codes(List<CodeTable> tables) {
        return String.join(", ", tables.stream().map(CodeTable::codes).toList());
    }
}
