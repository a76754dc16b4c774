package nl.fnb.domain.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Label;
import nl.fnb.domain.Rule;
import nl.fnb.domain.StudyRule;

/** The members of an object of a JSON document: judges each value as it is asked for. What is asked stands in {@link JsonObject}. */
final class JsonMembers {

    private static final Label TEXT = new Label("een tekst", "a text");
    private static final Label TRANSLATED =
            new Label("een tekst, of een tekst in nl en in en", "a text, or a text in nl and in en");
    private static final Label WHOLE = new Label("een geheel getal", "a whole number");
    private static final Label NUMBER = new Label("een getal", "a number");
    private static final Label FLAG = new Label("true of false", "true or false");
    private static final Label OBJECT = new Label("een JSON-object", "a JSON object");
    private static final Label ARRAY = new Label("een JSON-lijst", "a JSON array");

    private final String file;
    private final String path;
    private final JsonSpot spot;
    private final Map<String, JsonSpot> members;
    private final Problems problems;

    JsonMembers(String file, String path, JsonSpot spot, Problems problems) {
        this.file = file;
        this.path = path;
        this.spot = spot;
        this.members = spot.value() instanceof JsonSpot.Members m ? m.byKey() : Map.of();
        this.problems = problems;
    }

    String requiredText(String key) {
        Optional<String> text = require(key) ? text(key) : Optional.empty();
        if (text.isPresent() && text.get().isBlank()) {
            problem(StudyRule.REQUIRED, key, text.get());
        }
        return text.filter(t -> !t.isBlank()).orElse("");
    }

    Optional<String> text(String key) {
        return as(key, String.class, TEXT);
    }

    String requiredTextOrNumber(String key) {
        Optional<JsonSpot> found = find(key);
        return found.isPresent() && found.get().value() instanceof BigDecimal number
                ? number.toString()
                : requiredText(key);
    }

    Optional<Label> label(String key) {
        Optional<JsonSpot> found = find(key);
        if (found.isPresent() && found.get().value() instanceof String text) {
            return Optional.of(Label.same(text));
        }
        if (found.isPresent() && !(found.get().value() instanceof JsonSpot.Members)) {
            problem(StudyRule.WRONG_VALUE, key, found.get().shown(), TRANSLATED);
            return Optional.empty();
        }
        return object(key).map(label -> {
            label.knownKeys("nl", "en");
            label.require("nl");
            label.require("en");
            return new Label(label.text("nl").orElse(""), label.text("en").orElse(""));
        });
    }

    Optional<Integer> integer(String key) {
        Optional<BigDecimal> number = as(key, BigDecimal.class, WHOLE);
        try {
            return number.map(BigDecimal::intValueExact);
        } catch (ArithmeticException e) {
            problem(StudyRule.WRONG_VALUE, key, number.map(BigDecimal::toString).orElse(""), WHOLE);
            return Optional.empty();
        }
    }

    Optional<BigDecimal> decimal(String key) {
        return as(key, BigDecimal.class, NUMBER);
    }

    Optional<Double> number(String key) {
        Optional<Double> number = decimal(key).map(BigDecimal::doubleValue);
        if (number.isPresent() && number.get().isInfinite()) {
            problem(StudyRule.WRONG_VALUE, key, shown(key), NUMBER);
            return Optional.empty();
        }
        return number;
    }

    Optional<Boolean> flag(String key) {
        return as(key, Boolean.class, FLAG);
    }

    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        Optional<String> name = text(key);
        Optional<E> constant = name.flatMap(n -> Stream.of(type.getEnumConstants())
                .filter(c -> c.name().equals(n))
                .findFirst());
        if (name.isPresent() && constant.isEmpty()) {
            String known = Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            problem(StudyRule.UNKNOWN_CODE, key, name.get(), known);
        }
        return constant;
    }

    List<JsonMembers> objects(String key) {
        List<JsonMembers> objects = new ArrayList<>();
        List<JsonSpot> spots = elements(key);
        for (int i = 0; i < spots.size(); i++) {
            String name = key + "[" + i + "]";
            if (spots.get(i).value() instanceof JsonSpot.Members) {
                objects.add(new JsonMembers(file, field(name), spots.get(i), problems));
            } else {
                add(StudyRule.WRONG_VALUE, name, spots.get(i), OBJECT);
            }
        }
        return List.copyOf(objects);
    }

    Optional<JsonMembers> object(String key) {
        Optional<JsonSpot> found = find(key);
        if (found.isPresent() && !(found.get().value() instanceof JsonSpot.Members)) {
            problem(StudyRule.WRONG_VALUE, key, found.get().shown(), OBJECT);
            return Optional.empty();
        }
        return found.map(f -> new JsonMembers(file, field(key), f, problems));
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        List<JsonSpot> spots = elements(key);
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).value() instanceof String text) {
                texts.add(text);
            } else {
                add(StudyRule.WRONG_VALUE, key + "[" + i + "]", spots.get(i), TEXT);
            }
        }
        return List.copyOf(texts);
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(members.keySet());
    }

    void knownKeys(String... known) {
        Set<String> names = Set.of(known);
        for (Map.Entry<String, JsonSpot> member : members.entrySet()) {
            if (!names.contains(member.getKey())) {
                Breach breach = Breach.of(StudyRule.UNKNOWN_KEY, field(member.getKey()), "", String.join(", ", known));
                problems.add(file, member.getValue().line(), breach);
            }
        }
    }

    boolean require(String key) {
        if (!has(key)) {
            problem(StudyRule.REQUIRED, key, "");
        }
        return has(key);
    }

    void schema(String expected) {
        if (require("schema") && !expected.equals(text("schema").orElse(expected))) {
            problem(StudyRule.WRONG_SCHEMA, "schema", shown("schema"), expected);
        }
    }

    void problem(Rule rule, String key, Object value, Object... arguments) {
        long line = JsonPath.nearest(spot, key).line();
        problems.add(file, line, Breach.of(rule, field(key), value, arguments));
    }

    String path() {
        return path;
    }

    long line() {
        return spot.line();
    }

    private Optional<JsonSpot> find(String key) {
        return Optional.ofNullable(members.get(key)).filter(found -> found.value() != JsonSpot.NULL);
    }

    private <T> Optional<T> as(String key, Class<T> type, Label expected) {
        Optional<JsonSpot> found = find(key);
        if (found.isPresent() && !type.isInstance(found.get().value())) {
            problem(StudyRule.WRONG_VALUE, key, found.get().shown(), expected);
            return Optional.empty();
        }
        return found.map(f -> type.cast(f.value()));
    }

    private List<JsonSpot> elements(String key) {
        Optional<JsonSpot> found = find(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (found.get().value() instanceof JsonSpot.Elements elements) {
            return elements.spots();
        }
        problem(StudyRule.WRONG_VALUE, key, found.get().shown(), ARRAY);
        return List.of();
    }

    private void add(Rule rule, String name, JsonSpot where, Label expected) {
        problems.add(file, where.line(), Breach.of(rule, field(name), where.shown(), expected));
    }

    private String shown(String key) {
        return find(key).map(JsonSpot::shown).orElse("");
    }

    private String field(String key) {
        if (path.isEmpty() || key.isEmpty()) {
            return path + key;
        }
        return path + "." + key;
    }
}
