package nl.fnb.domain.io;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.fnb.domain.Label;
import nl.fnb.domain.Rule;

/**
 * An object of a JSON document, whose accessors add a problem with field, line and value where a value is not as asked, and
 * then answer as if it were absent.
 *
 * <p>A key with the value null counts as absent.
 */
public final class JsonObject {

    private final JsonMembers members;

    JsonObject(JsonMembers members) {
        this.members = members;
    }

    /**
     * The text of a key that may not be absent.
     *
     * @param key the key
     * @return the text; empty, and a problem added, where it is absent, blank or not a text
     */
    public String requiredText(String key) {
        return members.requiredText(key);
    }

    /**
     * The text of a key.
     *
     * @param key the key
     * @return the text, if there is one; a number is not a text
     */
    public Optional<String> text(String key) {
        return members.text(key);
    }

    /**
     * The text of a key whose value may also be written as a number.
     *
     * @param key the key
     * @return the text, or the number as it is written; empty, and a problem added, where it is absent, blank or neither
     */
    public String requiredTextOrNumber(String key) {
        return members.requiredTextOrNumber(key);
    }

    /**
     * The text of a key in Dutch and English: an object with {@code nl} and {@code en}, or one text for both.
     *
     * @param key the key
     * @return the text, if there is one
     */
    public Optional<Label> label(String key) {
        return members.label(key);
    }

    /**
     * The whole number of a key.
     *
     * @param key the key
     * @return the number, if there is one that an int holds; 2.0 is whole
     */
    public Optional<Integer> integer(String key) {
        return members.integer(key);
    }

    /**
     * The number of a key, exactly as it is written.
     *
     * @param key the key
     * @return the number, if there is one
     */
    public Optional<BigDecimal> decimal(String key) {
        return members.decimal(key);
    }

    /**
     * The number of a key.
     *
     * @param key the key
     * @return the nearest double, if there is a number
     */
    public Optional<Double> number(String key) {
        return members.number(key);
    }

    /**
     * The yes or no of a key.
     *
     * @param key the key
     * @return true or false, if it is there
     */
    public Optional<Boolean> flag(String key) {
        return members.flag(key);
    }

    /**
     * The constant that the text of a key names.
     *
     * @param <E> the enum
     * @param key the key
     * @param type the enum
     * @return the constant, if there is a text that names one exactly
     */
    public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        return members.constant(key, type);
    }

    /**
     * The objects of an array.
     *
     * @param key the key
     * @return the objects in order; none where the key is absent
     */
    public List<JsonObject> objects(String key) {
        return members.objects(key).stream().map(JsonObject::new).toList();
    }

    /**
     * The object of a key.
     *
     * @param key the key
     * @return a view of it, if there is one
     */
    public Optional<JsonObject> object(String key) {
        return members.object(key).map(JsonObject::new);
    }

    /**
     * The texts of an array.
     *
     * @param key the key
     * @return the texts in order; none where the key is absent
     */
    public List<String> texts(String key) {
        return members.texts(key);
    }

    /**
     * Whether a key is there with a value other than null.
     *
     * @param key the key
     * @return true if it has a value, of whatever type
     */
    public boolean has(String key) {
        return members.has(key);
    }

    /**
     * The keys of the object.
     *
     * @return in the order of the document, also those with the value null
     */
    public Set<String> keys() {
        return members.keys();
    }

    /**
     * Adds a problem for each key that is not one of those given.
     *
     * @param known the keys that the object may have
     */
    public void knownKeys(String... known) {
        members.knownKeys(known);
    }

    /**
     * Adds a problem if a key is absent.
     *
     * @param key the key
     * @return whether it is there
     */
    public boolean require(String key) {
        return members.require(key);
    }

    /**
     * Requires that the key {@code schema} holds the name of a schema.
     *
     * @param expected the schema, such as {@code fnb-study/1}
     */
    public void schema(String expected) {
        members.schema(expected);
    }

    /**
     * Adds a problem with a key.
     *
     * @param rule the rule that is broken
     * @param key the key, or a path below this object such as {@code items[2]}; empty for the object itself
     * @param value the value as it came, empty where there is none
     * @param arguments what the text of the rule mentions besides
     */
    public void problem(Rule rule, String key, Object value, Object... arguments) {
        members.problem(rule, key, value, arguments);
    }

    /**
     * The path of this object in its document.
     *
     * @return such as {@code scales[0]}, empty for the root
     */
    public String path() {
        return members.path();
    }

    /**
     * The line on which this object begins.
     *
     * @return the line, from 1
     */
    public long line() {
        return members.line();
    }
}
