package io.github.obserrors.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ServerErrorCode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The way back from a server code to the codes that its error may appear as. */
class WayBackTest {

    @Test
    void whatIsFoundForwardsIsFoundBackwardsAndTheReverse() {
        List<Correspondence> forwards = Stream.of(ConsoleErrorCode.values())
                .flatMap(code -> code.listings().stream())
                .flatMap(listing -> listing.correspondences().stream())
                .toList();
        List<Correspondence> backwards = Stream.of(ServerErrorCode.values())
                .flatMap(code -> ConsoleErrorCode.correspondences(code).stream())
                .toList();

        assertEquals(Set.copyOf(forwards), Set.copyOf(backwards));
        assertEquals(forwards.size(), backwards.size());
    }

    @ParameterizedTest
    @EnumSource
    void everyCorrespondenceFoundIsOneOfTheServerCodeThatWasAskedFor(ServerErrorCode code) {
        for (Correspondence pair : ConsoleErrorCode.correspondences(code)) {
            assertEquals(code, pair.serverCode());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theClosestComeFirstThenTheClientGuideThenTheLowestNumber(ServerErrorCode code) {
        List<Correspondence> found = ConsoleErrorCode.correspondences(code);

        assertEquals(
                found.stream()
                        .sorted(Comparator.comparing((Correspondence pair) -> pair.strength())
                                .thenComparing(pair -> pair.guide())
                                .thenComparingInt(pair -> pair.consoleCode().number()))
                        .toList(),
                found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
                    BUCKET_ALREADY_EXISTS       : client 0004 same-text, client 0033 same-text, console 0012 same-condition
                    SERVICE_UNAVAILABLE         : client 0020 same-condition, console 0005 same-condition, client 0003 related
                    ACCESS_DENIED               : client 0021 related, client 0022 related, client 0035 related, console 0016 related, console 0019 related, console 0021 related
                    OBJECT_HAS_ALREADY_RESTORED : client 0034 same-condition, console 0017 same-condition, console 0018 related
                    REQUEST_TIMEOUT             : console 0003 related
                    NO_SUCH_VERSION             : ''
                    """)
    void theWayBackLeadsToEveryCodeOfBothGuides(ServerErrorCode code, String expected) {
        assertEquals(
                expected,
                ConsoleErrorCode.correspondences(code).stream()
                        .map(pair -> String.join(
                                " ",
                                pair.guide().label(),
                                pair.consoleCode().value().substring("Obs.".length()),
                                pair.strength().label()))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void theseServerCodesAndNoOthersLeadBackToSeveralCodesOfTheClientGuide() {
        String expected = """
                AccessDenied [Obs.0021, Obs.0022, Obs.0035]
                BucketAlreadyExists [Obs.0004, Obs.0033]
                BucketAlreadyOwnedByYou [Obs.0004, Obs.0033]
                InternalError [Obs.0001, Obs.0021]
                InvalidBucket [Obs.0017, Obs.0028]
                InvalidTargetBucketForLogging [Obs.0015, Obs.0028]
                NoSuchBucket [Obs.0017, Obs.0028]
                ServiceUnavailable [Obs.0003, Obs.0020]
                SignatureDoesNotMatch [Obs.0012, Obs.0029]
                SlowDown [Obs.0003, Obs.0020]
                """;

        assertEquals(
                expected,
                Stream.of(ServerErrorCode.values())
                        .collect(Collectors.toMap(Function.identity(), WayBackTest::inTheClientGuide))
                        .entrySet()
                        .stream()
                        .filter(entry -> entry.getValue().size() > 1)
                        .map(entry -> entry.getKey().value() + " " + entry.getValue() + "\n")
                        .sorted()
                        .collect(Collectors.joining()));
    }

    private static Set<ConsoleErrorCode> inTheClientGuide(ServerErrorCode code) {
        return ConsoleErrorCode.correspondences(code).stream()
                .filter(pair -> pair.guide() == Guide.CLIENT)
                .map(Correspondence::consoleCode)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
