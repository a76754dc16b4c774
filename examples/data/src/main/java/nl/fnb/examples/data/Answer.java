package nl.fnb.examples.data;

import java.util.Optional;

/** The answer to an item of an instrument, empty where the item was skipped. */
record Answer(String instrument, String item, Optional<String> answer) {}
