package io.github.obserrors.xml.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.ErrorResponses;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.ReadOptions;
import io.github.obserrors.xml.body.BodyContent;
import io.github.obserrors.xml.strict.BindingReader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner reads plain bodies itself, and leaves others to the parser. */
class PlainScannerTest {

    private static String read(Supplier<ErrorBody> reader) {
        try {
            return reader.get().toString();
        } catch (MalformedErrorBodyException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String elements(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<" + name + i + ">v</" + name + i + ">")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(ints = {900, 990, 1000, 1010, 1018, 1019, 1020, 1021, 1022, 1023, 1024, 1025, 1100})
    void asManyNamesAreReadAsTheParserReads(int names) {
        byte[] body = ("<Error><Code>A</Code>" + elements("n", names) + "</Error>").getBytes(UTF_8);
        assertEquals(
                read(() -> BindingReader.read(body, Bounds.defaults(), note -> {})), read(() -> ErrorXml.read(body)));
    }

    @Test
    void namesAreCountedOverAllEntriesOfADeleteResult() {
        String entries =
                "<Error><Code>A</Code>" + elements("n", 600) + "</Error><Deleted>" + elements("m", 600) + "</Deleted>";
        assertNull(PlainScanner.readDeleteResult(
                ("<DeleteResult>" + entries + "</DeleteResult>").getBytes(UTF_8), Bounds.defaults()));
    }

    @Test
    void whereTheCodeStandsMakesNoDifferenceToTheOrderOfTheDetails() {
        ErrorBody error = PlainScanner.readError(
                "<Error><a>1</a><Message>m</Message><b>2</b><Code>A</Code><c>3</c></Error>".getBytes(UTF_8),
                Bounds.defaults());
        assertEquals(
                ErrorBody.builder(ErrorCode.of("A"))
                        .message("m")
                        .detail("a", "1")
                        .detail("b", "2")
                        .detail("c", "3")
                        .build(),
                error);
    }

    @Test
    void eachErrorOfADeleteResultHasFieldsOfItsOwn() {
        DeleteResult result = PlainScanner.readDeleteResult(
                ("<DeleteResult><Error><Key>k</Key><Code>A</Code><Message>m</Message></Error>"
                                + "<Deleted><Key>d</Key></Deleted>"
                                + "<Error><Code>B</Code><Message>n</Message></Error></DeleteResult>")
                        .getBytes(UTF_8),
                Bounds.defaults().withDetails(1));
        ErrorBody first = ErrorBody.builder(ErrorCode.of("A"))
                .message("m")
                .detail("Key", "k")
                .build();
        ErrorBody second = ErrorBody.builder(ErrorCode.of("B")).message("n").build();
        assertEquals(new DeleteResult(List.of(new KeyError(first), new KeyError(second)), 1), result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<DeleteResult><Error><Code>A</Code><Code>B</Code></Error></DeleteResult>",
                "<DeleteResult><Error><Key>k</Key></Error></DeleteResult>",
                "<DeleteResult><Error><Code> </Code></Error></DeleteResult>",
                "<DeleteResult><Error><Code>A</Code></Error></DeleteResult><!-- -->",
                "<DeleteResult><Error><Code>A</Code></Error>x</DeleteResult>",
                "<DeleteResult><Deleted><Key>a&x;</Key></Deleted></DeleteResult>",
                "<DeleteResult><Deleted><Key>]]></Key></Deleted></DeleteResult>",
                "<DeleteResult><Deleted/></DeleteResult>",
                "<DeleteResult><Other/></DeleteResult>",
                "<DeleteResult><Error<Deleted></Deleted></DeleteResult>",
                "<DeleteResult><Error <Deleted></Deleted></DeleteResult>",
                "<DeleteResult></DeleteResult<Deleted></Deleted></DeleteResult>",
                "<DeleteResult></DeleteResult <Error><Code>A</Code></Error></DeleteResult>",
                "<DeleteResult><Deleted<Error><Code>A</Code></Error></DeleteResult>",
                "<DeleteResult><Errors><Code>A</Code></Error></DeleteResult>",
                "<DeleteResult><Deleted>",
                "<DeleteResult>",
                "<Error><Code>A</Code></Error>"
            })
    void otherResultsAreLeftToTheParser(String body) {
        assertNull(PlainScanner.readDeleteResult(body.getBytes(UTF_8), Bounds.defaults()));
    }

    @ParameterizedTest
    @EnumSource
    void eachLetterOfANameCounts(PlainName name) {
        for (int i = 0; i < name.text().length(); i++) {
            String other = name.text().substring(0, i) + '_' + name.text().substring(i + 1);
            byte[] whole = ("<Error><Code>A</Code><" + other + ">t</" + other + "></Error>").getBytes(UTF_8);
            byte[] torn = ("<Error><Code>A</Code><" + name.text() + ">t</" + other + "></Error>").getBytes(UTF_8);

            assertEquals(
                    ErrorBody.builder(ErrorCode.of("A")).detail(other, "t").build(),
                    PlainScanner.readError(whole, Bounds.defaults()),
                    other);
            assertNull(PlainScanner.readError(torn, Bounds.defaults()), other);
        }
    }

    /** The content of a body, or the problem for which it is refused. */
    private static Object outcome(Callable<Object> reading) throws Exception {
        try {
            return reading.call();
        } catch (MalformedErrorBodyException e) {
            return e.problem();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1023, 1024, 1025, 524_287, 524_288, 524_289, 1_000_000})
    void aNamespaceOfAnyLengthIsReadAsTheBindingReadsIt(int length) throws Exception {
        String start = " xmlns=\"" + "u".repeat(length) + "\">";
        byte[] error = ("<Error" + start + "<Code>A</Code></Error>").getBytes(UTF_8);
        byte[] result = ("<DeleteResult" + start + "<Error><Code>A</Code></Error></DeleteResult>").getBytes(UTF_8);
        ReadOptions scanned = ReadOptions.defaults();
        Bounds bound = Bounds.defaults();

        assertEquals(
                outcome(() -> BindingReader.read(error, bound, note -> {})),
                outcome(() -> ErrorXml.read(error, scanned, note -> {})));
        assertEquals(
                outcome(() -> BindingReader.readDeleteResult(result, bound).errors()),
                outcome(() -> ErrorXml.readDeleteResult(result, scanned).errors()));
        assertEquals(length <= 1024, PlainScanner.readError(error, Bounds.defaults()) != null);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1024, 262_144, 500_000})
    void aNameOfAnyLengthIsReadAsTheBindingReadsIt(int length) throws Exception {
        String name = "n".repeat(length);
        byte[] error = ("<Error><Code>A</Code><" + name + "></" + name + "></Error>").getBytes(UTF_8);

        assertEquals(
                outcome(() -> BindingReader.read(error, Bounds.defaults(), note -> {})),
                outcome(() -> ErrorXml.read(error)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error><Code>A</Code><DeleteResult><Deleted></Deleted></DeleteResult>",
                "<Error<DeleteResult></DeleteResult>",
                "<Error xmlns=\"<DeleteResult></DeleteResult>",
            })
    void aDeleteResultWithinABrokenErrorIsNotTheResult(String body) {
        byte[] bytes = body.getBytes(UTF_8);

        assertNull(PlainScanner.read(bytes, Bounds.defaults()));
        assertFalse(ErrorResponses.decode(500, Map.of(), bytes) instanceof DeleteResult);
    }

    @Test
    void oneLookTellsAnErrorFromADeleteResult() {
        byte[] error = "<?xml version=\"1.0\"?>\n<Error><Code>A</Code></Error>".getBytes(UTF_8);
        byte[] result = "<?xml version=\"1.0\"?>\n<DeleteResult><Deleted/></DeleteResult>".getBytes(UTF_8);

        assertInstanceOf(BodyContent.OfErrorBody.class, PlainScanner.read(error, Bounds.defaults()));
        assertEquals(
                PlainScanner.readDeleteResult(result, Bounds.defaults()) == null,
                PlainScanner.read(result, Bounds.defaults()) == null);
        assertInstanceOf(
                BodyContent.OfDeleteResult.class,
                PlainScanner.read(
                        "<DeleteResult><Deleted><Key>k</Key></Deleted></DeleteResult>".getBytes(UTF_8),
                        Bounds.defaults()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0' encoding=\"Utf-8\" standalone='no' ?>\r\n<Error><Code>A</Code></Error>",
                "<?xml version=\"1.0\" standalone=\"yes\"?><Error><Code>A</Code></Error>",
                "<Error xmlns='http://obs.example/doc/2015-06-30/'><Code>A</Code></Error>",
                "\r\n<Error>\r\n\t<Code>A</Code>\r\n\t<Message>a\r\nb</Message>\r\n</Error>\r\n",
                "<Error><Code>&#65;</Code><Message>&#x9519; &#128512; &#60;&#x26;</Message></Error>"
            })
    void theFormsThatServersSendAreReadWithoutAParser(String body) {
        ErrorBody error = PlainScanner.readError(body.getBytes(UTF_8), Bounds.defaults());

        assertEquals(BindingReader.read(body.getBytes(UTF_8), Bounds.defaults(), note -> {}), error);
    }

    @Test
    void aNameThatNoListHasCostsOneStringHoweverOftenItOccurs() {
        String names = "<Unlisted>t</Unlisted><a>t</a>";
        ErrorBody error = PlainScanner.readError(
                ("<Error><Code>A</Code>" + names.repeat(100) + "</Error>").getBytes(UTF_8), Bounds.defaults());

        assertNotNull(error);
        Set<String> instances = Collections.newSetFromMap(new IdentityHashMap<>());
        error.details().forEach(detail -> instances.add(detail.name()));
        assertEquals(2, instances.size());
    }
}
