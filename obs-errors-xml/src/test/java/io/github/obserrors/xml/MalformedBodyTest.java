package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Anything but one well-formed error with a code is refused, with the problem and the place. */
class MalformedBodyTest {

    private static void assertRefused(Problem problem, int line, int column, String body) {
        assertEquals(new Refused(problem, line, column), Refused.of(body), body);
    }

    @Test
    void nothingIsEmpty() {
        assertRefused(Problem.EMPTY, 1, 1, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\r\n\r\n", " \t \n"})
    void whiteSpaceAloneIsEmpty(String body) {
        assertRefused(Problem.EMPTY, 1, 1, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "hello", "Service Unavailable", "{\"code\":\"NoSuchKey\"}", "&lt;Error&gt;", "]]>"})
    void textIsNotXml(String body) {
        assertRefused(Problem.NOT_XML, 1, 1, body);
    }

    @Test
    void textAfterWhiteSpaceIsNotXmlWhereItBegins() {
        assertRefused(Problem.NOT_XML, 3, 3, "\n \n  x");
    }

    @Test
    void aLineEndBeforeTheDeclarationIsNotXml() {
        assertRefused(Problem.NOT_XML, 2, 5, "\n<?xml version='1.0'?><Error><Code>A</Code></Error>");
    }

    @Test
    void aDeclarationOfAnotherVersionIsNotXml() {
        assertRefused(Problem.NOT_XML, 1, 19, "<?xml version='2.0'?><Error><Code>A</Code></Error>");
    }

    @Test
    void crossedTagsAreNotXml() {
        assertRefused(Problem.NOT_XML, 2, 14, "<Error>\n<Code>A</Error></Code>");
    }

    @Test
    void anAttributeTwiceIsNotXml() {
        assertRefused(Problem.NOT_XML, 1, 25, "<Error><Code x='1' x='2'>A</Code></Error>");
    }

    @Test
    void aPrefixWithoutNamespaceIsNotXml() {
        assertRefused(Problem.NOT_XML, 1, 9, "<o:Error><o:Code>A</o:Code></o:Error>");
    }

    @Test
    void anAmpersandAloneIsNotXml() {
        assertRefused(Problem.NOT_XML, 1, 17, "<Error><Code>A & B</Code></Error>");
    }

    @Test
    void theEndOfACharacterDataSectionInTextIsNotXml() {
        assertRefused(Problem.NOT_XML, 1, 17, "<Error><Code>A]]></Code></Error>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "<Error/>", "&amp;", "</Error>", "<![CDATA[ ]]>", "<!DOCTYPE Error>"})
    void contentAfterTheRootIsNotXml(String content) {
        Refused refusal = Refused.of("<Error><Code>A</Code></Error>\n" + content);

        assertEquals(Problem.NOT_XML, refusal.problem());
        assertEquals(2, refusal.line());
    }

    @ParameterizedTest
    @CsvSource({
        "<html><body>x</body></html>, html",
        "<DeleteResult/>, DeleteResult",
        "<error><Code>A</Code></error>, error",
        "<o:Other xmlns:o='urn:one'/>, Other",
        "<Errors><Error><Code>A</Code></Error></Errors>, Errors"
    })
    void theMessageNamesAnotherRoot(String body, String root) {
        MalformedErrorBodyException e =
                assertThrows(MalformedErrorBodyException.class, () -> ErrorXml.read(("\n " + body).getBytes(UTF_8)));

        assertEquals(new Refused(Problem.UNEXPECTED_ROOT, 2, 2), Refused.of(e));
        assertEquals(
                "the root element is " + root + ", not Error (line 2, column 2) near: " + e.excerpt(), e.getMessage());
    }

    @Test
    void aLongNameOfAnotherRootIsShortened() {
        MalformedErrorBodyException e = assertThrows(
                MalformedErrorBodyException.class, () -> ErrorXml.read(("<" + "x".repeat(61) + "/>").getBytes(UTF_8)));

        assertEquals(
                "the root element is " + "x".repeat(60) + "..., not Error (line 1, column 1) near: <" + "x".repeat(19),
                e.getMessage());
    }

    @Test
    void aNameOfSixtyCharactersIsShownWhole() {
        MalformedErrorBodyException e = assertThrows(
                MalformedErrorBodyException.class, () -> ErrorXml.read(("<" + "x".repeat(60) + "/>").getBytes(UTF_8)));

        assertEquals(
                "the root element is " + "x".repeat(60) + ", not Error (line 1, column 1) near: <" + "x".repeat(19),
                e.getMessage());
    }

    @Test
    void anotherRootIsRefusedBeforeWhatItHolds() {
        assertRefused(Problem.UNEXPECTED_ROOT, 1, 1, "<html><p>one<br>two</p></html>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error/>",
                "<Error></Error>",
                "<Error><Message>m</Message><RequestId>r</RequestId></Error>",
                "<Error><code>A</code></Error>",
                "<Error><Cause><Code>A</Code></Cause></Error>",
                "<Error>A</Error>",
                "<Error Code='A'/>"
            })
    void anErrorWithoutCodeIsRefused(String body) {
        assertRefused(Problem.NO_CODE, 2, 1, "\n" + body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error><Code/></Error>",
                "<Error><Code> \r\n\t </Code></Error>",
                "<Error><Code/><Code> </Code></Error>",
                "<Error><Code>&#32;<![CDATA[ ]]><!-- A --></Code></Error>",
                "<Error><Code><x/></Code></Error>"
            })
    void aBlankCodeIsNoCode(String body) {
        assertRefused(Problem.NO_CODE, 1, 1, body);
    }

    @Test
    void aRefusalHasNoCauseWhichWouldQuoteTheBodyUnmasked() {
        for (String body : new String[] {"x", "<Error>", "<Error><o:x/></Error>", "<Error a='' a=''/>", "<Error>&x;"}) {
            MalformedErrorBodyException e =
                    assertThrows(MalformedErrorBodyException.class, () -> ErrorXml.read(body.getBytes(UTF_8)), body);

            assertNull(e.getCause(), body);
        }
    }
}
