package nl.fnb.measures;

/**
 * A way to break a rule: a piece of a valid instrument file, what to put in its place, and the one problem that follows.
 *
 * @param old the piece
 * @param mistake its replacement
 * @param problem the full text, without the name of the file
 */
record RuleCase(String old, String mistake, String problem) {}
