package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body within the bounds is read, and one that exceeds any of them is refused. */
class BoundsTest {

    private static final int MIB = 1 << 20;
    private static final int VALUE = 256 << 10;

    private static ErrorBody read(String body) {
        return ErrorXml.read(body.getBytes(UTF_8));
    }

    private static String error(String children) {
        return "<Error><Code>A</Code>" + children + "</Error>";
    }

    @Test
    void aBodyOfOneMebibyteIsRead() {
        String body = error("");

        assertEquals("A", read(body + " ".repeat(MIB - body.length())).code().value());
    }

    @Test
    void aBodyOverOneMebibyteIsRefused() {
        String body = error("");

        assertEquals(new Refused(Problem.TOO_LARGE, 1, 1), Refused.of(body + " ".repeat(MIB + 1 - body.length())));
    }

    @Test
    void aReaderIsBoundedInCharacters() throws Exception {
        String body = error("<D>" + "\u9519".repeat(200_000) + "</D>");
        String longest = body + " ".repeat(MIB - body.length());

        assertEquals("A", ErrorXml.read(new StringReader(longest)).code().value());
        assertEquals(
                new Refused(Problem.TOO_LARGE, 1, 1), Refused.by(() -> ErrorXml.read(new StringReader(longest + " "))));
    }

    @Test
    void aDeleteResultOverOneMebibyteIsRead() {
        String body = "<DeleteResult>" + "<Deleted><Key>key</Key></Deleted>".repeat(40_000) + "</DeleteResult>";

        assertEquals(40_000, ErrorXml.readDeleteResult(body.getBytes(UTF_8)).deleted());
    }

