package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.plain.PlainScanner;
import io.github.obserrors.xml.salvage.LenientPath;
import io.github.obserrors.xml.samples.Samples;
import io.github.obserrors.xml.strict.BindingReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kit writes a body exactly as OBS does, character by character. */
class WritingTest {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final WriteOptions BARE = WriteOptions.defaults().withDeclaration(false);
    private static final WriteOptions PRETTY = BARE.withPretty(true);

    private static ErrorBody.Builder a() {
        return ErrorBody.builder(ErrorCode.of("A"));
    }

    private static String messageWritten(String message) {
        String written = ErrorXml.write(a().message(message).build(), BARE).text();
        return written.replace("<Error><Code>A</Code><Message>", "").replace("</Message></Error>", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "access-denied-anonymous.xml",
                "illegal-location-constraint.xml",
                "invalid-access-key-id.xml",
                "request-time-too-skewed.xml"
            })
    void aBodyThatObsSentOnOneLineIsWrittenByteForByte(String file) {
        byte[] sent = Samples.bytes(file);

        assertArrayEquals(sent, ErrorXml.write(ErrorXml.read(sent)).bytes());
    }

    @Test
    void theFieldsComeBeforeTheDetails() {
        ErrorBody body = ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY)
                .detail("Key", "k")
                .hostId("h")
                .requestId("r")
                .message("m")
                .detail("Resource", "/b/k")
                .build();

