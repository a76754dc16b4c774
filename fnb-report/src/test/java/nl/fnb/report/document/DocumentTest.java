package nl.fnb.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private static final List<Table.Column> COLUMNS = List.of(Table.Column.words("outcome"), Table.Column.figures("n"));

    @Test
    void a_row_has_a_cell_for_each_column() {
        Table.Row row = new Table.Row(List.of(Cell.of("a"), Cell.of("1", 1), Cell.of("2", 2)), 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("caption", COLUMNS, List.of(row), List.of()))
                .withMessage("a row has a cell for each of the 2 columns, got 3");
    }

    @Test
    void a_row_of_one_cell_heads_the_rows_below_it() {
        Table table = new Table("caption", COLUMNS, List.of(Table.Row.heading("a")), List.of());

        assertThat(table.rows().get(0).isHeading()).isTrue();
    }

    @Test
    void parts_of_a_section_have_no_parts() {
        Section part = new Section("b", "B", List.of(), List.of(Section.of("c", "C", List.of())));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Section("a", "A", List.of(), List.of(part)))
                .withMessage("a part of a section has no parts, got b");
    }

    @Test
    void lists_findings_and_definitions_are_not_empty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BulletList(List.of()))
                .withMessage("a list has at least 1 item, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Findings(List.of()))
                .withMessage("findings have at least 1 item, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Definitions(List.of()))
                .withMessage("definitions have at least 1 item, got 0");
    }
}
