package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no XML error body can hold, or what would be read back as something else, is refused by name. */
class ErrorBodyRefusalTest {

    private static ErrorBody.Builder body() {
        return ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\r\n "})
    void aBlankCodeIsRefused(String blank) {
        InvalidErrorBodyException refusal = refusalOf(() -> ErrorBody.builder(ErrorCode.of(blank)));
        assertEquals("Code", refusal.field());
        assertEquals(OptionalInt.empty(), refusal.codePoint());
        assertEquals("Code: is empty", refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0, 0x8, 0xB, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
    void aCharacterThatXmlCannotHoldIsRefusedInEveryField(int codePoint) {
        String text = "a" + Character.toString(codePoint) + "b";
        assertRefused("Code", codePoint, () -> ErrorBody.builder(ErrorCode.of(text)));
        assertRefused("Message", codePoint, () -> body().message(text));
        assertRefused("RequestId", codePoint, () -> body().requestId(text));
        assertRefused("HostId", codePoint, () -> body().hostId(text));
        assertRefused("Key", codePoint, () -> body().detail("Key", text));
    }

    @Test
    void theFirstOfSeveralCharactersIsNamed() {
        assertRefused("Message", 0x7, () -> body().message("ok \u0007 \0"));
    }

    @Test
    void whatWasRefusedIsNotSet() {
        ErrorBody.Builder builder = body().message("before").requestId("before").hostId("before");
        refusalOf(() -> builder.message("\0"));
        refusalOf(() -> builder.requestId("\0"));
        refusalOf(() -> builder.hostId("\0"));
        refusalOf(() -> builder.detail("Key", "\0"));
        assertEquals(
                body().message("before").requestId("before").hostId("before").build(), builder.build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Message", "RequestId", "HostId"})
    void aDetailNamedLikeAFieldThatIsNotSetIsRefusedSinceItWouldBeReadBackAsTheField(String field) {
        InvalidErrorBodyException refusal =
                refusalOf(() -> body().detail(field, "text").build());
        assertEquals(field, refusal.field());
        assertEquals(OptionalInt.empty(), refusal.codePoint());
        assertEquals(
                field + ": a detail of this name would be read back as the field, which is not set",
                refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"Message, RequestId", "RequestId, HostId", "HostId, Message"})
    void anotherFieldThatIsSetDoesNotMakeUpForTheOneThatIsNot(String named, String set) {
        ErrorBody.Builder builder = with(set, "text").detail(named, "text");
        assertEquals(named, refusalOf(builder::build).field());
    }

    @Test
    void anIdOfWhiteSpaceAloneIsNotSet() {
        assertEquals(
                "RequestId",
                refusalOf(() -> body().requestId(" \n").detail("RequestId", "1").build())
                        .field());
        assertEquals(
                "HostId",
                refusalOf(() -> body().hostId("").detail("HostId", "1").build()).field());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Message", "RequestId", "HostId"})
    void aDetailNamedLikeAFieldThatIsSetIsARepetition(String field) {
        ErrorBody body = with(field, "first").detail(field, "second").build();
        assertEquals(Optional.of("second"), body.detail(field));
    }

    @Test
    void anEmptyMessageIsSet() {
        assertEquals(
                Optional.of("second"),
                body().message("").detail("Message", "second").build().detail("Message"));
    }

    @Test
    void aDetailNamedCodeIsARepetitionSinceTheCodeIsAlwaysSet() {
        assertEquals(
                Optional.of("Other"), body().detail("Code", "Other").build().detail("Code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "requestId", "Requestid", "hostid", "RequestID"})
    void aNameInAnotherCaseIsNoField(String name) {
        assertEquals(Optional.of("text"), body().detail(name, "text").build().detail(name));
    }

    @Test
    void aRefusalIsAnIllegalArgument() {
        assertThrows(IllegalArgumentException.class, () -> body().message("\0"));
    }

    private static ErrorBody.Builder with(String field, String text) {
        return switch (field) {
            case "Message" -> body().message(text);
            case "RequestId" -> body().requestId(text);
            default -> body().hostId(text);
        };
    }

    private static void assertRefused(String field, int codePoint, Executable refused) {
        InvalidErrorBodyException refusal = refusalOf(refused);
        assertEquals(field, refusal.field());
        assertEquals(OptionalInt.of(codePoint), refusal.codePoint());
        assertEquals(
                String.format("%s: XML 1.0 cannot hold the character U+%04X", field, codePoint), refusal.getMessage());
    }

    private static InvalidErrorBodyException refusalOf(Executable refused) {
        return assertThrows(InvalidErrorBodyException.class, refused);
    }

    @Test
    void aRefusalHidesWhatIsSecretAndCutsWhatIsLong() {
        InvalidErrorBodyException ofName =
                assertThrows(InvalidErrorBodyException.class, () -> new Detail("https://a/?Signature=secret", ""));
        assertEquals("https://a/?Signature=***: is not an XML name", ofName.getMessage());
        assertEquals("https://a/?Signature=secret", ofName.field());

        InvalidErrorBodyException ofCode = assertThrows(
                InvalidErrorBodyException.class, () -> ErrorBody.builder(ErrorCode.of("?Signature=secret\0")));
        assertFalse(String.valueOf(ofCode.getMessage()).contains("secret"), ofCode.getMessage());

        InvalidErrorBodyException ofLong =
                assertThrows(InvalidErrorBodyException.class, () -> new Detail("?".repeat(1 << 20), ""));
        assertEquals("?".repeat(1024) + "\u2026 (1047552 more characters): is not an XML name", ofLong.getMessage());
    }
}
