package nl.fnb.domain.io;

import java.util.Optional;

/** Finds a value by its path, such as {@code scales[0].method}. */
final class JsonPath {

    private JsonPath() {}

    /** The value at the path, or the deepest value on the way to it that is there. */
    static JsonSpot nearest(JsonSpot root, String path) {
        JsonSpot spot = root;
        String rest = path;
        while (!rest.isEmpty()) {
            int end = stepLength(rest);
            Optional<JsonSpot> next = step(spot, rest.substring(0, end));
            if (next.isEmpty()) {
                return spot;
            }
            spot = next.get();
            rest = rest.substring(end);
            rest = rest.startsWith(".") ? rest.substring(1) : rest;
        }
        return spot;
    }

    private static int stepLength(String rest) {
        for (int i = 1; i < rest.length(); i++) {
            if (rest.charAt(i) == '.' || rest.charAt(i) == '[') {
                return i;
            }
        }
        return rest.length();
    }

    private static Optional<JsonSpot> step(JsonSpot spot, String name) {
        if (spot.value() instanceof JsonSpot.Members members) {
            return Optional.ofNullable(members.byKey().get(name));
        }
        if (spot.value() instanceof JsonSpot.Elements elements && name.startsWith("[") && name.endsWith("]")) {
            int index = Integer.parseInt(name.substring(1, name.length() - 1));
            return index < elements.spots().size()
                    ? Optional.of(elements.spots().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