    @Test
    void aDeleteResultOf16MebibytesIsReadAndALargerOneIsRefused() {
        String body = "<DeleteResult/>";
        String longest = body + " ".repeat(16 * MIB - body.length());

        assertEquals(0, ErrorXml.readDeleteResult(longest.getBytes(UTF_8)).deleted());
        assertEquals(new Refused(Problem.TOO_LARGE, 1, 1), Refused.ofDeleteResult(longest + " "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code", "Message", "RequestId", "HostId", "Resource"})
    void aValueOf256KibiCharactersIsRead(String name) {
        String start = name.equals("Code") ? "<Error>" : "<Error><Code>A</Code>";

        assertEquals(
                VALUE, longestValue(read(start + "<" + name + ">" + "x".repeat(VALUE) + "</" + name + "></Error>")));
    }

    private static int longestValue(ErrorBody body) {
        return List.of(
                        Optional.of(body.code().value()),
                        body.message(),
                        body.requestId(),
                        body.hostId(),
                        body.detail("Resource"))
                .stream()
                .flatMap(Optional::stream)
                .mapToInt(String::length)
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code", "Message", "RequestId", "HostId", "Resource"})
    void aLongerValueIsRefused(String name) {
        String start = name.equals("Code") ? "<Error>\n" : "<Error><Code>A</Code>\n";

        Refused refusal = Refused.of(start + "<" + name + ">" + "x".repeat(VALUE + 1) + "</" + name + "></Error>");

        assertEquals(Problem.TOO_LARGE, refusal.problem());
        assertEquals(2, refusal.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<![CDATA[x]]>", "&lt;", "<b>x</b>", "x<!-- -->"})
    void aValueInManyPiecesIsBoundedAsAWhole(String piece) {
        assertEquals(
                Problem.TOO_LARGE,
                Refused.of(error("<Message>" + "x".repeat(VALUE - 3) + piece.repeat(4) + "</Message>"))
                        .problem());
    }

    @Test
    void textOfElementsWithinADetailDoesNotCountForIt() {
        String half = "x".repeat(VALUE / 2);

        assertEquals(
                half + half,
                read(error("<D>" + half + "<E>" + half + "</E>" + half + "</D>"))
                        .details()
                        .get(0)
                        .text());
    }

    @Test
    void strayTextIsBoundedByTheBodyAlone() {
        List<Note> notes = new ArrayList<>();
        ErrorXml.read(error("x".repeat(VALUE + 1)).getBytes(UTF_8), ReadOptions.defaults(), notes::add);

        assertEquals(Note.STRAY_TEXT, notes.get(0));
    }

    @Test
    void aBodyWith4096DetailsIsRead() {
        assertEquals(4096, read(error("<D/>".repeat(4096))).details().size());
    }

    @Test
    void oneDetailMoreIsRefused() {
        assertEquals(new Refused(Problem.TOO_MANY_DETAILS, 2, 1), Refused.of(error("<D/>".repeat(4096) + "\n<D/>")));
    }

    @Test
    void detailsWithinOthersCount() {
        String body = error("<D>" + "<E/>".repeat(4095) + "\n@</D>");

        assertEquals(
                4095, read(body.replace("@", "")).details().get(0).children().size());
        assertEquals(new Refused(Problem.TOO_MANY_DETAILS, 2, 1), Refused.of(body.replace("@", "<E/>")));
    }

    @Test
    void repeatedFieldsCountAsDetails() {
        assertEquals(
                new Refused(Problem.TOO_MANY_DETAILS, 2, 1),
                Refused.of(error("<Code>B</Code>".repeat(4096) + "\n<Code/>")));
    }

    @Test
    void eachErrorOfADeleteResultHasDetailsOfItsOwn() {
        String entry = "<Error><Code>A</Code>" + "<D/>".repeat(4096) + "</Error>";

        assertEquals(
                2,
                ErrorXml.readDeleteResult(("<DeleteResult>" + entry + entry + "</DeleteResult>").getBytes(UTF_8))
                        .errors()
                        .size());
    }

    @Test
    void elementsOnThe256thLevelAreRead() {
        read("<Error><Code>A</Code>" + "<d>".repeat(255) + "</d>".repeat(255) + "</Error>");
        read("<Error><Code>A" + "<d>".repeat(254) + "</d>".repeat(254) + "</Code></Error>");
    }

    @Test
    void deeperDetailsAreRefused() {
        assertEquals(
                new Refused(Problem.TOO_DEEP, 2, 1),
                Refused.of(
                        "<Error><Code>A</Code>" + "<d>".repeat(255) + "\n<d></d>" + "</d>".repeat(255) + "</Error>"));
    }

    @Test
    void deeperElementsInAFieldAreRefused() {
        assertEquals(
                new Refused(Problem.TOO_DEEP, 2, 1),
                Refused.of(
                        "<Error><Code>A" + "<d>".repeat(254) + "\n<d></d>" + "</d>".repeat(254) + "</Code></Error>"));
    }

    @Test
    void deeperElementsInADeleteResultAreRefused() {
        assertEquals(
                new Refused(Problem.TOO_DEEP, 2, 1),
                Refused.ofDeleteResult("<DeleteResult><Deleted>" + "<d>".repeat(254) + "\n<d></d>" + "</d>".repeat(254)
                        + "</Deleted></DeleteResult>"));
        assertEquals(
                new Refused(Problem.TOO_DEEP, 2, 1),
                Refused.ofDeleteResult("<DeleteResult><Error><Code>A</Code>" + "<d>".repeat(254) + "\n<d></d>"
                        + "</d>".repeat(254) + "</Error></DeleteResult>"));
    }

    @Test
    void elementsOnThe256thLevelOfADeleteResultAreRead() {
        String deleted = "<Deleted>" + "<d>".repeat(254) + "</d>".repeat(254) + "</Deleted>";
        String error = "<Error><Code>A</Code>" + "<d>".repeat(254) + "</d>".repeat(254) + "</Error>";

        ErrorXml.readDeleteResult(("<DeleteResult>" + deleted + error + "</DeleteResult>").getBytes(UTF_8));
    }

    @Test
    void endlessNestingIsRefusedAtTheBound() {
        assertEquals(Problem.TOO_DEEP, Refused.of(error("<d>".repeat(300_000))).problem());
        assertEquals(
                Problem.TOO_DEEP,
                Refused.of("<Error><Code>" + "<d>".repeat(300_000)).problem());
        assertEquals(
                Problem.TOO_DEEP,
                Refused.ofDeleteResult("<DeleteResult>" + "<d>".repeat(300_000)).problem());
    }

    @Test
    void aThousandAttributesAreSkipped() {
        assertEquals(
                "A",
                read("<Error><Code" + attributes(1000) + ">A</Code></Error>")
                        .code()
                        .value());
    }

    @Test
    void moreAttributesAreRefused() {
        Refused refusal = Refused.of("<Error>\n<Code" + attributes(1001) + ">A</Code></Error>");

        assertEquals(Problem.TOO_LARGE, refusal.problem());
        assertEquals(2, refusal.line());
    }

    @Test
    void anEndlessAttributeIsRefused() {
        assertEquals(
                Problem.TOO_LARGE,
                Refused.of("<Error><Code a='" + "x".repeat(2 * VALUE + 1) + "'>A</Code></Error>")
                        .problem());
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=''");
        }
        return attributes.toString();
    }
}
