package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.xml.samples.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The right elements become the code, the message and the ids, with the right text. */
class FieldsTest {

    private final List<Note> notes = new ArrayList<>();

    private ErrorBody read(String children) {
        return ErrorXml.read(("<Error>" + children + "</Error>").getBytes(UTF_8), ReadOptions.defaults(), notes::add);
    }

    @Test
    void aCodeAloneIsAnError() {
        ErrorBody body = read("<Code>NoSuchKey</Code>");

        assertEquals(ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY).build(), body);
        assertEquals(List.of(), notes);
    }

    @Test
    void aCodeOfTheDocumentsIsTheirConstant() {
        assertSame(ServerErrorCode.NO_SUCH_KEY, read("<Code>NoSuchKey</Code>").code());
    }

    @Test
    void aCodeOutsideTheDocumentsKeepsItsText() {
        assertEquals(
                ErrorCode.of("Request-URI Too Large"),
                read("<Code>Request-URI Too Large</Code>").code());
    }

    @Test
    void aCodeInAnotherCaseIsAnotherCode() {
        assertEquals("nosuchkey", read("<Code>nosuchkey</Code>").code().value());
    }

    @Test
    void namesOfElementsAreMatchedInTheirCase() {
        ErrorBody body = read("<Code>A</Code><code>B</code><message>m</message><requestId>r</requestId>");

        assertEquals(
                ErrorBody.builder(ErrorCode.of("A"))
                        .detail("code", "B")
                        .detail("message", "m")
                        .detail("requestId", "r")
                        .build(),
                body);
    }

    @Test
    void whiteSpaceAroundTheCodeIsRemoved() {
        assertEquals(
                ServerErrorCode.NO_SUCH_KEY,
                read("<Code>\r\n\t NoSuchKey \n</Code>").code());
    }

    @Test
    void whiteSpaceWithinTheCodeIsKept() {
        assertEquals("A \n B", read("<Code> A \n B </Code>").code().value());
    }

    @Test
    void spaceThatXmlDoesNotCountAsWhiteStaysWithTheCode() {
        assertEquals("\u00A0A\u2003", read("<Code>\u00A0A\u2003</Code>").code().value());
    }

    @Test
    void theMessageIsKeptAsItIs() {
        assertEquals(
                Optional.of(" \n two  blanks\t"),
                read("<Code>A</Code><Message> \n two  blanks\t</Message>").message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<Message/>", "<Message></Message>", "<Message><!-- nothing --></Message>"})
    void anEmptyMessageIsAMessage(String message) {
        assertEquals(Optional.of(""), read("<Code>A</Code>" + message).message());
    }

    @Test
    void aBlankMessageIsAMessage() {
        assertEquals(
                Optional.of(" \n "),
                read("<Code>A</Code><Message> \n </Message>").message());
    }

    @Test
    void noMessageIsNoMessage() {
        assertEquals(Optional.empty(), read("<Code>A</Code>").message());
    }

    @Test
    void anEmptyMessageCountsAgainstALaterOne() {
        ErrorBody body = read("<Code>A</Code><Message/><Message>m</Message>");

        assertEquals(Optional.of(""), body.message());
        assertEquals(List.of(new Detail("Message", "m")), body.details());
        assertEquals(List.of(Note.REPEATED_FIELD), notes);
    }

    @Test
    void allWhiteSpaceOfIdsIsRemoved() {
        ErrorBody body = read("<Code>A</Code><RequestId> 1 2\t3 </RequestId><HostId>\n ab\r\n cd\n</HostId>");

        assertEquals(Optional.of("123"), body.requestId());
        assertEquals(Optional.of("abcd"), body.hostId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<RequestId/><HostId/>", "<RequestId></RequestId><HostId> \r\n\t </HostId>", ""})
    void aBlankIdIsNoId(String ids) {
        assertEquals(
                ErrorBody.builder(ErrorCode.of("A")).build(),
                read("<Code>A</Code>" + ids),
                "no id, and no detail either");
        assertEquals(List.of(), notes);
    }

    @Test
    void theFirstCodeThatIsNotBlankCounts() {
        ErrorBody body = read("<Code/><Code> \n </Code><Code>A</Code><Code>B</Code>");

        assertEquals("A", body.code().value());
        assertEquals(List.of(new Detail("Code", "B")), body.details());
        assertEquals(List.of(Note.REPEATED_FIELD), notes);
    }

    @Test
    void theFirstIdThatIsNotBlankCounts() {
        ErrorBody body = read("<Code>A</Code><RequestId> </RequestId><RequestId>1</RequestId><RequestId>2</RequestId>"
                + "<HostId/><HostId>3</HostId>");

        assertEquals(
                ErrorBody.builder(ErrorCode.of("A"))
                        .requestId("1")
                        .hostId("3")
                        .detail("RequestId", "2")
                        .build(),
                body);
        assertEquals(List.of(Note.REPEATED_FIELD), notes);
    }

    @Test
    void repeatedFieldsAreDetailsInTheOrderOfTheBody() {
        ErrorBody body = read(
                "<HostId>h1</HostId><X/><Message>m1</Message><Code>A</Code><HostId>h2</HostId><Code>B</Code>"
                        + "<Y/><Message> m2 </Message><RequestId>r1</RequestId><RequestId> </RequestId><Code>C<D/></Code>");

        assertEquals(
                ErrorBody.builder(ErrorCode.of("A"))
                        .message("m1")
                        .requestId("r1")
                        .hostId("h1")
                        .detail("X", "")
                        .detail("HostId", "h2")
                        .detail("Code", "B")
                        .detail("Y", "")
                        .detail("Message", " m2 ")
                        .detail("RequestId", " ")
                        .detail(new Detail("Code", "C", List.of(new Detail("D", ""))))
                        .build(),
                body);
        assertEquals(
                List.of(
                        Note.REPEATED_FIELD,
                        Note.REPEATED_FIELD,
                        Note.REPEATED_FIELD,
                        Note.REPEATED_FIELD,
                        Note.REPEATED_FIELD),
                notes);
    }

    @Test
    void fieldsMayStandInAnyOrder() {
        ErrorBody body = read("<HostId>h</HostId><RequestId>r</RequestId><Message>m</Message><Code>A</Code>");

        assertEquals(
                ErrorBody.builder(ErrorCode.of("A"))
                        .message("m")
                        .requestId("r")
                        .hostId("h")
                        .build(),
                body);
        assertEquals(List.of(), notes);
    }

    @Test
    void aCodeDeeperDownIsNeverTheCode() {
        ErrorBody body = read("<Cause><Code>Inner</Code></Cause><Code>Outer</Code>");

        assertEquals("Outer", body.code().value());
        assertEquals(List.of(new Detail("Cause", "", List.of(new Detail("Code", "Inner")))), body.details());
        assertEquals(List.of(), notes);
    }

    @Test
    void elementsInAFieldGiveTheirText() {
        ErrorBody body = read("<Code>No<b>Such</b>Key</Code><Message>one <i>two <b>three</b></i> four</Message>"
                + "<RequestId><x>1</x><y>2</y></RequestId>");

        assertEquals(ServerErrorCode.NO_SUCH_KEY, body.code());
        assertEquals(Optional.of("one two three four"), body.message());
        assertEquals(Optional.of("12"), body.requestId());
        assertEquals(List.of(), body.details());
        assertEquals(
                List.of(
                        Note.ELEMENT_IN_FIELD,
                        Note.ELEMENT_IN_FIELD,
                        Note.ELEMENT_IN_FIELD,
                        Note.ELEMENT_IN_FIELD,
                        Note.ELEMENT_IN_FIELD),
                notes);
    }

    @Test
    void aFieldInAFieldGivesItsTextAndNothingElse() {
        ErrorBody body = read("<Code><Code>A</Code></Code><Message><RequestId>r</RequestId></Message>");

        assertEquals(ErrorBody.builder(ErrorCode.of("A")).message("r").build(), body);
    }

    @Test
    void elementsWithoutTextLeaveAFieldBlank() {
        assertEquals("A", read("<Code><x/> <y/></Code><Code>A</Code>").code().value());
    }

    @Test
    void withoutACodeThatCountsThereIsNoError() {
        MalformedErrorBodyException e = assertThrows(
                MalformedErrorBodyException.class, () -> read("<Code> </Code><Cause><Code>A</Code></Cause>"));

        assertEquals(MalformedErrorBodyException.Problem.NO_CODE, e.problem());
    }

    @Test
    void theBytesAreLeftAsTheyAre() {
        byte[] bytes = Samples.bytes("no-such-key.xml");

        ErrorXml.read(bytes);

        assertEquals(new String(Samples.bytes("no-such-key.xml"), UTF_8), new String(bytes, UTF_8));
    }
}
