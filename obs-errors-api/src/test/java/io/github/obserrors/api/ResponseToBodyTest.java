package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A response with a code becomes a body without losing what a body can say, wherever it stood. */
class ResponseToBodyTest {

    @Test
    void theBodyOfAResponseIsTheOneThatItWasMadeOf() {
        ErrorBody body = ErrorBody.builder(ErrorCode.of("BucketLocked"))
                .message(" the message ")
                .requestId("request")
                .hostId("host")
                .detail(new Detail("Outer", "", List.of(new Detail("Inner", "1"), new Detail("Inner", "2"))))
                .detail("StringToSign", "kept")
                .detail("Message", "a second one")
                .build();
        assertEquals(
                Optional.of(body),
                ErrorResponse.builder()
                        .body(body)
                        .headerRequestId("another")
                        .build()
                        .toBody());
    }

    @Test
    void whatOnlyTheHeadersSayIsInTheBody() {
        assertEquals(
                Optional.of(ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY)
                        .message("gone")
                        .requestId("request")
                        .hostId("host")
                        .build()),
                ErrorResponse.builder()
                        .code(ServerErrorCode.NO_SUCH_KEY)
                        .message("gone")
                        .headerRequestId("request")
                        .headerHostId("host")
                        .build()
                        .toBody());
    }

    @Test
    void withoutACodeThereIsNoBody() {
        assertEquals(
                Optional.empty(), ErrorResponse.builder().message("m").build().toBody());
        assertEquals(
                Optional.empty(),
                ErrorResponse.builder().code(ErrorCode.of(" \n")).build().toBody());
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertEquals(
                Optional.of(ErrorBody.builder(ErrorCode.of("No\uFFFDCode"))
                        .message("a\uFFFD\uD83D\uDE00\uFFFD")
                        .requestId("r\uFFFD")
                        .hostId("h\uFFFD")
                        .build()),
                ErrorResponse.builder()
                        .code(ErrorCode.of("No\0Code"))
                        .message("a\uFFFE\uD83D\uDE00\uD800")
                        .headerRequestId("r\1")
                        .headerHostId("h\2")
                        .build()
                        .toBody());
    }

    @Test
    void aDetailThatWouldBeReadBackAsAFieldBecomesTheField() {
        ErrorBody body = ErrorResponse.builder()
                .code(ServerErrorCode.NO_SUCH_KEY)
                .detail(new Detail("Message", "first"))
                .detail(new Detail("Message", "second"))
                .detail(new Detail("RequestId", " "))
                .detail(new Detail("RequestId", "id", List.of(new Detail("Part", "7"))))
                .detail(new Detail("HostId", ""))
                .headerHostId(" ")
                .build()
                .toBody()
                .orElseThrow();
        assertEquals(
                ErrorBody.builder(ServerErrorCode.NO_SUCH_KEY)
                        .message("first")
                        .requestId("id7")
                        .detail("Message", "second")
                        .build(),
                body);
    }
}
