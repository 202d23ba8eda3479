package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.samples.Response;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret keeps its name, wherever its element is in a body, so that it can be recognized and masked. */
class SecretElementTest {

    private static final Detail SECRET = new Detail("StringToSign", "secret");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error><Code>A</Code><Message>m<StringToSign>secret</StringToSign>n</Message></Error>",
                "<Error><Code>A</Code><Message>m<b><StringToSign>secret</StringToSign></b>n</Message></Error>",
                "<Error><Code>A<StringToSign>secret</StringToSign></Code><Message>mn</Message></Error>",
                "<Error><Message>mn</Message><Code><StringToSign>secret</StringToSign>A</Code></Error>",
                "<Error><Code>A</Code><Message>mn</Message><HostId><StringToSign>secret</StringToSign></HostId></Error>"
            })
    void aSecretInAFieldIsADetailAndNoPartOfTheText(String body) {
        List<Note> notes = new ArrayList<>();
        ErrorBody expected = ErrorBody.builder(ErrorCode.of("A"))
                .message("mn")
                .detail(SECRET)
                .build();

        assertEquals(expected, ErrorXml.read(body.getBytes(UTF_8), ReadOptions.defaults(), notes::add));
        assertTrue(notes.contains(Note.ELEMENT_IN_FIELD));

        ErrorResponse lenient = Response.of(403, body.replace("</Error>", "")).error();
        assertEquals(expected.code(), lenient.code().orElseThrow());
        assertEquals(expected.message(), lenient.message());
        assertEquals(List.of(SECRET), lenient.details());
        assertEquals(List.of(Note.ELEMENT_IN_FIELD, Note.TRUNCATED), lenient.notes());
    }

    @Test
    void oneDamagedEndTagPutsNoSecretIntoTheCode() {
        ErrorResponse error = Response.of(
                        403,
                        "<Error><Code>A</Cod><StringToSign>secret</StringToSign><ArgumentName>Authorization</ArgumentName>"
                                + "<ArgumentValue>OBS AK:secret</ArgumentValue></Error>")
                .error();

        assertEquals(Optional.of(ErrorCode.of("A")), error.code());
        assertEquals(
                List.of(
                        SECRET,
                        new Detail("ArgumentName", "Authorization"),
                        new Detail("ArgumentValue", "OBS AK:secret")),
                error.details());
        assertFalse(error.toString().contains("secret"), error.toString());
    }

    @Test
    void aRootThatIsASecretIsADetailWithoutAMessageOrAnErrorInIt() {
        ErrorResponse text =
                Response.of(403, "<StringToSign>secret</StringToSign>").error();
        assertEquals(List.of(SECRET), text.details());
        assertEquals(Optional.empty(), text.message());
        assertTrue(text.notes().contains(Note.UNUSUAL_ROOT));

        ErrorResponse nested = Response.of(403, "<Token><Error><Code>secret</Code></Error></Token>")
                .error();
        assertEquals(
                List.of(new Detail(
                        "Token", "", List.of(new Detail("Error", "", List.of(new Detail("Code", "secret")))))),
                nested.details());
        assertEquals(Optional.empty(), nested.code());
    }

    @Test
    void aSecretInAnIdBesideTheErrorIsADetailOfTheError() {
        ErrorResponse error = Response.of(
                        403,
                        "<ErrorResponse><Error><Code>A</Code></Error><RequestId>1<StringToSign>secret</StringToSign>"
                                + "</RequestId></ErrorResponse>")
                .error();

        assertEquals(Optional.of("1"), error.requestId());
        assertEquals(List.of(SECRET), error.details());
    }

    @Test
    void aKeyOfJsonThatIsAUrlIsMaskedBeforeItBecomesAName() {
        ErrorResponse error = Response.of(403, "{\"code\":\"A\",\"https://a/?Signature=5ecret&b=c\":\"d\"}")
                .error();

        assertEquals(List.of(new Detail("https___a__Signature_____b_c", "d")), error.details());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error><Message>m</Message><StringToSign>5ecret</StringToSign><",
                "<Error><StringToSign>5e<?p </StringToSign>?>cret5ecret</StringToSign><",
                "<Error><D StringToSign='5ecret'/><",
                "<Error><D a='b' Authorization=\"OBS AK:5ecret\">d</D><",
                "<Error>&lt;StringToSign&gt;5ecret&lt;/StringToSign&gt;<",
                "<Error><![CDATA[<StringToSign>5ecret</StringToSign>]]><",
                "<Error>a=b&amp;Signature%3D5ecret<",
                "<StringToSign>5ecret</StringToSign>"
            })
    void noExcerptShowsASecretInWhateverEncoding(String body) {
        for (Charset charset : List.of(UTF_8, UTF_16)) {
            MalformedErrorBodyException refusal =
                    assertThrows(MalformedErrorBodyException.class, () -> ErrorXml.read(body.getBytes(charset)));
            String message = String.valueOf(refusal.getMessage());
            assertFalse(message.contains("ecret"), message);
            assertFalse(refusal.toString().contains("ecret"), message);
        }
    }

    @Test
    void aBodyOfTwoBytesForEachCharacterThatIsReadAsOneShowsNoSecret() {
        byte[] body = "<Error><StringToSign>5ecret</StringToSign><".getBytes(Charset.forName("UTF-16LE"));
        for (Charset charset : List.of(UTF_8, Charset.forName("ISO-8859-1"))) {
            MalformedErrorBodyException refusal = assertThrows(
                    MalformedErrorBodyException.class,
                    () -> ErrorXml.read(body, ReadOptions.defaults().withCharset(charset), note -> {}));
            String letters = String.valueOf(refusal.getMessage()).replaceAll("[^A-Za-z0-9]", "");
            assertFalse(letters.contains("5ecret"), refusal.getMessage());
            ErrorResponse decoded = Response.of(403, body)
                    .with("Content-Type", "application/xml; charset=" + charset)
                    .error();
            assertFalse(decoded.toString().replaceAll("[^A-Za-z0-9]|ufffd", "").contains("5ecret"), decoded.toString());
        }
    }
}
