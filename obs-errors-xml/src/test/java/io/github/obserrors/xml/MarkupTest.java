package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that an error body does not need changes only the notes. */
class MarkupTest {

    private static final ErrorBody BODY = ErrorBody.builder(ErrorCode.of("A"))
            .message("m")
            .detail(new Detail("B", "", List.of(new Detail("C", "c"))))
            .build();

    private final List<Note> notes = new ArrayList<>();

    private ErrorBody read(String body) {
        return ErrorXml.read(body.getBytes(UTF_8), ReadOptions.defaults(), notes::add);
    }

    private void assertBody(String body) {
        assertEquals(BODY, read(body));
        assertEquals(List.of(), notes);
    }

    @Test
    void aDefaultNamespaceMeansNothing() {
        assertBody("<Error xmlns='http://obs.example.com/doc/2015-06-30/'><Code>A</Code><Message>m</Message>"
                + "<B><C>c</C></B></Error>");
    }

    @Test
    void prefixesMeanNothing() {
        assertBody("<o:Error xmlns:o='urn:one'><o:Code>A</o:Code><o:Message>m</o:Message>"
                + "<o:B><o:C>c</o:C></o:B></o:Error>");
    }

    @Test
    void eachElementMayHaveANamespaceOfItsOwn() {
        assertBody("<Error xmlns='urn:one' xmlns:t='urn:two'><t:Code>A</t:Code><Message xmlns='urn:three'>m</Message>"
                + "<t:B xmlns:t='urn:four'><C xmlns=''>c</C></t:B></Error>");
    }

    @Test
    void theSameNameInAnotherNamespaceIsARepetition() {
        assertEquals(
                ErrorBody.builder(ErrorCode.of("A")).detail("Code", "B").build(),
                read("<Error xmlns:o='urn:one'><o:Code>A</o:Code><Code>B</Code></Error>"));
        assertEquals(List.of(Note.REPEATED_FIELD), notes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error x='1'><Code>A</Code><Message>m</Message><B><C>c</C></B></Error>",
                "<Error><Code x='1' y='2'>A</Code><Message>m</Message><B><C>c</C></B></Error>",
                "<Error><Code>A</Code><Message>m</Message><B xml:lang='en'><C>c</C></B></Error>",
                "<Error><Code>A</Code><Message>m</Message><B><C x='&lt;&#65;'>c</C></B></Error>",
                "<Error><Code>A</Code><Message>m</Message><B xmlns:o='urn:one' o:x=''><C>c</C></B></Error>"
            })
    void attributesAreSkippedWithANoteForEachElement(String body) {
        assertEquals(BODY, read(body));
        assertEquals(List.of(Note.ATTRIBUTE), notes);
    }

    @Test
    void anAttributeOfAnElementInAFieldIsNotedToo() {
        assertEquals(ErrorBody.builder(ErrorCode.of("A")).build(), read("<Error><Code><b x='1'>A</b></Code></Error>"));
        assertEquals(List.of(Note.ELEMENT_IN_FIELD, Note.ATTRIBUTE), notes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xsi:nil='true'",
                "xsi:nil='1' xsi:type='Error'",
                "xsi:type='Other'",
                "xsi:type=''",
                "xsi:type='unbound:Other'",
                "xsi:schemaLocation='urn:one one.xsd'"
            })
    void attributesOfXmlSchemaHaveNoEffect(String attributes) {
        ErrorBody body = read("<Error @><Code @>A</Code><Message @>m</Message><B @><C @>c</C></B></Error>"
                .replace("@", "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' " + attributes));

        assertEquals(BODY, body);
        assertEquals(List.of(Note.ATTRIBUTE, Note.ATTRIBUTE, Note.ATTRIBUTE, Note.ATTRIBUTE, Note.ATTRIBUTE), notes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error>x<Code>A</Code><Message>m</Message><B><C>c</C></B></Error>",
                "<Error><Code>A</Code>x &lt; y<Message>m</Message><B><C>c</C></B></Error>",
                "<Error><Code>A</Code><Message>m</Message><B><C>c</C></B>\n...\n</Error>",
                "<Error><Code>A</Code><Message>m</Message><![CDATA[x]]><B><C>c</C></B></Error>",
                "<Error>&#65;<Code>A</Code><Message>m</Message><B><C>c</C></B></Error>",
                "<Error><Code>A</Code>\u00A0<Message>m</Message><B><C>c</C></B></Error>",
                "<?xml version='1.1'?><Error>&#1;<Code>A</Code><Message>m</Message><B><C>c</C></B></Error>"
            })
    void strayTextIsSkippedWithANote(String body) {
        assertEquals(BODY, read(body));
        assertEquals(Set.of(Note.STRAY_TEXT), Set.copyOf(notes));
    }

    @Test
    void strayTextIsNotedInEachPlace() {
        read("<Error>x<Code>A</Code>y<B/>z</Error>");

        assertEquals(List.of(Note.STRAY_TEXT, Note.STRAY_TEXT, Note.STRAY_TEXT), notes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error>\n\t<Code>A</Code>\r\n<Message>m</Message>\r<B>\n<C>c</C>\n</B>\n\n</Error>\n\n",
                "<Error>&#32;&#10;<Code>A</Code>&#x9;<Message>m</Message>&#13;<B>&#32;<C>c</C></B></Error>",
                "<Error><![CDATA[ ]]><Code>A</Code><Message>m</Message><B><![CDATA[\n]]><C>c</C></B></Error>"
            })
    void whiteSpaceBetweenElementsMeansNothing(String body) {
        assertBody(body);
    }

    @Test
    void commentsAndInstructionsMeanNothing() {
        assertBody("<?a?><!-- <Error> --><Error><!-- --><Code><!-- -->A</Code><?b c?><Message>m<?d?></Message>"
                + "<B><!-- <Code>B</Code> --><C><?e?>c</C></B></Error><!-- --><?f?>\n<!-- -->");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version='1.0'?>",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\n",
                "<?xml version='1.0' standalone='no'?>",
                "<?xml version='1.1' encoding='utf-8' ?>",
                "\n\n  "
            })
    void theDeclarationMayTakeEachOfItsForms(String declaration) {
        assertBody(declaration + "<Error><Code>A</Code><Message>m</Message><B><C>c</C></B></Error>");
    }

    @Test
    void notesComeInTheOrderOfTheBody() {
        read("<Error x=''>x<Code>A<b/></Code><Code>B</Code></Error>");

        assertEquals(List.of(Note.ATTRIBUTE, Note.STRAY_TEXT, Note.ELEMENT_IN_FIELD, Note.REPEATED_FIELD), notes);
    }

    @Test
    void aBodyWithoutOdditiesHasNoNotes() {
        read("<Error><Code>A</Code></Error>");

        assertTrue(notes.isEmpty());
    }
}
