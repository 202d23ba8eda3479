package io.github.obserrors.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.ServerErrorCode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

/** What holds for any text that is typed instead of a name. */
class AnyNameProperties {

    @Property(tries = 300)
    void anyTextIsAnsweredOrSaidToBeUnknown(@ForAll("texts") String text) {
        Run run = Run.of("explain", "--format", "json", "--", text);

        HarmlessText.check(run.out());
        HarmlessText.check(run.err());
        assertTrue(run.exitStatus() == 0 || run.exitStatus() == 10, run::toString);
        assertEquals(run.exitStatus() == 0, run.err().isEmpty(), run::toString);
        for (Map<String, @Nullable Object> answer : run.objects()) {
            assertEquals(JsonContractTest.KEYS, List.copyOf(answer.keySet()));
        }
        Statistics.label("answered").collect(run.exitStatus() == 0);
        Statistics.label("answered").coverage(coverage -> coverage.check(true).percentage(percent -> percent >= 30));
    }

    @Property(tries = 300)
    void whatStandsAroundACodeChangesNothing(
            @ForAll("codes") ServerErrorCode code, @ForAll("before") String before, @ForAll("after") String after) {
        Run run = Run.of("explain", "--format", "json", "--", before + code.value() + after);

        assertEquals(
                List.of(code.value()),
                run.objects().stream().map(answer -> answer.get("code")).toList());
        assertEquals(0, run.exitStatus());
    }

    @Example
    void hostileTextsTakeTimeInProportionToTheirLength() {
        for (String part :
                List.of("error ", "404 ", "error 404 ", "HTTP/1.1 ", "(", "a: ", "NoSuchKey, ", "x.", "Obs ", "4xx,")) {
            assertTimeoutPreemptively(
                    Duration.ofMinutes(2), () -> Run.of("explain", "--", part.repeat(200_000 / part.length())), part);
            assertTimeoutPreemptively(
                    Duration.ofMinutes(2),
                    () -> Run.withInput(part.repeat(60_000 / part.length()), "explain", "-"),
                    part);
        }
    }

    @Provide
    Arbitrary<ServerErrorCode> codes() {
        return Arbitraries.of(ServerErrorCode.class);
    }

    @Provide
    Arbitrary<String> before() {
        return Arbitraries.of(
                "", " ", "\"", "'", "(", "[", "Error: ", "error code: ", "Code=", "s3:", "ERROR ", "\u201c");
    }

    @Provide
    Arbitrary<String> after() {
        return Arbitraries.of("", " ", "\"", "'", ")", "]", ".", ":", ",", "!", ": the server said so", "\u201d", "\n");
    }

    /** Pieces of names in any order, among them text that means nothing. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "NoSuchKey",
                "AccessDenied",
                "404",
                "503",
                "22",
                "0022",
                "4xx",
                "Obs",
                ".",
                " ",
                ", ",
                "\n",
                ": ",
                "(",
                ")",
                "/",
                "\\",
                "\"",
                "HTTP/1.1 ",
                "Error: ",
                "Exception",
                "OBS_STATUS_",
                "Not Found",
                "The specified key does not exist.",
                "request id: R1",
                "\u001b[31m",
                "\u0000",
                "\u202e",
                "\ud800",
                "\uff14\uff10\uff14");
        Arbitrary<String> ofPieces = pieces.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join("", list));
        Arbitrary<String> oneName = Combinators.combine(
                        Arbitraries.of("", "HTTP ", "status: ", "Error: "),
                        Arbitraries.of("404", "NoSuchKey", "4xx", "403 Forbidden", "SlowDownException"))
                .as((before, name) -> before + name);
        return Arbitraries.oneOf(ofPieces, oneName, Arbitraries.strings().ofMaxLength(20));
    }
}
