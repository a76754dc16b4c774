package nl.fnb.domain.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.CharacteristicType;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Label;
import nl.fnb.domain.Level;
import nl.fnb.domain.Study;
import nl.fnb.domain.StudyRule;

/** The characteristics of a family are declared, and their values are of the declared type and levels. */
final class CharacteristicCheck implements StudyCheck {

    private static final Map<CharacteristicType, Label> EXPECTED = Map.of(
            CharacteristicType.BOOLEAN, new Label("ja of nee", "a yes or no"),
            CharacteristicType.NUMBER, new Label("een getal", "a number"),
            CharacteristicType.CATEGORY, new Label("een van de niveaus", "one of the levels"));

    @Override
    public void check(Study study, Problems problems) {
        Map<String, Characteristic> declared = new HashMap<>();
        study.characteristics().forEach(c -> declared.put(c.code(), c));
        List<Family> families = study.families();
        for (int row = 0; row < families.size(); row++) {
            for (Map.Entry<String, CharacteristicValue> entry :
                    families.get(row).characteristics().entrySet()) {
                Characteristic type = declared.get(entry.getKey());
                if (type == null) {
                    problems.add(Table.FAMILIES, row, Breach.of(StudyRule.UNDECLARED, entry.getKey(), ""));
                } else if (!fits(type, entry.getValue())) {
                    problems.add(Table.FAMILIES, row, breach(type, entry.getValue()));
                }
            }
        }
    }

    private static boolean fits(Characteristic characteristic, CharacteristicValue value) {
        if (type(value) != characteristic.type()) {
            return false;
        }
        if (value instanceof CharacteristicValue.Category category) {
            for (Level level : characteristic.levels()) {
                if (level.code().equals(category.level())) {
                    return true;
                }
            }
            return false;
        }
        return true;
    }

    private static Breach breach(Characteristic characteristic, CharacteristicValue value) {
        if (type(value) != characteristic.type()) {
            Label expected = EXPECTED.getOrDefault(characteristic.type(), Label.same(""));
            return Breach.of(StudyRule.WRONG_VALUE, characteristic.code(), shown(value), expected);
        }
        List<String> levels = characteristic.levels().stream().map(Level::code).toList();
        return Breach.of(StudyRule.UNKNOWN_CODE, characteristic.code(), shown(value), String.join(", ", levels));
    }

    private static CharacteristicType type(CharacteristicValue value) {
        if (value instanceof CharacteristicValue.Flag) {
            return CharacteristicType.BOOLEAN;
        }
        return value instanceof CharacteristicValue.Amount ? CharacteristicType.NUMBER : CharacteristicType.CATEGORY;
    }

    private static Object shown(CharacteristicValue value) {
        if (value instanceof CharacteristicValue.Flag flag) {
            return flag.value();
        }
        return value instanceof CharacteristicValue.Amount amount
                ? amount.value()
                : ((CharacteristicValue.Category) value).level();
    }
}
