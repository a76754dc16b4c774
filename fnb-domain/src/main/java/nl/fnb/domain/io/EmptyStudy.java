package nl.fnb.domain.io;

import nl.fnb.domain.Label;
import nl.fnb.domain.Study;

/** What is known of a study before any of it was read. */
final class EmptyStudy {

    static final Study STUDY =
            Study.builder().id("unread").title(Label.same("")).build();

    private EmptyStudy() {}
}
