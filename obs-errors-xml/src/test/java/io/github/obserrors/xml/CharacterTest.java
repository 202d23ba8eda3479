package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that XML 1.0 cannot hold are refused, however they come. */
class CharacterTest {

    static IntStream controls() {
        return IntStream.range(0, 0x20).filter(c -> c != '\t' && c != '\n' && c != '\r');
    }

    @ParameterizedTest
    @MethodSource("controls")
    void aControlCharacterIsNotXml(int control) {
        String body = "<Error>\n<Code>A" + (char) control + "</Code></Error>";

        assertEquals(new Refused(Problem.NOT_XML, 2, 8), Refused.of(body));
        assertEquals(new Refused(Problem.NOT_XML, 2, 8), Refused.by(() -> ErrorXml.read(new StringReader(body))));
    }

    @ParameterizedTest
    @MethodSource("controls")
    void aReferenceToOneIsNotXml(int control) {
        assertEquals(
                Problem.NOT_XML,
                Refused.of("<Error><Code>A</Code><D>&#" + control + ";</D></Error>")
                        .problem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&#xD800;",
                "&#xDFFF;",
                "&#xD83D;&#xDE00;",
                "&#xFFFE;",
                "&#xFFFF;",
                "&#x110000;",
                "&#99999999999;"
            })
    void aReferenceToNoCharacterIsNotXml(String reference) {
        assertEquals(
                Problem.NOT_XML,
                Refused.of("<Error><Code>A" + reference + "</Code></Error>").problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFE", "\uFFFF"})
    void aNoncharacterInUtf8IsNotXml(String noncharacter) {
        assertEquals(
                Problem.NOT_XML,
                Refused.of("<Error><Code>A" + noncharacter + "</Code></Error>").problem());
    }

    /** Characters that no bytes can hold. */
    @ParameterizedTest
    @ValueSource(strings = {"\uD800", "\uDC00", "\uDE00\uD83D"})
    void noReaderBringsHalfACharacterIn(String character) {
        String body = "<?xml version='1.0'?>\n <Error><Code>A@</Code>\n<Message>@</Message>\n<D>@</D></Error>";

        assertEquals(
                new Refused(Problem.INVALID_CHARACTER, 2, 2),
                Refused.by(() -> ErrorXml.read(new StringReader(body.replaceFirst("@", character)))));
        assertEquals(
                new Refused(Problem.INVALID_CHARACTER, 2, 2),
                Refused.by(() -> ErrorXml.read(new StringReader(body.replace("<Message>@", "<Message>" + character)))));
        assertEquals(
                new Refused(Problem.INVALID_CHARACTER, 4, 1),
                Refused.by(() -> ErrorXml.read(new StringReader(body.replace("<D>@", "<D>" + character)))));
    }

    @ParameterizedTest
    @CsvSource({
        "\uFFFE, <Code>A@</Code>",
        "\uFFFF, <Code>A@</Code>",
        "\uFFFE, <Code>A</Code><Message>@</Message>",
        "\uFFFF, <Code>A</Code><D>@</D>",
        "\uFFFE, <Code a='b@'>A</Code>",
        "\uFFFF, <Code>A</Code><D xmlns:a='b@'/>",
        "\uFFFE, <Code>A</Code><!--@-->",
        "\uFFFF, <Code>A</Code><?a @?>",
        "\uFFFE, <Code>A</Code><D><![CDATA[@]]></D>",
        "\uFFFE, <Code>A</Code>@"
    })
    void aReaderBringsInANoncharacterNoMoreThanBytesDo(String noncharacter, String children) {
        String body = "<?xml version='1.0'?>\n <Error>" + children.replace("@", noncharacter) + "</Error>";

        Refused ofReader = Refused.by(() -> ErrorXml.read(new StringReader(body)));
        assertEquals(new Refused(Problem.NOT_XML, 2, 9 + children.indexOf('@')), ofReader);
        assertEquals(ofReader.problem(), Refused.of(body).problem());
        for (Charset charset : List.of(UTF_16BE, UTF_16LE)) {
            byte[] bytes = body.getBytes(charset);
            ReadOptions options = ReadOptions.defaults().withCharset(charset);
            assertEquals(ofReader, Refused.by(() -> ErrorXml.read(bytes, options, note -> {})));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "<Code>A&#1;</Code>, 2",
        "<Code>&#1;</Code><Code>A</Code>, 2",
        "<Code>A</Code><Message>&#8;</Message>, 2",
        "<Code>A</Code><Message><b>&#x1F;</b></Message>, 2",
        "<Code>A</Code><RequestId>&#1;</RequestId>, 2",
        "<Code>A</Code><HostId>1&#11;2</HostId>, 2",
        "<Code>A</Code><D>&#1;</D>, 23",
        "<Code>A</Code><D>&#1;<E/></D>, 23",
        "<Code>A</Code><D><E>&#1;</E></D>, 26"
    })
    void aControlCharacterOfXml11IsNotTakenOver(String children, int column) {
        assertEquals(
                new Refused(Problem.INVALID_CHARACTER, 2, column),
                Refused.of("<?xml version='1.1'?>\n <Error>" + children + "</Error>"));
    }

    @Test
    void aControlCharacterInAnAttributeIsSkippedWithIt() {
        assertEquals(
                ErrorBody.builder(ErrorCode.of("A")).build(),
                ErrorXml.read("<?xml version='1.1'?><Error a='&#1;'><Code>A</Code></Error>".getBytes(UTF_8)));
    }

    @Test
    void theNullCharacterIsNeverXml() {
        assertEquals(
                Problem.NOT_XML,
                Refused.of("<?xml version='1.1'?><Error><Code>A&#0;</Code></Error>")
                        .problem());
        assertEquals(Problem.NOT_XML, Refused.of(new byte[100]).problem());
    }
}
