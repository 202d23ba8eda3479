package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All elements that are not fields are kept as a tree. */
class DetailsTest {

    private final List<Note> notes = new ArrayList<>();

    private List<Detail> read(String details) {
        return ErrorXml.read(
                        ("<Error><Code>A</Code>" + details + "</Error>").getBytes(UTF_8),
                        ReadOptions.defaults(),
                        notes::add)
                .details();
    }

    @Test
    void orderAndRepetitionsAreKept() {
        assertEquals(
                List.of(new Detail("B", "1"), new Detail("A", "2"), new Detail("B", "3"), new Detail("B", "1")),
                read("<B>1</B><A>2</A><B>3</B><B>1</B>"));
        assertEquals(List.of(), notes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<D/>", "<D></D>", "<D ></D >", "<D><!-- nothing --></D>", "<D><![CDATA[]]></D>"})
    void anEmptyDetailIsADetail(String detail) {
        assertEquals(List.of(new Detail("D", "")), read(detail));
    }

    @Test
    void textIsKeptAsItIs() {
        assertEquals(List.of(new Detail("D", " \n two  blanks\t")), read("<D> \n two  blanks\t</D>"));
    }

    @Test
    void blankTextOfADetailWithoutElementsIsItsText() {
        assertEquals(List.of(new Detail("Delimiter", " ")), read("<Delimiter> </Delimiter>"));
    }

    @Test
    void elementsInADetailAreATree() {
        assertEquals(
                List.of(new Detail(
                        "A",
                        "",
                        List.of(
                                new Detail("B", "1"),
                                new Detail("C", "", List.of(new Detail("D", "2"), new Detail("D", "3"))),
                                new Detail("B", "")))),
                read("<A><B>1</B><C><D>2</D><D>3</D></C><B/></A>"));
        assertEquals(List.of(), notes);
    }

    @Test
    void layoutBetweenElementsIsDropped() {
        assertEquals(
                List.of(new Detail("A", "", List.of(new Detail("B", " "), new Detail("C", "")))),
                read("<A>\r\n\t<B> </B>\n  <C/>\n</A>"));
    }

    @Test
    void textBesideElementsIsKeptWithItsWhiteSpace() {
        assertEquals(
                List.of(new Detail("A", " one \n two ", List.of(new Detail("B", "three")))),
                read("<A> one <B>three</B>\n two </A>"));
        assertEquals(List.of(), notes);
    }

    @Test
    void fieldNamesWithinADetailAreDetails() {
        assertEquals(
                List.of(new Detail(
                        "Cause",
                        "",
                        List.of(
                                new Detail("Code", "B"),
                                new Detail("Code", "C"),
                                new Detail("Message", "m"),
                                new Detail("RequestId", " 1 2 "),
                                new Detail("HostId", "")))),
                read(
                        "<Cause><Code>B</Code><Code>C</Code><Message>m</Message><RequestId> 1 2 </RequestId><HostId/></Cause>"));
        assertEquals(List.of(), notes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0132", "\u0370", "x\u0346", "\uA000"})
    void aNameThatOnlyTheFifthEditionOfXml10AllowsIsNotRead(String name) {
        // The parser still has the names of the fourth edition, except in XML 1.1.
        String body = "<Error><Code>A</Code><" + name + "/></Error>";

        assertEquals(Problem.NOT_XML, Refused.of(body).problem());
        assertEquals(
                List.of(new Detail(name, "")),
                ErrorXml.read(("<?xml version='1.1'?>" + body).getBytes(UTF_8)).details());
    }

    @Test
    void namesOutsideAsciiAreNames() {
        assertEquals(
                List.of(
                        new Detail("\u00E9t\u00E9", "1"),
                        new Detail("\u9519\u8BEF", "2"),
                        new Detail("\uD800\uDC00", "3")),
                read("<\u00E9t\u00E9>1</\u00E9t\u00E9><\u9519\u8BEF>2</\u9519\u8BEF><\uD800\uDC00>3</\uD800\uDC00>"));
    }
}
