package nl.fnb.measures.exchange;

import java.nio.charset.StandardCharsets;

/** Writes messages in the form of the published examples of iJw 3.2; the numbers are of the official test range. */
final class Messages {

    static final String BSN = "999900006";

    private Messages() {}

    static IjwSource start(String name, String dated, String... products) {
        return source(name, startText(dated, products));
    }

    static IjwSource stop(String name, String dated, String... products) {
        return source(name, stopText(dated, products));
    }

    static IjwSource source(String name, String text) {
        return IjwSource.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static String startText(String dated, String... products) {
        return message("jw305", "438", dated, "StartProducten", "StartProduct", products);
    }

    static String stopText(String dated, String... products) {
        return message("jw307", "440", dated, "StopProducten", "StopProduct", products);
    }

    /** A product of assignment 300201, category 45. */
    static String started(String begin, String status) {
        return product("45", "45A01") + "<j:Begindatum>" + begin + "</j:Begindatum>\n" + status(status);
    }

    static String stopped(String begin, String end, String reason, String status) {
        return product("45", "45A01") + "<j:Begindatum>" + begin + "</j:Begindatum>\n<j:RedenBeeindiging>" + reason
                + "</j:RedenBeeindiging>\n<j:Einddatum>" + end + "</j:Einddatum>\n" + status(status);
    }

    static String product(String category, String code) {
        return "<j:ToewijzingNummer>300201</j:ToewijzingNummer>\n<j:Product><ijw:Categorie>" + category
                + "</ijw:Categorie><ijw:Code>" + code + "</ijw:Code></j:Product>\n"
                + "<j:ToewijzingIngangsdatum>2015-01-01</j:ToewijzingIngangsdatum>\n";
    }

    static String status(String status) {
        return "<j:StatusAanlevering>" + status + "</j:StatusAanlevering>\n";
    }

    private static String message(
            String kind, String code, String dated, String list, String element, String... products) {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<j:Bericht xmlns:ijw=\"http://www.istandaarden.nl/ijw/3_2/basisschema/schema\" xmlns:j=\"")
                .append("http://www.istandaarden.nl/ijw/3_2/" + kind + "/schema\">\n<j:Header>\n<j:BerichtCode>" + code)
                .append("</j:BerichtCode>\n"
                        + "<j:BerichtVersie>3</j:BerichtVersie>\n"
                        + "<j:BerichtSubversie>2</j:BerichtSubversie>\n")
                .append("<j:Afzender>65656055</j:Afzender>\n"
                        + "<j:Ontvanger>0363</j:Ontvanger>\n"
                        + "<j:BerichtIdentificatie>\n")
                .append("<ijw:Identificatie>"
                        + Math.floorMod(String.join("", products).hashCode() + dated.hashCode(), 1_000_000))
                .append("</ijw:Identificatie>\n<ijw:Dagtekening>" + dated
                        + "</ijw:Dagtekening>\n</j:BerichtIdentificatie>\n")
                .append("<j:XsdVersie><ijw:BasisschemaXsdVersie>1.0.0</ijw:BasisschemaXsdVersie>")
                .append("<ijw:BerichtXsdVersie>1.0.0</ijw:BerichtXsdVersie></j:XsdVersie>\n"
                        + "</j:Header>\n"
                        + "<j:Client>\n"
                        + "<j:Bsn>"
                        + BSN)
                .append("</j:Bsn>\n"
                        + "<j:Geboortedatum><ijw:Datum>2010-02-14</ijw:Datum></j:Geboortedatum>\n"
                        + "<j:Geslacht>1</j:Geslacht>\n")
                .append(
                        "<j:Naam><ijw:Geslachtsnaam><ijw:Achternaam>Voorbeeld</ijw:Achternaam></ijw:Geslachtsnaam></j:Naam>\n")
                .append("<j:" + list + ">\n");
        for (String product : products) {
            text.append("<j:" + element + ">\n" + product + "</j:" + element + ">\n");
        }
        return text.append("</j:" + list + ">\n</j:Client>\n</j:Bericht>\n").toString();
    }
}
