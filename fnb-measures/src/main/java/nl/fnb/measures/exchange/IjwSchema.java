package nl.fnb.measures.exchange;

import java.util.List;
import nl.fnb.measures.codes.CodeTables;

/**
 * The start and stop message of iJw 3.2, as their XSDs (version 0.1.0) and the rules per data element have them. Names, order,
 * occurrence and the codes of header and products are those of the XSDs [V]. The base schema was not read as a whole: the two
 * elements of a product and the message's identification come from published example messages and the rules per element [V];
 * birth date, sex, name and versions of schemas are passed over.
 */
final class IjwSchema {

    static final String BASE = "http://www.istandaarden.nl/ijw/3_2/basisschema/schema";
    static final String START = "http://www.istandaarden.nl/ijw/3_2/jw305/schema";
    static final String STOP = "http://www.istandaarden.nl/ijw/3_2/jw307/schema";

    private IjwSchema() {}

    static List<XmlShape> messages() {
        return List.of(
                message(START, "438", "StartProduct", "StartProducten"),
                message(STOP, "440", "StopProduct", "StopProducten"));
    }

    private static XmlShape message(String space, String code, String product, String products) {
        return XmlShape.of(
                space,
                "Bericht",
                header(space, code),
                XmlShape.of(
                        space,
                        "Client",
                        XmlShape.of(space, "Bsn", XmlText.secretDigits(9)),
                        XmlShape.anything(space, "Geboortedatum"),
                        XmlShape.anything(space, "Geslacht"),
                        XmlShape.anything(space, "Naam"),
                        XmlShape.of(space, products, product(space, product))));
    }

    private static XmlShape header(String space, String code) {
        return XmlShape.of(
                space,
                "Header",
                XmlShape.of(space, "BerichtCode", XmlText.exactly(code)),
                XmlShape.of(space, "BerichtVersie", XmlText.exactly("3")),
                XmlShape.of(space, "BerichtSubversie", XmlText.exactly("2")),
                XmlShape.of(space, "Afzender", XmlText.digits(8, 8)),
                XmlShape.of(space, "Ontvanger", XmlText.digits(4, 4)),
                XmlShape.of(
                        space,
                        "BerichtIdentificatie",
                        XmlShape.of(BASE, "Identificatie", XmlText.characters(12)),
                        XmlShape.of(BASE, "Dagtekening", XmlText.day())),
                XmlShape.anything(space, "XsdVersie"));
    }

    private static XmlShape product(String space, String name) {
        XmlShape assignment =
                XmlShape.of(space, "ToewijzingNummer", XmlText.digits(1, 9)).optional();
        XmlShape product = XmlShape.of(
                        space,
                        "Product",
                        XmlShape.of(BASE, "Categorie", XmlText.codeOf(CodeTables.find("ijw:jz020"))),
                        XmlShape.of(BASE, "Code", XmlText.characters(5)).optional())
                .optional();
        XmlShape assignedFrom =
                XmlShape.of(space, "ToewijzingIngangsdatum", XmlText.day()).optional();
        XmlShape begin = XmlShape.of(space, "Begindatum", XmlText.day());
        XmlShape status = XmlShape.of(space, "StatusAanlevering", XmlText.codeOf(CodeTables.find("ijw:cod467")));
        if (space.equals(START)) {
            return XmlShape.of(space, name, assignment, product, assignedFrom, begin, status)
                    .repeated();
        }
        XmlShape reason = XmlShape.of(space, "RedenBeeindiging", XmlText.codeOf(CodeTables.find("ijw:jz588")));
        XmlShape end = XmlShape.of(space, "Einddatum", XmlText.day());
        return XmlShape.of(space, name, assignment, product, assignedFrom, begin, reason, end, status)
                .repeated();
    }
}
