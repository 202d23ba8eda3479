package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address to go to instead stands in the Location header, else in the Endpoint element. */
class RedirectTargetTest {

    private static ErrorResponse.Builder redirect(String... endpoints) {
        ErrorBody.Builder body = ErrorBody.builder(ServerErrorCode.PERMANENT_REDIRECT);
        body.detail("Resource", "/bucket");
        for (String endpoint : endpoints) {
            body.detail("Endpoint", endpoint);
        }
        return ErrorResponse.builder().body(body.build());
    }

    @Test
    void theHeaderComesBeforeTheElement() {
        assertEquals(
                Optional.of("https://header.example/"),
                redirect("element.example")
                        .location("https://header.example/")
                        .build()
                        .redirectTarget());
    }

    @Test
    void theElementStandsInForAMissingHeaderWithoutTheWhiteSpaceAroundIt() {
        assertEquals(
                Optional.of("element.example"),
                redirect("\n element.example ").build().redirectTarget());
    }

    @Test
    void theFirstOfSeveralElementsCounts() {
        assertEquals(
                Optional.of("first.example"),
                redirect("first.example", "second.example").build().redirectTarget());
    }

    @Test
    void theElementMayBeWrittenInAnotherCase() {
        ErrorResponse response = ErrorResponse.builder()
                .detail(new Detail("endpoint", "element.example"))
                .build();
        assertEquals(Optional.of("element.example"), response.redirectTarget());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void aBlankAddressIsNone(String blank) {
        assertEquals(Optional.empty(), redirect(blank).build().redirectTarget());
        assertEquals(Optional.empty(), redirect().location(blank).build().redirectTarget());
    }

    @Test
    void aBlankHeaderDoesNotHideTheElement() {
        assertEquals(
                Optional.of("element.example"),
                redirect("element.example").location(" ").build().redirectTarget());
    }

    @Test
    void withoutEitherThereIsNoAddress() {
        assertEquals(Optional.empty(), redirect().build().redirectTarget());
        assertEquals(Optional.empty(), ErrorResponse.builder().build().redirectTarget());
    }
}
