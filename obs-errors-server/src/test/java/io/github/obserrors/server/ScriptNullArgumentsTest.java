package io.github.obserrors.server;

import static io.github.obserrors.api.ServerErrorCode.SLOW_DOWN;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A null argument is refused at once. */
@NullUnmarked
class ScriptNullArgumentsTest {

    private static final ErrorFault ERROR = Fault.error(SLOW_DOWN);
    private static final Match ANY = new Match(Set.of(), Optional.empty(), Optional.empty(), Map.of());

    @Test
    void noPartOfAFaultMayBeNull() {
        refuse(
                () -> Fault.error((ServerErrorCode) null),
                () -> Fault.error(null, 400),
                () -> Fault.lateError(null),
                () -> Fault.partialDelete(null, SLOW_DOWN),
                () -> Fault.partialDelete("a", null),
                () -> Fault.bytes((byte[]) null),
                () -> Fault.bytes((String) null),
                () -> Fault.stall(null),
                () -> Fault.stall().at(null),
                () -> Fault.slow(1).at(null),
                () -> Fault.reset().at(null),
                () -> Fault.clock(null),
                () -> Fault.clock(Duration.ZERO).withTolerance(null),
                () -> Fault.clock(Duration.ZERO).time(null),
                () -> Fault.clock(Duration.ZERO).refuses(null, Instant.EPOCH),
                () -> Fault.partialDelete("a", SLOW_DOWN).failure(null),
                () -> new DisconnectFault(Place.BEFORE_RESPONSE, null),
                () -> new StallFault(null, Place.BEFORE_RESPONSE),
                () -> new LateErrorFault(null, Duration.ZERO, Duration.ZERO),
                () -> Fault.lateError(SLOW_DOWN).withDelay(null),
                () -> Fault.lateError(SLOW_DOWN).withInterval(null),
                () -> new Place(null, 0));
    }

    @Test
    void noPartOfAnErrorMayBeNull() {
        refuse(
                () -> ERROR.withFamily(null),
                () -> ERROR.withMessage(null),
                () -> ERROR.withHostId(null),
                () -> ERROR.withDetail(null, ""),
                () -> ERROR.withDetail("a", null),
                () -> ERROR.withRetryAfter(null),
                () -> ERROR.withLocation(null),
                () -> ERROR.withHeader(null, ""),
                () -> ERROR.withHeader("a", null),
                () -> ERROR.reply("id", null),
                () -> ERROR.reply(null, io.github.obserrors.xml.HeaderFamily.OBS));
    }

    @Test
    void noPartOfARuleMayBeNull() {
        refuse(
                () -> Rule.on((ServedOperation[]) null),
                () -> Rule.on((ServedOperation) null),
                () -> Rule.onAny().named(null),
                () -> Rule.onAny().bucket(null),
                () -> Rule.onAny().key(null),
                () -> Rule.onAny().exactKey(null),
                () -> Rule.onAny().header(null, "*"),
                () -> Rule.onAny().header("a", null),
                () -> Rule.onAny().nth(1, (long[]) null),
                () -> Rule.onAny().between(null, Duration.ZERO),
                () -> Rule.onAny().between(Duration.ZERO, null),
                () -> Rule.onAny().at(null),
                () -> Rule.onAny().answer(null),
                () -> Rule.onAny().answer(ERROR, (Fault[]) null),
                () -> Rule.onAny().answer(ERROR, (Fault) null),
                () -> new Rule(null, ANY, List.of(), List.of(ERROR)),
                () -> new Rule(Optional.empty(), null, List.of(), List.of(ERROR)),
                () -> new Rule(Optional.empty(), ANY, null, List.of(ERROR)),
                () -> new Rule(Optional.empty(), ANY, List.of(), null),
                () -> new Match(null, Optional.empty(), Optional.empty(), Map.of()),
                () -> new Match(Set.of(), null, Optional.empty(), Map.of()),
                () -> new Match(Set.of(), Optional.empty(), null, Map.of()),
                () -> new Match(Set.of(), Optional.empty(), Optional.empty(), null),
                () -> new Times.Nth(null),
                () -> new Times.Nth(Arrays.asList(1L, null)));
    }

    @Test
    void noScriptMayBeNull() {
        refuse(
                () -> new Script(null),
                () -> Script.of((Rule[]) null),
                () -> Script.of((Rule) null),
                () -> Script.parse((String) null),
                () -> Script.parse((InputStream) null),
                () -> Script.parse((Path) null),
                () -> Profile.find(null),
                () -> ServedOperation.find(null));
    }

    @Test
    void noPartOfARecordMayBeNull() {
        ServedOperation other = ServedOperation.OTHER;
        Duration zero = Duration.ZERO;
        Optional<Rule> none = Optional.empty();
        OptionalInt no = OptionalInt.empty();
        refuse(
                () -> new Header(null, ""),
                () -> new Header("", null),
                () -> new Header("", "").isCalled(null),
                () -> new RecordedRequest(null, "/", other, List.of(), 0, zero, none, no),
                () -> new RecordedRequest("GET", null, other, List.of(), 0, zero, none, no),
                () -> new RecordedRequest("GET", "/", null, List.of(), 0, zero, none, no),
                () -> new RecordedRequest("GET", "/", other, null, 0, zero, none, no),
                () -> new RecordedRequest("GET", "/", other, List.of(), 0, null, none, no),
                () -> new RecordedRequest("GET", "/", other, List.of(), 0, zero, null, no),
                () -> new RecordedRequest("GET", "/", other, List.of(), 0, zero, none, null),
                () -> new RecordedRequest("GET", "/", other, List.of(), 0, zero, none, no).header(null),
                () -> new InvalidScriptException(null, 0, 0, ""),
                () -> new InvalidScriptException("", 0, 0, null),
                () -> ErrorCode.of(null));
    }

    private static void refuse(Executable... calls) {
        for (int i = 0; i < calls.length; i++) {
            assertThrows(NullPointerException.class, calls[i], "call " + i);
        }
    }
}