        assertEquals(
                DECLARATION + "<Error><Code>NoSuchKey</Code><Message>m</Message><RequestId>r</RequestId>"
                        + "<HostId>h</HostId><Key>k</Key><Resource>/b/k</Resource></Error>",
                ErrorXml.write(body).text());
    }

    @Test
    void whatIsMissingIsNotWrittenAndWhatIsEmptyHasTwoTags() {
        assertEquals(
                "<Error><Code>A</Code></Error>",
                ErrorXml.write(a().build(), BARE).text());
        assertEquals(
                "<Error><Code>A</Code><Message></Message><D></D></Error>",
                ErrorXml.write(a().message("").detail("D", "").build(), BARE).text());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`<a>`, `&lt;a>`",
                "`a & b`, `a &amp; b`",
                "`&amp;`, `&amp;amp;`",
                "`]]>`, `]]&gt;`",
                "`]]]>>`, `]]]&gt;>`",
                "`]>`, `]>`",
                "`>`, `>`",
                "`'\"`, `'\"`"
            })
    void onlyWhatNeedsToBeEscapedIs(String message, String written) {
        assertEquals(written, messageWritten(message));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`<`, `&lt;`",
                "`&`, `&amp;`",
                "`]]>`, `]]&gt;`",
                "`\r`, `&#13;`",
                "`\u0085`, `&#x85;`",
                "`\u2028`, `&#x2028;`",
                "`\u2029`, `&#x2029;`",
                "`>`, `>`",
                "`错`, `错`",
                "`🔥`, `🔥`"
            })
    void whereItStandsMakesNoDifferenceInTextsOfAnyLength(String special, String written) {
        for (int length = 0; length <= 40; length++) {
            for (int place = 0; place <= length; place++) {
                String before = "b".repeat(place);
                String after = "a".repeat(length - place);

                assertEquals(before + written + after, messageWritten(before + special + after));
            }
        }
    }

    /** Each of these characters ends a line in a Java pattern, and some clients find the code with patterns. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029", "a\u0085\u2028\u2029b", "a long text with a \u2028 in it"})
    void aTextHasNoLineEndsBesideLineFeedsAndReadsBackEqualInBothWays(String text) {
        ErrorBody body = ErrorBody.builder(ErrorCode.of("A" + text))
                .message(text)
                .requestId(text)
                .hostId(text)
                .detail("Key", text)
                .build();

        byte[] written = ErrorXml.write(body).bytes();

        assertTrue(new String(written, UTF_8).matches(".*"));
        assertEquals(body, PlainScanner.readError(written, Bounds.defaults()));
        assertEquals(body, BindingReader.read(written, Bounds.defaults(), note -> {}));
        LenientPath.assertReads(body, Set.of(), written);
    }

    @Test
    void onlyTheEndOfASectionWithinOneTextIsEscaped() {
        ErrorBody body = a().detail(new Detail("D", "a long text, which ends with ]]", List.of(new Detail("E", ">"))))
                .build();

        assertEquals(
                "<Error><Code>A</Code><D>a long text, which ends with ]]<E>></E></D></Error>",
                ErrorXml.write(body, BARE).text());
    }

    @Test
    void aCarriageReturnIsEscapedAndOtherWhiteSpaceIsNot() {
        assertEquals(" \t\n&#13;\n ", messageWritten(" \t\n\r\n "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u007F",
                "\u0080",
                "\u0084",
                "\u0086",
                "\u07FF",
                "\u0800",
                "\u2027",
                "\u202A",
                "\uFFFD",
                "\uD800\uDC00",
                "错误 🔥"
            })
    void otherCharactersAreWrittenInUtf8(String message) {
        assertEquals(message, messageWritten(message));
        assertEquals(
                message,
                ErrorXml.read(ErrorXml.write(a().message(message).build()).bytes())
                        .message()
                        .orElseThrow());
    }

    @Test
    void aDetailNamedLikeAFieldFollowsIt() {
        ErrorBody body =
                a().message("m").detail("Message", "n").detail("Code", "B").build();

        assertEquals(
                "<Error><Code>A</Code><Message>m</Message><Message>n</Message><Code>B</Code></Error>",
                ErrorXml.write(body, BARE).text());
    }

    @Test
    void textComesBeforeTheElementsBesideIt() {
        ErrorBody body =
                a().detail(new Detail("D", "x", List.of(new Detail("E", "y")))).build();

        assertEquals(
                "<Error><Code>A</Code><D>x<E>y</E></D></Error>",
                ErrorXml.write(body, BARE).text());
    }

    @Test
    void prettyGivesEachElementALineButWhereItWouldBeText() {
        ErrorBody body = a().message("")
                .detail(new Detail(
                        "D",
                        "",
                        List.of(
                                new Detail("E", " y "),
                                new Detail("F", "x", List.of(new Detail("G", "", List.of(new Detail("H", ""))))))))
                .build();

        assertEquals("""
                <Error>
                  <Code>A</Code>
                  <Message></Message>
                  <D>
                    <E> y </E>
                    <F>x<G><H></H></G></F>
                  </D>
                </Error>""", ErrorXml.write(body, PRETTY).text());
        assertEquals(
                DECLARATION + "\n<Error>\n  <Code>A</Code>\n</Error>",
                ErrorXml.write(a().build(), WriteOptions.defaults().withPretty(true))
                        .text());
    }

    @Test
    void aNamespaceIsThatOfTheRoot() {
        assertEquals(
                "<Error xmlns=\"http://obs.example.com/?a=b&amp;c='d'\"><Code>A</Code></Error>",
                ErrorXml.write(a().build(), BARE.withNamespace("http://obs.example.com/?a=b&c='d'"))
                        .text());
        assertEquals(
                "<Error><Code>A</Code></Error>",
                ErrorXml.write(a().build(), BARE.withNamespace("urn:a").withNamespace(""))
                        .text());
    }

    @ParameterizedTest
    @CsvSource({"'a\"b', U+0022", "'a<b', U+003C", "'a>b', U+003E", "'a b', U+0020", "'a\nb', U+000A", "aéb, U+00E9"})
    void aNamespaceThatIsNoUriIsRefusedWithItsCharacter(String namespace, String character) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> BARE.withNamespace(namespace));

        assertEquals("The namespace has " + character + ", which no URI contains, at index 1", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/"})
    void aNamespaceOfXmlItselfIsRefused(String namespace) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> BARE.withNamespace(namespace));

        assertEquals("XML reserves this namespace: " + namespace, refusal.getMessage());
    }

    @Test
    void optionsNeverChange() {
        WriteOptions options = WriteOptions.defaults();
        options.withDeclaration(false);
        options.withNamespace("urn:a");
        options.withPretty(true);

        assertEquals(
                "WriteOptions[declaration=true, namespace=\"\", pretty=false]",
                WriteOptions.defaults().toString());
        assertEquals(
                "WriteOptions[declaration=false, namespace=\"urn:a\", pretty=true]",
                options.withDeclaration(false)
                        .withNamespace("urn:a")
                        .withPretty(true)
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u4E2D\u6587", "\u00E9", "a\u00B7", "a\u0300"})
    void aNameOfTheFourthEditionIsWrittenInXml10(String name) {
        assertEquals(
                "<Error><Code>A</Code><" + name + ">\u0084</" + name + "></Error>",
                ErrorXml.write(a().detail(name, "\u0084").build(), BARE).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0220", "a\u0487", "\u200C", "\u3400", "\uD840\uDC00", "a\uD840\uDC00"})
    void aNameOfTheFifthEditionIsWrittenInXml11(String name) {
        Detail detail = new Detail("D", "", List.of(new Detail(name, "\u007F\u0084\u0085\u009F\u00A0\u2028\u2029\r")));
        ErrorBody body = a().message("\u0085").detail(detail).build();

        WrittenBody written = ErrorXml.write(body, BARE);

        assertEquals(
                "<?xml version=\"1.1\" encoding=\"UTF-8\" standalone=\"yes\"?><Error><Code>A</Code>"
                        + "<Message>&#x85;</Message><D><" + name
                        + ">&#x7f;&#x84;&#x85;&#x9f;\u00A0&#x2028;&#x2029;&#13;</" + name + "></D></Error>",
                written.text());
        assertEquals(body, ErrorXml.read(written.bytes()));
    }

    @Test
    void aLongTextInXml11IsEscapedAsAShortOneIs() {
        ErrorBody body =
                a().message("a long text with \u0085").detail("\u3400", "").build();

        assertEquals(
                "<?xml version=\"1.1\" encoding=\"UTF-8\" standalone=\"yes\"?><Error><Code>A</Code>"
                        + "<Message>a long text with &#x85;</Message><\u3400></\u3400></Error>",
                ErrorXml.write(body, BARE).text());
    }

    @Test
    void theEndTagOfADetailIsThatOfItsOwnName() {
        ErrorBody body = a().detail(new Detail(
                        "\u4E2D",
                        "",
                        List.of(new Detail("\u00E9a", "x", List.of(new Detail("c", "<"))), new Detail("\u6587", "y"))))
                .build();

        assertEquals("""
                <Error>
                  <Code>A</Code>
                  <\u4E2D>
                    <\u00E9a>x<c>&lt;</c></\u00E9a>
                    <\u6587>y</\u6587>
                  </\u4E2D>
                </Error>""", ErrorXml.write(body, PRETTY).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "\u6587"})
    void aLongNameIsWrittenWholeInBothTags(String character) {
        String name = character.repeat(5_000);

        assertEquals(
                "<Error><Code>A</Code><" + name + "></" + name + "></Error>",
                ErrorXml.write(a().detail(name, "").build(), BARE).text());
    }

    @Test
    void aNamespaceIsThatOfTheRootOfADeleteResultToo() {
        assertEquals(
                "<DeleteResult xmlns=\"urn:a\"><Error><Code>A</Code></Error></DeleteResult>",
                ErrorXml.write(result(0, new KeyError(a().build())), BARE.withNamespace("urn:a"))
                        .text());
    }

    private static DeleteResult result(long deleted, KeyError... errors) {
        return new DeleteResult(List.of(errors), deleted);
    }

    private static KeyError error(String key) {
        return new KeyError(ErrorBody.builder(ServerErrorCode.ACCESS_DENIED)
                .message("Access Denied")
                .detail("Key", key)
                .detail("VersionId", "1")
                .detail("Resource", "/b")
                .detail("Key", "again")
                .build());
    }

    @Test
    void aDeleteResultHasAnEmptyEntryForEachDeletedObject() {
        assertEquals(
                DECLARATION + "<DeleteResult><Deleted></Deleted><Deleted></Deleted>"
                        + "<Error><Key>k</Key><VersionId>1</VersionId><Code>AccessDenied</Code>"
                        + "<Message>Access Denied</Message><Resource>/b</Resource><Key>again</Key></Error></DeleteResult>",
                ErrorXml.write(result(2, error("k"))).text());
        assertEquals(
                DECLARATION + "<DeleteResult></DeleteResult>",
                ErrorXml.write(result(0)).text());
    }

    @Test
    void aDeleteResultForServersNamesTheDeletedObjects() {
        WrittenBody written = ErrorXml.writeDeleteResult(List.of("a & b", " \r"), List.of(error("k")), PRETTY);

        assertEquals("""
                <DeleteResult>
                  <Deleted>
                    <Key>a &amp; b</Key>
                  </Deleted>
                  <Deleted>
                    <Key> &#13;</Key>
                  </Deleted>
                  <Error>
                    <Key>k</Key>
                    <VersionId>1</VersionId>
                    <Code>AccessDenied</Code>
                    <Message>Access Denied</Message>
                    <Resource>/b</Resource>
                    <Key>again</Key>
                  </Error>
                </DeleteResult>""", written.text());
        assertEquals(result(2, error("k")), ErrorXml.readDeleteResult(written.bytes()));
        assertEquals(
                DECLARATION + "<DeleteResult><Deleted><Key>a</Key></Deleted></DeleteResult>",
                ErrorXml.writeDeleteResult(List.of("a"), List.of()).text());
    }

    @Test
    void aKeyThatXmlCannotHoldIsRefused() {
        InvalidErrorBodyException refusal = assertThrows(
                InvalidErrorBodyException.class, () -> ErrorXml.writeDeleteResult(List.of("a", "\u0001"), List.of()));

        assertEquals("Key: XML 1.0 cannot hold the character U+0001", refusal.getMessage());
    }

    @Test
    void oneNameOfTheFifthEditionMakesAWholeDeleteResultXml11() {
        KeyError odd = new KeyError(a().detail("\u3400", "").build());
        DeleteResult result = result(1, error("\u0085"), odd, error("k"));

        WrittenBody written = ErrorXml.write(result, BARE);

        assertEquals("<?xml version=\"1.1\"", written.text().substring(0, 19));
        assertEquals(result.errors(), ErrorXml.readDeleteResult(written.bytes()).errors());
    }

    @Test
    void moreDeletedObjectsThanFitAreRefused() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> ErrorXml.write(result(Long.MAX_VALUE)));

        assertEquals("More objects were deleted than one body can name: 9223372036854775807", refusal.getMessage());
    }

    @Test
    void aWrittenBodyGivesItsBytesAwayAsACopy() throws IOException {
        WrittenBody written = ErrorXml.write(a().build(), BARE);
        Arrays.fill(written.bytes(), (byte) 0);

        assertEquals("<Error><Code>A</Code></Error>", written.text());
        assertEquals("WrittenBody[29 bytes]", written.toString());
    }

    @Test
    void aWrittenBodyLeavesStreamsOpenAndAppendsToThem() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        StringWriter writer = new StringWriter();
        WrittenBody written = ErrorXml.write(a().message("错").build(), BARE);
        for (int i = 0; i < 2; i++) {
            written.writeTo(stream);
            written.writeTo(writer);
        }

        assertEquals(written.text().repeat(2), stream.toString(UTF_8));
        assertEquals(written.text().repeat(2), writer.toString());
    }

    @Test
    void aLongMessageOfFourByteCharactersIsWrittenWhole() {
        ErrorBody body = a().message("🔥&".repeat(60_000)).build();

        assertEquals(body, ErrorXml.read(ErrorXml.write(body).bytes()));
    }

    @Test
    void aLongKeyIsWrittenWhole() {
        String key = "k".repeat(10_000);
        WrittenBody written = ErrorXml.writeDeleteResult(List.of(), List.of(error(key)));

        assertEquals(
                Optional.of(key),
                ErrorXml.readDeleteResult(written.bytes()).errors().get(0).key());
    }
}
