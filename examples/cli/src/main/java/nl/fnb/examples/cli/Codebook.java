package nl.fnb.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.fnb.domain.Approach;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Label;
import nl.fnb.domain.PlanKind;
import nl.fnb.domain.RefrainReason;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.measures.Instruments;

/** The explanation of a study folder; its tables of codes are those that the library knows. */
final class Codebook {

    private Codebook() {}

    /** Puts a table of codes in the place of each marker such as {@code {{approach}}}. */
    static String fill(String template) {
        String text = template;
        for (Map.Entry<String, String> table : tables().entrySet()) {
            text = text.replace("{{" + table.getKey() + "}}", table.getValue());
        }
        return text;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("approach", codes(List.of(Approach.values()), Approach::label));
        tables.put("refrain_reason", codes(List.of(RefrainReason.values()), RefrainReason::label));
        tables.put("plan_kind", codes(List.of(PlanKind.values()), PlanKind::label));
        tables.put("care_type", codes(CareType.known(), CareType::label));
        tables.put("care_codes", CareType.codes());
        tables.put("safeguard_kind", codes(SafeguardKind.known(), SafeguardKind::label));
        tables.put("safeguard_codes", SafeguardKind.codes());
        tables.put("instruments", instruments());
        return tables;
    }

    /** A code is what its type prints. */
    private static <T> String codes(List<T> values, Function<T, Label> name) {
        List<String> lines = new ArrayList<>(List.of("| code | Nederlands | English |", "|---|---|---|"));
        for (T value : values) {
            lines.add(row(value.toString(), name.apply(value)));
        }
        return String.join("\n", lines);
    }

    private static String instruments() {
        List<String> lines = new ArrayList<>(List.of("| id@version | Nederlands | English |", "|---|---|---|"));
        Instruments.all().forEach(it -> lines.add(row(it.id() + "@" + it.version(), it.title())));
        return String.join("\n", lines);
    }

    private static String row(String code, Label label) {
        return "| `" + code + "` | " + label.nl() + " | " + label.en() + " |";
    }
}
