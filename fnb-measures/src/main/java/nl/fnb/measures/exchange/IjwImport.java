package nl.fnb.measures.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.fnb.domain.Breach;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.io.Problems;
import nl.fnb.measures.care.CareRecord;
import nl.fnb.measures.codes.CareEnd;

/**
 * Reads care from iJw 3.2 start (JW305) and stop (JW307) messages.
 *
 * <p>The citizen service number (BSN) of a message goes to the pseudonymiser of the application and is not kept, logged or
 * shown; name, birth date and sex are not read. The messages of all providers may be read together, in any order of files:
 * deliveries are applied by the date of their message, so that a retraction (status 3) takes back what was delivered before
 * it, and a stop belongs to the start with the same client, sender, assignment, product and first day. A message that breaks
 * a rule of the standard is refused with the number of the rule.
 *
 * <p>The provider of a record is the AGB code of the sender; the end reason is the code of iJw. The messages hold no hours.
 * Without pseudonyms of children, two children of one family with the same product and first day are one.
 */
public final class IjwImport {

    private static final Comparator<IjwDelivery> ORDER = Comparator.comparing(
                    (IjwDelivery delivery) -> delivery.key().familyId())
            .thenComparing(delivery -> delivery.key().child().orElse(""))
            .thenComparing(delivery -> delivery.key().begin())
            .thenComparing(delivery -> delivery.key().category())
            .thenComparing(delivery -> delivery.key().product())
            .thenComparing(delivery -> delivery.key().provider())
            .thenComparing(delivery -> delivery.key().assignment());

    private final Function<String, String> familyOf;
    private final Optional<Function<String, String>> childOf;
    private final Optional<LocalDate> today;
    private final XmlLimits limits;

    private IjwImport(
            Function<String, String> familyOf,
            Optional<Function<String, String>> childOf,
            Optional<LocalDate> today,
            XmlLimits limits) {
        this.familyOf = familyOf;
        this.childOf = childOf;
        this.today = today;
        this.limits = limits;
    }

    /**
     * An import with the limits of {@link XmlLimits#withDefaults()} that does not know today.
     *
     * @param familyOf gives the pseudonym of the family of a BSN; what it throws passes through
     * @return the import
     */
    public static IjwImport pseudonymisedBy(Function<String, String> familyOf) {
        return new IjwImport(familyOf, Optional.empty(), Optional.empty(), XmlLimits.withDefaults());
    }

    /**
     * The same import that tells the children of a family apart.
     *
     * @param pseudonymiser gives the pseudonym of the child of a BSN
     * @return a copy
     */
    public IjwImport withChildren(Function<String, String> pseudonymiser) {
        return new IjwImport(familyOf, Optional.of(pseudonymiser), today, limits);
    }

    /**
     * The same import that refuses days in the future (TR135).
     *
     * @param day today
     * @return a copy
     */
    public IjwImport on(LocalDate day) {
        return new IjwImport(familyOf, childOf, Optional.of(day), limits);
    }

    /**
     * The same import with other limits.
     *
     * @param other how much of a message is read
     * @return a copy
     */
    public IjwImport withLimits(XmlLimits other) {
        return new IjwImport(familyOf, childOf, today, other);
    }

    /**
     * Reads messages.
     *
     * @param sources the messages, in any order but for those of one date, which are applied in the order given
     * @return the care and the problems of all messages
     */
    public IjwReading read(List<IjwSource> sources) {
        Problems problems = Problems.ofFiles();
        IjwMessageReader reader = new IjwMessageReader(familyOf, childOf, today, limits, problems);
        List<IjwDelivery> deliveries = new ArrayList<>();
        sources.forEach(source -> deliveries.addAll(reader.read(source)));
        IjwPairing pairing = new IjwPairing(problems);
        if (!problems.hasErrors()) {
            pairing.apply(deliveries);
        }
        return new IjwReading(care(pairing, problems), problems.all());
    }

    private static IjwCare care(IjwPairing pairing, Problems problems) {
        List<CareRecord> records = new ArrayList<>();
        List<UnmatchedCare> unmatched = new ArrayList<>();
        for (IjwDelivery start : pairing.starts().stream().sorted(ORDER).toList()) {
            List<IjwDelivery> stops = pairing.stops(start);
            Optional<IjwDelivery> last = stops.isEmpty() ? Optional.empty() : Optional.of(stops.get(stops.size() - 1));
            stops.subList(0, Math.max(0, stops.size() - 1))
                    .forEach(stop -> unmatched.add(unmatched(stop, ExchangeRule.SECOND_STOP, problems)));
            record("ijw-" + (records.size() + 1), start, last.flatMap(IjwDelivery::stop))
                    .ifPresentOrElse(
                            records::add, () -> unmatched.add(unmatched(start, ExchangeRule.NO_PRODUCT, problems)));
        }
        for (IjwDelivery stop :
                pairing.stopsWithoutStart().stream().sorted(ORDER).toList()) {
            unmatched.add(unmatched(stop, ExchangeRule.STOP_WITHOUT_START, problems));
        }
        return new IjwCare(records, unmatched);
    }

    private static UnmatchedCare unmatched(IjwDelivery delivery, ExchangeRule rule, Problems problems) {
        problems.add(delivery.message(), delivery.line(), Breach.of(rule, "", ""));
        String id = "ijw-unmatched-" + delivery.message() + "-" + delivery.line();
        return new UnmatchedCare(rule, delivery.message(), delivery.line(), record(id, delivery, delivery.stop()));
    }

    /** The care of a delivery; empty where it does not name its product. */
    private static Optional<CareRecord> record(String id, IjwDelivery delivery, Optional<IjwDelivery.Stop> stop) {
        IjwDelivery.Key key = delivery.key();
        return CareType.find("ijw:" + key.category()).map(type -> {
            CareEpisode episode = CareEpisode.builder()
                    .id(id)
                    .familyId(key.familyId())
                    .careType(type)
                    .startedOn(key.begin())
                    .endedOn(stop.map(IjwDelivery.Stop::end))
                    .build();
            Optional<CareEnd> reason = stop.map(it -> CareEnd.of("ijw:" + it.reason()));
            return new CareRecord(
                    episode, key.child(), Optional.of(key.provider()), Optional.empty(), Optional.empty(), reason);
        });
    }
}
