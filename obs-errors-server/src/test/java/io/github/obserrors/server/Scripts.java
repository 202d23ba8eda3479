package io.github.obserrors.server;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.HeaderFamily;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Arbitrary scripts. */
final class Scripts {

    private Scripts() {}

    static Arbitrary<Script> scripts() {
        return rules().list().ofMaxSize(4).map(Script::new);
    }

    private static Arbitrary<Rule> rules() {
        Arbitrary<Rule> plain =
                Combinators.combine(names(), matches(), times(), faults()).as(Rule::new);
        Arbitrary<Rule> deletes = Combinators.combine(names(), times(), partialDeletes())
                .as((name, times, fault) -> new Rule(
                        name,
                        new Match(
                                Set.of(ServedOperation.MULTI_OBJECT_DELETE),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of()),
                        times,
                        List.of(fault)));
        return Arbitraries.frequencyOf(Tuple.of(4, plain), Tuple.of(1, deletes));
    }

    private static Arbitrary<Optional<String>> names() {
        return xmlTexts().ofMinLength(1).ofMaxLength(20).optional(0.5);
    }

    private static StringArbitrary xmlTexts() {
        return Arbitraries.strings()
                .ascii()
                .excludeChars(controls())
                .withChars('\t', '\n', '\u00e4', '\u4f60', '"', '\\', '/');
    }

    private static char[] controls() {
        StringBuilder controls = new StringBuilder();
        for (char c = 0; c < ' '; c++) {
            controls.append(c);
        }
        return controls.toString().toCharArray();
    }

