package nl.fnb.measures.codes;

import nl.fnb.domain.Label;

/**
 * A code and what it stands for.
 *
 * @param code the code, with its leading zeros
 * @param label what it stands for
 */
public record CodeEntry(String code, Label label) {

    @Override
    public String toString() {
        return code + " " + label.en();
    }
}
