package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.xml.samples.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Details hold whatever the readers return, however deep they read, and can be written and printed. */
class DeepDetailsTest {

    private static final DecodeOptions DEEPEST =
            DecodeOptions.defaults().withBounds(Bounds.defaults().withDepth(Bounds.DEEPEST));

    private static int depth(List<Detail> details) {
        int deepest = 0;
        for (Detail detail : details) {
            deepest = Math.max(deepest, 1 + depth(detail.children()));
        }
        return deepest;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Error><Code>A</Code>(<d>)x(</d>)</Error>",
                "<Error><Code>A</Code>(<d>)x(</d>)",
                "<Errors><Error><Code>A</Code></Error><Error><Code>B</Code>(<d>)x(</d>)</Error></Errors>",
                "<Error><Code>A</Code></Error><Error><Code>B</Code>(<d>)x(</d>)</Error>",
                "<Error><Code>A<Token>(<d>)x(</d>)</Token></Code></Error>",
                "<Token>(<d>)x(</d>)</Token>",
                "{\"code\":\"A\",\"d\":({\"d\":)1(})}",
                "{\"code\":\"A\",\"d\":({\"d\":)1",
                "{\"code\":\"A\"}{\"d\":({\"d\":)1(})}",
                "[{\"code\":\"A\"},([)1(])]"
            })
    void theDeepestBoundOfAReaderFits(String form) {
        String[] parts = form.split("[()]", -1);
        for (int levels : List.of(Bounds.DEEPEST - 3, Bounds.DEEPEST + 500)) {
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < parts.length; i++) {
                body.append(i % 2 == 0 ? parts[i] : parts[i].repeat(levels));
            }

            ErrorResponse error =
                    (ErrorResponse) Response.of(400, body.toString()).decode(DEEPEST);

            assertTrue(depth(error.details()) <= Detail.DEEPEST);
            assertTrue(String.valueOf(new ObsErrorException(error).getMessage()).getBytes(UTF_8).length
                    <= ObsErrorException.LONGEST_MESSAGE);
            assertEquals(error.masked().details(), error.masked().masked().details());
            assertEquals(
                    error.details().hashCode(), List.copyOf(error.details()).hashCode());
        }
    }

    @Test
    void theDeepestDetailIsWrittenAndReadBackAsFarAsReadersGo() {
        Detail deep = new Detail("d", "x");
        for (int i = 1; i < Detail.DEEPEST; i++) {
            deep = new Detail("d", "", List.of(deep));
        }
        ErrorBody body = ErrorBody.builder(ErrorCode.of("A")).detail(deep).build();
        assertEquals(
                "<d>".repeat(Detail.DEEPEST) + "x" + "</d>".repeat(Detail.DEEPEST) + "</Error>",
                ErrorXml.write(body).text().split("</Code>", -1)[1]);

        Detail readable = new Detail("d", "x");
        for (int i = 1; i < Bounds.DEEPEST - 1; i++) {
            readable = new Detail("d", "", List.of(readable));
        }
        ErrorBody same = ErrorBody.builder(ErrorCode.of("A")).detail(readable).build();
        assertEquals(
                same,
                ErrorXml.read(
                        ErrorXml.write(same).bytes(),
                        ReadOptions.defaults().withBounds(Bounds.defaults().withDepth(Bounds.DEEPEST)),
                        note -> {}));
    }
}
