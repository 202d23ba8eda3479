package io.github.obserrors.server.json;

import io.github.obserrors.server.ClockFault;
import io.github.obserrors.server.DisconnectFault;
import io.github.obserrors.server.DisconnectFault.Manner;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.PartialDeleteFault;
import io.github.obserrors.server.Place;
import io.github.obserrors.server.SlowFault;
import io.github.obserrors.server.StallFault;
import io.github.obserrors.server.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what goes wrong: an array of objects with one member each, which is named after the kind of fault. */
final class FaultsReader {

    private static final Map<String, Manner> MANNERS =
            Map.of(Manner.RESET.label(), Manner.RESET, Manner.CLOSE.label(), Manner.CLOSE);

    private static final Map<String, Function<Json, Fault>> READERS = new LinkedHashMap<>();

    static {
        READERS.put("error", ErrorReader::error);
        READERS.put("lateError", ErrorReader::lateError);
        READERS.put("partialDelete", FaultsReader::partialDelete);
        READERS.put("proxyPage", FaultsReader::proxyPage);
        READERS.put("bytes", FaultsReader::bytes);
        READERS.put("execute", FaultsReader::execute);
        READERS.put("loseAnswer", FaultsReader::loseAnswer);
        READERS.put("disconnect", FaultsReader::disconnect);
        READERS.put("cut", FaultsReader::cut);
        READERS.put("stall", FaultsReader::stall);
        READERS.put("slow", FaultsReader::slow);
        READERS.put("clock", FaultsReader::clock);
    }

    private FaultsReader() {}

    static List<Fault> read(Json json) {
        List<Fault> faults = new ArrayList<>();
        for (Json element : Members.elements(json)) {
            faults.add(fault(element));
        }
        return faults;
    }

    private static Fault fault(Json json) {
        Members fault = Members.of(json, READERS.keySet().toArray(String[]::new));
        Map<String, Json> members = Members.object(json).members();
        if (members.size() != 1) {
            throw json.place()
                    .problem("A fault has one member, which names its kind: " + String.join(", ", READERS.keySet()));
        }
        String kind = members.keySet().iterator().next();
        return fault.get(kind, READERS.getOrDefault(kind, FaultsReader::execute));
    }

    private static Fault partialDelete(Json json) {
        Members members = Members.of(json, "failures");
        List<Json> failures = members.get("failures", Members::elements);
        Optional<PartialDeleteFault> fault = Optional.empty();
        for (Json failure : failures) {
            Members of = Members.of(failure, "key", "code");
            String key = of.get("key", Members::text);
            Optional<PartialDeleteFault> before = fault;
            fault = Optional.of(Members.at(
                    failure,
                    () -> before.isPresent()
                            ? before.get().with(key, ErrorReader.code(of))
                            : Fault.partialDelete(key, ErrorReader.code(of))));
        }
        return fault.orElseThrow(() -> json.place().problem("A partial delete needs at least one failure"));
    }

    private static Fault proxyPage(Json json) {
        Members page = Members.of(json, "status");
        return page.get("status", value -> Fault.proxyPage(Members.integer(value)));
    }

    private static Fault bytes(Json json) {
        Members members = Members.of(json, "text", "base64");
        Optional<String> text = members.find("text", Members::text);
        Optional<byte[]> base64 = members.find("base64", FaultsReader::base64);
        if (text.isPresent() == base64.isPresent()) {
            throw json.place().problem("Exact bytes are either \"text\" or \"base64\"");
        }
        return text.isPresent() ? Fault.bytes(text.get()) : Fault.bytes(base64.orElseThrow());
    }

    private static byte[] base64(Json json) {
        String text = Members.text(json);
        if (text.length() % 4 != 0) {
            throw json.place().problem("The base64 is not filled up with = to a multiple of 4 characters");
        }
        return Base64.getDecoder().decode(text);
    }

    private static Fault execute(Json json) {
        Members.of(json);
        return Fault.execute();
    }

    private static Fault loseAnswer(Json json) {
        return new DisconnectFault(Place.BEFORE_RESPONSE, manner(Members.of(json, "manner"), Manner.RESET));
    }

    private static Fault cut(Json json) {
        Members members = Members.of(json, "after", "manner");
        long bytes = members.get("after", value -> Members.integer(value, 0, Times.MOST));
        return new DisconnectFault(Place.inResponseBody(bytes), manner(members, Manner.CLOSE));
    }

    private static Fault disconnect(Json json) {
        Members members = Members.of(json, "place", "manner");
        Place place = members.find("place", PlaceReader::early).orElse(Place.BEFORE_EXECUTION);
        return new DisconnectFault(place, manner(members, Manner.RESET));
    }

    private static Manner manner(Members members, Manner usual) {
        return members.find("manner", value -> Members.label(value, "manner of an end", MANNERS))
                .orElse(usual);
    }

    private static Fault stall(Json json) {
        Members members = Members.of(json, "seconds", "place");
        Optional<Duration> duration =
                members.find("seconds", value -> Members.seconds(value, Duration.ZERO, StallFault.LONGEST));
        return new StallFault(duration, members.find("place", PlaceReader::any).orElse(Place.BEFORE_RESPONSE));
    }

    private static Fault slow(Json json) {
        Members members = Members.of(json, "bytesPerSecond", "place");
        Place place = members.find("place", PlaceReader::any).orElse(Place.BEFORE_RESPONSE);
        return members.get("bytesPerSecond", value -> new SlowFault(Members.integer(value), place));
    }

    private static Fault clock(Json json) {
        Members members = Members.of(json, "shift", "tolerance");
        Duration shift = members.get("shift", value -> Members.seconds(value, Times.LONGEST.negated(), Times.LONGEST));
        Optional<Duration> tolerance =
                members.find("tolerance", value -> Members.seconds(value, Duration.ZERO, Times.LONGEST));
        return new ClockFault(shift, tolerance.orElse(ClockFault.USUAL_TOLERANCE));
    }
}
