package nl.fnb.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.fnb.domain.Label;
import nl.fnb.report.narrative.DrawnStudy;
import org.w3c.dom.Element;

class HtmlRendererPropertyTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<String> HOSTILE = List.of(
            "<script>alert(\"x\")</script>",
            "</style></title><img src=x onerror='1'>",
            "a & b &amp; &#60; ]]> <!-- --> {0} {{x}} 'q' \"q\" `",
            "👪 één gezin “ ” \\u0041 %s ${x}");

    @Property(tries = 60)
    void a_page_is_well_formed_has_one_title_and_no_outside_resource(@ForAll long seed) {
        HtmlPage page = HtmlPage.of(DrawnStudy.evaluation(seed), DUTCH);

        assertThat(page.root().getAttribute("lang")).isEqualTo("nl");
        assertThat(page.all("h1")).hasSize(1);
        assertThat(page.all("main")).hasSize(1);
        assertThat(page.all("script")).isEmpty();
        assertThat(page.all("link")).isEmpty();
        assertThat(page.all("img")).isEmpty();
        assertThat(page.all("a")).allMatch(a -> a.getAttribute("href").startsWith("#"));
        assertThat(page.text()).doesNotContain("url(", "@import", "src=");
    }

    @Property(tries = 60)
    void every_id_is_unique_and_every_link_leads_somewhere(@ForAll long seed) {
        HtmlPage page = HtmlPage.of(DrawnStudy.evaluation(seed), DUTCH);

        List<String> ids = page.all("*").stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.all("a"))
                .allMatch(a -> ids.contains(a.getAttribute("href").substring(1)));
        assertThat(page.all("svg")).allMatch(svg -> ids.contains(svg.getAttribute("aria-labelledby")));
    }

    @Property(tries = 60)
    void every_figure_is_drawn_twice_and_has_its_data_beneath(@ForAll long seed) {
        HtmlPage page = HtmlPage.of(DrawnStudy.evaluation(seed), Locale.ENGLISH);

        for (Element figure : page.all("figure")) {
            assertThat(figure.getElementsByTagName("svg").getLength()).isEqualTo(2);
            assertThat(figure.getElementsByTagName("desc").getLength()).isEqualTo(2);
            assertThat(figure.getElementsByTagName("figcaption").getLength()).isEqualTo(1);
            assertThat(figure.getElementsByTagName("table").getLength()).isEqualTo(1);
        }
        assertThat(page.all("table"))
                .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
        assertThat(page.all("th")).noneMatch(th -> th.getAttribute("scope").isEmpty());
        assertThat(page.all("td")).noneMatch(td -> td.getTextContent().isBlank());
    }

    @Property(tries = 40)
    void names_from_the_data_come_out_escaped_and_whole(@ForAll long seed) {
        for (String name : HOSTILE) {
            HtmlPage page = HtmlPage.of(DrawnStudy.evaluation(seed, Label.same(name)), DUTCH);

            assertThat(page.all("h1").get(0).getTextContent()).isEqualTo(name);
            assertThat(page.all("script")).isEmpty();
            assertThat(page.all("img")).isEmpty();
            assertThat(page.root().getTextContent()).contains(name);
        }
    }
}
