package nl.fnb.measures.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.fnb.domain.Breach;
import nl.fnb.domain.CitizenServiceNumber;
import nl.fnb.domain.io.Problems;

/** Reads messages one by one into deliveries; the BSN goes to the pseudonymiser of the application and nowhere else. */
final class IjwMessageReader {

    private final Function<String, String> familyOf;
    private final Optional<Function<String, String>> childOf;
    private final Optional<LocalDate> today;
    private final XmlLimits limits;
    private final Problems problems;
    private final List<XmlShape> shapes = IjwSchema.messages();
    private final Map<List<String>, String> identifications = new HashMap<>();

    IjwMessageReader(
            Function<String, String> familyOf,
            Optional<Function<String, String>> childOf,
            Optional<LocalDate> today,
            XmlLimits limits,
            Problems problems) {
        this.familyOf = familyOf;
        this.childOf = childOf;
        this.today = today;
        this.limits = limits;
        this.problems = problems;
    }

    /** The deliveries of a message; none, with its problems added, where it is refused. */
    List<IjwDelivery> read(IjwSource source) {
        MessageProblems found = new MessageProblems(source.name(), problems);
        Optional<XmlElement> root = XmlMessage.read(source, shapes, limits, found);
        return root.isEmpty() || found.any() ? List.of() : deliveries(root.get(), found);
    }

    private List<IjwDelivery> deliveries(XmlElement root, MessageProblems found) {
        XmlElement header = root.get("Header");
        XmlElement client = root.get("Client");
        LocalDate dated = header.get("BerichtIdentificatie").day("Dagtekening");
        noteIdentification(header, found);
        requireNotInFuture(
                "Dagtekening", dated, header.get("BerichtIdentificatie").line(), found);
        Optional<Pseudonyms> pseudonyms = pseudonyms(client.get("Bsn"), found);
        boolean isStop = client.find("StopProducten").isPresent();
        XmlElement products = client.get(isStop ? "StopProducten" : "StartProducten");
        List<IjwDelivery> deliveries = new ArrayList<>();
        Map<List<Object>, Long> lines = new HashMap<>();
        for (XmlElement product : products.children()) {
            Pseudonyms who = pseudonyms.orElse(Pseudonyms.NOBODY);
            IjwDelivery delivery = delivery(product, isStop, header.text("Afzender"), dated, who, found);
            checkDays(delivery, product, found);
            Long first = lines.putIfAbsent(List.of(delivery.key(), delivery.stop()), delivery.line());
            if (first != null) {
                found.add(delivery.line(), Breach.of(ExchangeRule.REPEATED_LINE, product.name(), "", first));
            }
            deliveries.add(delivery);
        }
        return deliveries;
    }

    private record Pseudonyms(String family, Optional<String> child) {
        static final Pseudonyms NOBODY = new Pseudonyms("", Optional.empty());
    }

    private Optional<Pseudonyms> pseudonyms(XmlElement bsn, MessageProblems found) {
        String number = bsn.text();
        if (!CitizenServiceNumber.looksLike(number)) {
            found.add(bsn.line(), Breach.of(ExchangeRule.BSN_TEST, "Bsn", ""));
            return Optional.empty();
        }
        String family = familyOf.apply(number);
        Optional<String> child = childOf.map(pseudonymiser -> pseudonymiser.apply(number));
        if (!isPseudonym(family, number)
                || !child.map(it -> isPseudonym(it, number)).orElse(true)) {
            found.add(bsn.line(), Breach.of(ExchangeRule.PSEUDONYM, "Bsn", ""));
            return Optional.empty();
        }
        return Optional.of(new Pseudonyms(family, child));
    }

    private static boolean isPseudonym(String text, String number) {
        return !text.isBlank()
                && !text.contains(number)
                && CitizenServiceNumber.masked(text).equals(text);
    }

    private void noteIdentification(XmlElement header, MessageProblems found) {
        XmlElement identification = header.get("BerichtIdentificatie").get("Identificatie");
        List<String> key = List.of(header.text("BerichtCode"), header.text("Afzender"), identification.text());
        String earlier = identifications.putIfAbsent(key, found.message());
        if (earlier != null) {
            problems.add(
                    found.message(),
                    identification.line(),
                    Breach.of(ExchangeRule.REPEATED_MESSAGE, identification.name(), identification.text(), earlier));
        }
    }

    private static IjwDelivery delivery(
            XmlElement product, boolean isStop, String provider, LocalDate dated, Pseudonyms who, MessageProblems in) {
        Optional<XmlElement> what = product.find("Product");
        IjwDelivery.Key key = new IjwDelivery.Key(
                who.family(),
                who.child(),
                provider,
                textOf(product, "ToewijzingNummer"),
                what.map(it -> it.text("Categorie")).orElse(""),
                what.map(it -> textOf(it, "Code")).orElse(""),
                product.day("Begindatum"));
        Optional<IjwDelivery.Stop> stop = isStop
                ? Optional.of(new IjwDelivery.Stop(product.text("RedenBeeindiging"), product.day("Einddatum")))
                : Optional.empty();
        return new IjwDelivery(in.message(), product.line(), dated, key, stop, product.text("StatusAanlevering"));
    }

    private static String textOf(XmlElement parent, String child) {
        return parent.find(child).map(XmlElement::text).orElse("");
    }

    /** The contents of a retraction are not looked at (explanation of TR063). */
    private void checkDays(IjwDelivery delivery, XmlElement product, MessageProblems found) {
        if (delivery.status().equals("3")) {
            return;
        }
        LocalDate begin = delivery.key().begin();
        checkDay(product.get("Begindatum"), begin, delivery.dated(), found);
        delivery.stop().ifPresent(stop -> {
            XmlElement end = product.get("Einddatum");
            checkDay(end, stop.end(), delivery.dated(), found);
            if (stop.end().isBefore(begin)) {
                found.add(end.line(), Breach.of(ExchangeRule.END_BEFORE_START, end.name(), stop.end(), begin));
            }
        });
    }

    private void checkDay(XmlElement element, LocalDate day, LocalDate dated, MessageProblems found) {
        if (day.isAfter(dated)) {
            found.add(element.line(), Breach.of(ExchangeRule.AFTER_MESSAGE, element.name(), day, dated));
        }
        requireNotInFuture(element.name(), day, element.line(), found);
    }

    private void requireNotInFuture(String name, LocalDate day, long line, MessageProblems found) {
        today.filter(day::isAfter).ifPresent(now -> found.add(line, Breach.of(ExchangeRule.IN_FUTURE, name, day, now)));
    }
}