    private static Arbitrary<String> patterns() {
        return Arbitraries.of("a", "/", "*", "?", "\\*", "\\\\", "\u4f60", ".")
                .list()
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> headerNames() {
        return Arbitraries.of("x-obs-acl", "Range", "if-match", "X_1", "!#$%&'*+.^`|~");
    }

    private static Arbitrary<Match> matches() {
        return Combinators.combine(
                        Arbitraries.of(ServedOperation.class).set().ofMaxSize(3),
                        patterns().optional(0.5),
                        patterns().optional(0.5),
                        Arbitraries.maps(headerNames(), patterns()).ofMaxSize(2))
                .as(Match::new);
    }

    private static Arbitrary<Long> counts() {
        return Arbitraries.longs().between(1, Times.MOST);
    }

    private static Arbitrary<Duration> durations(Duration least, Duration most) {
        return Arbitraries.longs().between(least.toNanos(), most.toNanos()).map(Duration::ofNanos);
    }

    private static Arbitrary<List<Times>> times() {
        Arbitrary<Times> nth = counts().list().ofMinSize(1).ofMaxSize(4).map(Times.Nth::new);
        Arbitrary<Times> first = counts().map(Times.First::new);
        Arbitrary<Times> every = counts().map(Times.Every::new);
        Arbitrary<Times> rate =
                Arbitraries.integers().between(1, Times.AboveRate.HIGHEST).map(Times.AboveRate::new);
        Arbitrary<Times> chance = Combinators.combine(
                        Arbitraries.doubles().between(Times.Chance.LEAST, 1).ofScale(9),
                        Arbitraries.longs().between(-Times.MOST, Times.MOST))
                .as(Times.Chance::new);
        Arbitrary<Times> between = Combinators.combine(
                        durations(Duration.ZERO, Times.LONGEST), durations(Duration.ofNanos(1), Times.LONGEST))
                .as((from, length) -> new Times.Between(from, from.plus(length)));
        return Combinators.combine(
                        nth.optional(0.2),
                        first.optional(0.2),
                        every.optional(0.2),
                        rate.optional(0.2),
                        chance.optional(0.2),
                        between.optional(0.2))
                .as((a, b, c, d, e, f) -> {
                    List<Times> all = new ArrayList<>();
                    List.of(a, b, c, d, e, f).forEach(times -> times.ifPresent(all::add));
                    return all;
                });
    }

    private static Arbitrary<ErrorCode> codes() {
        return Arbitraries.oneOf(
                Arbitraries.of(ServerErrorCode.class),
                Arbitraries.of("Strange", "SYS.0001", "a b", "\u4f60").map(ErrorCode::of));
    }

    private static Arbitrary<ErrorFault> errors(Arbitrary<Integer> statuses) {
        Arbitrary<ErrorFault> plain = Combinators.combine(codes(), statuses).as(Fault::error);
        return Combinators.combine(
                        plain,
                        xmlTexts().ofMaxLength(20).optional(0.5),
                        Arbitraries.of(true, false, false),
                        xmlTexts().ofMaxLength(10).optional(0.3),
                        Arbitraries.of(HeaderFamily.class).optional(0.3),
                        durations(Duration.ZERO, Times.LONGEST).optional(0.3),
                        Arbitraries.maps(headerNames(), Arbitraries.of("", "a b", "http://a/?b=%20", "~"))
                                .ofMaxSize(2),
                        Arbitraries.maps(
                                        Arbitraries.of("Key", "_a-b.c1", "\u00c4", "\ud800\udc00x"),
                                        xmlTexts().ofMaxLength(10))
                                .ofMaxSize(3))
                .as((error, message, silent, hostId, family, wait, headers, details) -> {
                    ErrorFault fault = message.map(error::withMessage).orElse(error);
                    fault = silent ? fault.withoutMessage() : fault;
                    fault = hostId.map(fault::withHostId).orElse(fault);
                    fault = family.map(fault::withFamily).orElse(fault);
                    fault = wait.map(fault::withRetryAfter).orElse(fault);
                    for (Map.Entry<String, String> header : headers.entrySet()) {
                        fault = fault.withHeader(header.getKey(), header.getValue());
                    }
                    for (Map.Entry<String, String> detail : details.entrySet()) {
                        fault = fault.withDetail(detail.getKey(), detail.getValue());
                    }
                    return fault;
                });
    }

    private static Arbitrary<Fault> answers() {
        Arbitrary<Integer> ok = Arbitraries.just(LateErrorFault.STATUS);
        return Arbitraries.oneOf(
                errors(Arbitraries.integers().between(200, 599)).map(error -> error),
                Combinators.combine(
                                errors(ok),
                                durations(Duration.ZERO, StallFault.LONGEST),
                                durations(LateErrorFault.SHORTEST_INTERVAL, StallFault.LONGEST))
                        .as(LateErrorFault::new),
                Arbitraries.integers().between(400, 599).map(ProxyPageFault::new),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(20).map(Fault::bytes),
                Arbitraries.of("HTTP/1.1 200 OK\r\n\r\n", "", "\u4f60").map(Fault::bytes));
    }

    private static Arbitrary<Fault> partialDeletes() {
        return Combinators.combine(patterns(), codes(), patterns(), codes())
                .as((one, code, other, otherCode) ->
                        Fault.partialDelete(one, code).with(other, otherCode));
    }

    private static Arbitrary<Place> places() {
        Arbitrary<Long> bytes = Arbitraries.longs().between(0, Times.MOST);
        return Arbitraries.oneOf(
                Arbitraries.of(Place.BEFORE_REQUEST_BODY, Place.BEFORE_EXECUTION, Place.BEFORE_RESPONSE),
                bytes.map(Place::inRequestBody),
                bytes.map(Place::inResponseBody));
    }

    private static Arbitrary<List<Fault>> faults() {
        Arbitrary<Fault> stall = Combinators.combine(
                        durations(Duration.ZERO, StallFault.LONGEST).optional(0.8), places())
                .as(StallFault::new);
        Arbitrary<Fault> slow = Combinators.combine(Arbitraries.integers().between(1, Integer.MAX_VALUE), places())
                .as(SlowFault::new);
        Arbitrary<Fault> clock = Combinators.combine(
                        durations(Times.LONGEST.negated(), Times.LONGEST), durations(Duration.ZERO, Times.LONGEST))
                .as(ClockFault::new);
        Arbitrary<DisconnectFault> disconnect = Combinators.combine(
                        places(), Arbitraries.of(DisconnectFault.Manner.class))
                .as(DisconnectFault::new);
        return Combinators.combine(
                        answers().optional(0.6),
                        Arbitraries.of(true, false, false),
                        disconnect.optional(0.5),
                        stall.optional(0.4),
                        slow.optional(0.3),
                        clock.optional(0.2))
                .as((answer, execute, end, pause, speed, time) -> {
                    List<Fault> all = new ArrayList<>();
                    pause.ifPresent(all::add);
                    answer.ifPresent(all::add);
                    if (answer.isPresent() && execute) {
                        all.add(Fault.execute());
                    }
                    end.filter(fault -> answer.isEmpty() || fault.place().kind() == Place.Kind.IN_RESPONSE_BODY)
                            .ifPresent(all::add);
                    speed.ifPresent(all::add);
                    time.filter(fault ->
                                    answer.filter(BytesFault.class::isInstance).isEmpty())
                            .ifPresent(all::add);
                    if (all.isEmpty()) {
                        all.add(Fault.reset());
                    }
                    return all;
                });
    }
}
