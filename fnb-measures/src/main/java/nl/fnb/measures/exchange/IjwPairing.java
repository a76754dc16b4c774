package nl.fnb.measures.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Rule;
import nl.fnb.domain.io.Problems;

/** Applies deliveries in the order of their messages, so that what was retracted is gone, and pairs starts with stops. */
final class IjwPairing {

    private static final String STATUS = "StatusAanlevering";

    private final Problems problems;
    private final Map<IjwDelivery.Key, IjwDelivery> starts = new LinkedHashMap<>();
    private final Map<IjwDelivery.Key, List<IjwDelivery>> stops = new LinkedHashMap<>();

    IjwPairing(Problems problems) {
        this.problems = problems;
    }

    /** Applies deliveries by the date of their messages, and those of one date in the order given. */
    void apply(List<IjwDelivery> deliveries) {
        deliveries.stream().sorted(Comparator.comparing(IjwDelivery::dated)).forEach(delivery -> {
            if (delivery.stop().isPresent()) {
                applyStop(delivery);
            } else {
                applyStart(delivery);
            }
        });
    }

    /** The starts that stand. */
    List<IjwDelivery> starts() {
        return List.copyOf(starts.values());
    }

    /** The stops of a start that stand, in the order of their messages. */
    List<IjwDelivery> stops(IjwDelivery start) {
        return stops.getOrDefault(start.key(), List.of());
    }

    /** The stops that stand and have no start. */
    List<IjwDelivery> stopsWithoutStart() {
        List<IjwDelivery> without = new ArrayList<>();
        stops.forEach((key, found) -> {
            if (!starts.containsKey(key)) {
                without.addAll(found);
            }
        });
        return without;
    }

    private void applyStart(IjwDelivery delivery) {
        IjwDelivery earlier = starts.get(delivery.key());
        switch (delivery.status()) {
            case "1" -> {
                if (earlier == null) {
                    starts.put(delivery.key(), delivery);
                } else {
                    warn(delivery, ExchangeRule.REPEATED_DELIVERY, earlier.message());
                }
            }
            case "3" -> {
                if (earlier == null) {
                    warn(delivery, ExchangeRule.RETRACTS_NOTHING);
                } else if (!stops.getOrDefault(delivery.key(), List.of()).isEmpty()) {
                    warn(delivery, ExchangeRule.RETRACTS_STOPPED);
                } else {
                    starts.remove(delivery.key());
                }
            }
            default -> {
                warn(delivery, ExchangeRule.OTHER_STATUS);
                if (delivery.status().equals("2")) {
                    starts.put(delivery.key(), delivery);
                }
            }
        }
    }

    private void applyStop(IjwDelivery delivery) {
        List<IjwDelivery> standing = stops.computeIfAbsent(delivery.key(), key -> new ArrayList<>(1));
        switch (delivery.status()) {
            case "1" ->
                standing.stream()
                        .filter(stop -> stop.stop().equals(delivery.stop()))
                        .findFirst()
                        .ifPresentOrElse(
                                earlier -> warn(delivery, ExchangeRule.REPEATED_DELIVERY, earlier.message()),
                                () -> standing.add(delivery));
            case "3" -> {
                if (!standing.removeIf(stop -> stop.stop().equals(delivery.stop()))) {
                    warn(delivery, ExchangeRule.RETRACTS_NOTHING);
                }
            }
            default -> {
                warn(delivery, ExchangeRule.OTHER_STATUS);
                if (delivery.status().equals("2")) {
                    standing.clear();
                    standing.add(delivery);
                }
            }
        }
    }

    private void warn(IjwDelivery delivery, Rule rule, Object... arguments) {
        problems.add(delivery.message(), delivery.line(), Breach.of(rule, STATUS, delivery.status(), arguments));
    }
}
