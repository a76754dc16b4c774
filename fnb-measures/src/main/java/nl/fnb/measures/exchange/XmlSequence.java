package nl.fnb.measures.exchange;

import java.util.Optional;
import nl.fnb.domain.Breach;

/** Follows the children of one element through the order of its shape. */
final class XmlSequence {

    private final XmlShape parent;
    private final MessageProblems problems;
    private final boolean[] seen;
    private int at;

    XmlSequence(XmlShape parent, MessageProblems problems) {
        this.parent = parent;
        this.problems = problems;
        this.seen = new boolean[parent.children().size()];
    }

    /** The shape of the next child; empty, with a problem added, where the child does not belong here. */
    Optional<XmlShape> next(String namespace, String name, long line) {
        int found = indexOf(namespace, name);
        if (found >= 0 && seen[found] && !parent.children().get(found).isRepeated()) {
            problems.add(line, Breach.of(ExchangeRule.REPEATED_ELEMENT, name, "", parent.name()));
            return Optional.empty();
        }
        if (found < at) {
            problems.add(
                    line, Breach.of(ExchangeRule.UNEXPECTED_ELEMENT, name, "", parent.name(), parent.childNames()));
            return Optional.empty();
        }
        requireBefore(found, line);
        at = found;
        seen[found] = true;
        return Optional.of(parent.children().get(found));
    }

    /** Says which required children did not come. */
    void end(long line) {
        requireBefore(seen.length, line);
    }

    private void requireBefore(int end, long line) {
        for (int i = at; i < end; i++) {
            XmlShape skipped = parent.children().get(i);
            if (!seen[i] && skipped.isRequired()) {
                problems.add(line, Breach.of(ExchangeRule.MISSING_ELEMENT, skipped.name(), "", parent.name()));
            }
        }
    }

    private int indexOf(String namespace, String name) {
        for (int i = 0; i < seen.length; i++) {
            if (parent.children().get(i).is(namespace, name)) {
                return i;
            }
        }
        return -1;
    }
}
