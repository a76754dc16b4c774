package nl.fnb.domain.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.CharacteristicType;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Label;
import nl.fnb.domain.Level;
import nl.fnb.domain.Organisation;

/**
 * What {@code study.json} says: the title, and what the tables refer to.
 *
 * @param id the id of the study
 * @param title its title
 * @param organisations its organisations
 * @param characteristics its characteristics
 * @param instruments its instruments
 * @param isComplete whether every characteristic that it declares could be read
 */
record StudyHeader(
        String id,
        Label title,
        List<Organisation> organisations,
        List<Characteristic> characteristics,
        List<String> instruments,
        boolean isComplete) {

    static final String SCHEMA = "fnb-study/1";

    /** Reads the file; empty if it is not JSON or lacks what every study has. */
    static Optional<StudyHeader> read(Path folder, Problems problems) {
        Optional<JsonDocument> document =
                JsonDocument.read(folder.resolve(Problems.STUDY_FILE), Problems.STUDY_FILE, problems);
        document.ifPresent(d -> problems.locateStudyFile(d::line));
        return document.map(d -> of(d.root()));
    }

    private static StudyHeader of(JsonObject root) {
        root.schema(SCHEMA);
        root.knownKeys("schema", "id", "title", "organisations", "characteristics", "instruments");
        String id = root.requiredText("id");
        root.require("title");
        Label title = root.label("title").orElse(Label.same(id));
        List<Organisation> organisations = new ArrayList<>();
        root.objects("organisations").forEach(o -> organisation(o).ifPresent(organisations::add));
        List<Characteristic> characteristics = new ArrayList<>();
        List<JsonObject> declared = root.objects("characteristics");
        declared.forEach(c -> characteristic(c).ifPresent(characteristics::add));
        boolean complete = declared.size() == characteristics.size();
        return new StudyHeader(id, title, organisations, characteristics, root.texts("instruments"), complete);
    }

    private static Optional<Organisation> organisation(JsonObject json) {
        json.knownKeys("code", "name");
        String code = json.requiredText("code");
        String name = json.text("name").orElse(code);
        return code.isEmpty() ? Optional.empty() : Optional.of(new Organisation(code, name));
    }

    private static Optional<Characteristic> characteristic(JsonObject json) {
        json.knownKeys("code", "type", "label", "unit", "levels");
        String code = json.requiredText("code");
        Optional<CharacteristicType> type =
                json.require("type") ? json.constant("type", CharacteristicType.class) : Optional.empty();
        Label label = json.label("label").orElse(Label.same(code));
        Optional<String> unit = json.text("unit");
        List<Level> levels = new ArrayList<>();
        json.objects("levels").forEach(level -> level(level).ifPresent(levels::add));
        if (code.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        Characteristic.Builder builder = Characteristic.builder()
                .code(code)
                .type(type.get())
                .label(label)
                .unit(unit)
                .addAllLevels(levels);
        return built(json, builder::build);
    }

    private static Optional<Level> level(JsonObject json) {
        json.knownKeys("code", "label");
        String code = json.requiredText("code");
        Label label = json.label("label").orElse(Label.same(code));
        return code.isEmpty() ? Optional.empty() : Optional.of(new Level(code, label));
    }

    private static <T> Optional<T> built(JsonObject json, Supplier<T> constructor) {
        try {
            return Optional.of(constructor.get());
        } catch (InvalidValueException e) {
            e.breaches()
                    .forEach(b -> json.problem(
                            b.rule(), b.field(), b.value(), b.arguments().toArray()));
            return Optional.empty();
        }
    }
}
