package nl.fnb.measures.codes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.fnb.domain.Label;

/** What a code of one table is in another: one code, one of several, none for a reason, or the code was unknown. */
public sealed interface Counterpart {

    /**
     * The one code it is.
     *
     * @return the code; empty where there is none, or where it may be one of several
     */
    default Optional<String> one() {
        return Optional.empty();
    }

    /**
     * There is one counterpart.
     *
     * @param entry the code in the other table
     */
    record One(CodeEntry entry) implements Counterpart {
        @Override
        public Optional<String> one() {
            return Optional.of(entry.code());
        }

        @Override
        public String toString() {
            return entry.toString();
        }
    }

    /**
     * The code covers several codes of the other table, and does not say which of them is meant.
     *
     * @param entries the codes in the other table, at least two
     */
    record Several(List<CodeEntry> entries) implements Counterpart {
        /**
         * Takes a copy of the codes.
         *
         * @param entries the codes in the other table, at least two
         */
        public Several {
            entries = List.copyOf(entries);
        }

        @Override
        public String toString() {
            return "one of " + entries.stream().map(CodeEntry::code).collect(Collectors.joining(", "));
        }
    }

    /**
     * There is no counterpart.
     *
     * @param why what stands in the way
     */
    record None(Label why) implements Counterpart {
        @Override
        public String toString() {
            return "no counterpart: " + why.en();
        }
    }

    /**
     * The code is not one of the table it was said to be of.
     *
     * @param code the code as it came
     * @param table the id of the table
     */
    record Unknown(String code, String table) implements Counterpart {
        @Override
        public String toString() {
            return "not a code of " + table + ": " + code;
        }
    }
}
