package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.samples.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Document types, and entities other than the five that XML defines, are refused everywhere. */
class EntityTest {

    @ParameterizedTest
    @CsvSource({
        "<Error><Code>A&nbsp;</Code></Error>, 21",
        "<Error><Code>A</Code><Message>&x;</Message></Error>, 34",
        "<Error><Code>A</Code><D>&x;</D></Error>, 28",
        "<Error><Code>A</Code>&x;</Error>, 25",
        "<Error><Code>A</Code><D a='&x;'/></Error>, 31",
        "<Error a='&x;'><Code>A</Code></Error>, 14",
        "<Error><Code>&Lt;</Code></Error>, 18"
    })
    void anEntityThatNothingDeclaresIsRefused(String body, int column) {
        assertEquals(new Refused(Problem.ENTITY, 1, column), Refused.of(body));
    }

    @Test
    void standaloneDocumentsAreNoException() {
        assertEquals(
                new Refused(Problem.ENTITY, 2, 17),
                Refused.of("<?xml version='1.0' standalone='yes'?>\n<Error><Code>&x;</Code></Error>"));
    }

    @Test
    void aDeleteResultIsNoException() {
        assertEquals(
                new Refused(Problem.ENTITY, 1, 27),
                Refused.ofDeleteResult("<DeleteResult><Deleted>&x;</Deleted></DeleteResult>"));
    }

    @Test
    void anEntityCutOffByTheEndIsTruncated() {
        assertEquals(Problem.TRUNCATED, Refused.of("<Error><Code>A&am").problem());
    }

    @Test
    void aReferenceWithoutSemicolonIsNotXml() {
        assertEquals(
                Problem.NOT_XML,
                Refused.of("<Error><Code>A&nbsp</Code></Error>").problem());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE Error>",
                "<!DOCTYPE html>",
                "<!DOCTYPE Error []>",
                "<!DOCTYPE Error [<!ENTITY x 'A'>]>",
                "<!DOCTYPE Error [<!ENTITY % x 'A'> %x;]>",
                "<!DOCTYPE Error [<!ELEMENT Error ANY><!ATTLIST Error a CDATA 'b'>]>",
                "<!DOCTYPE Error SYSTEM 'error.dtd'>",
                "<!DOCTYPE Error PUBLIC '-//Example//Error' 'error.dtd' [<!ENTITY x 'A'>]>"
            })
    void aDocumentTypeIsRefusedWhereItBegins(String documentType) {
        assertEquals(
                new Refused(Problem.DOCUMENT_TYPE, 2, 1),
                Refused.of("<!-- first -->\n" + documentType + "<Error><Code>A</Code></Error>"));
    }

    @Test
    void aDocumentTypeIsRefusedBeforeAnotherRoot() {
        assertEquals(
                new Refused(Problem.DOCUMENT_TYPE, 1, 1), Refused.of("<!DOCTYPE html><html><p>one<br>two</p></html>"));
    }

    @Test
    void aDocumentTypeOfADeleteResultIsRefused() {
        assertEquals(
                new Refused(Problem.DOCUMENT_TYPE, 1, 1),
                Refused.ofDeleteResult("<!DOCTYPE DeleteResult><DeleteResult/>"));
    }

    @Test
    void entitiesWithinEntitiesAreNotExpanded() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE Error [<!ENTITY x0 'ha'>");
        for (int i = 1; i < 50; i++) {
            laughs.append("<!ENTITY x").append(i).append(" '");
            laughs.append(("&x" + (i - 1) + ";").repeat(10)).append("'>");
        }
        laughs.append("]><Error><Code>&x49;</Code></Error>");

        assertEquals(new Refused(Problem.DOCUMENT_TYPE, 1, 1), Refused.of(laughs.toString()));
    }

    @Test
    void anEntityWithinItselfIsNotExpanded() {
        assertEquals(
                new Refused(Problem.DOCUMENT_TYPE, 1, 1),
                Refused.of("<!DOCTYPE Error [<!ENTITY x '&y;'><!ENTITY y '&x;'>]><Error><Code>&x;</Code></Error>"));
    }

    @Test
    void aDocumentTypeThatIsNotXmlIsRefusedAsThat() {
        assertEquals(
                Problem.NOT_XML,
                Refused.of("<!DOCTYPE Error [junk]><Error><Code>A</Code></Error>")
                        .problem());
    }
}
