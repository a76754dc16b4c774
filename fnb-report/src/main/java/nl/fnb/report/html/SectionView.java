package nl.fnb.report.html;

import java.util.List;
import nl.fnb.report.document.Section;

/**
 * A section as the template shows it.
 *
 * @param id what links point to
 * @param title the heading
 * @param blocks its blocks
 * @param parts its parts
 */
record SectionView(String id, String title, List<BlockView> blocks, List<SectionView> parts) {

    static SectionView of(Section section, Setting setting) {
        return new SectionView(
                section.id(),
                section.title(),
                section.blocks().stream().map(b -> BlockView.of(b, setting)).toList(),
                section.parts().stream().map(p -> of(p, setting)).toList());
    }
}
