package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.samples.Response;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bound on details applies to a whole response, in whatever errors, wrappers and forms they come. */
class DetailCountTest {

    private static ErrorResponse decode(String body, int details) {
        DecodeOptions options =
                DecodeOptions.defaults().withBounds(Bounds.defaults().withDetails(details));
        return assertInstanceOf(ErrorResponse.class, Response.of(500, body).decode(options));
    }

    /** The number of details, nested ones included. */
    private static int count(List<Detail> details) {
        return details.stream().mapToInt(detail -> 1 + count(detail.children())).sum();
    }

    @Test
    void manyErrorsWithManyDetailsHaveNoMoreTogether() {
        String error = "<Error><Code>A</Code>" + "<D/>".repeat(4000) + "</Error>";

        ErrorResponse decoded =
                Response.of(500, "<Errors>" + error.repeat(20) + "</Errors>").error();

        assertEquals(Bounds.DETAILS, count(decoded.details()));
        assertEquals(Set.of(Note.UNUSUAL_ROOT, Note.SEVERAL_ERRORS, Note.BEYOND_BOUNDS), Set.copyOf(decoded.notes()));
    }

    /** Reads each body with every bound up to the number of its details. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<Errors><Error><Code>A</Code></Error><Error><Code>B</Code></Error><Error><Code>C</Code></Error></Errors>",
                "<Errors><Error><Code>A</Code><D><E/></D></Error><Error><Message>m</Message></Error><Error>m</Error></Errors>",
                "<Errors><Error><Code>A</Code></Error><Error><D><E/></D><Code>B</Code><Code>C</Code></Error></Errors>",
                "<Error><Code>A</Code><B/><C><D/></C><E>e</E></Error>",
                "<Error><Code>A</Code><B/><C><D/></C><E>e</E><Message>&</Message></Error>",
                "{\"errors\":[{\"code\":\"A\",\"d\":1},{\"code\":\"B\",\"e\":[{\"f\":1},2]}]}",
                "{\"code\":\"A\",\"b\":{\"c\":{\"d\":1}},\"e\":null}"
            })
    void asManyDetailsAreKeptAsTheBoundAllows(String body) {
        ErrorResponse all = decode(body, 100);
        int most = count(all.details());

        assertEquals(false, all.notes().contains(Note.BEYOND_BOUNDS));
        assertTrue(most >= 4, all.toString());
        for (int bound = 1; bound <= most; bound++) {
            ErrorResponse decoded = decode(body, bound);
            assertEquals(bound, count(decoded.details()), decoded.toString());
            assertEquals(bound < most, decoded.notes().contains(Note.BEYOND_BOUNDS), decoded.toString());
            assertEquals(all.code(), decoded.code());
            assertEquals(
                    all.notes().contains(Note.SEVERAL_ERRORS), decoded.notes().contains(Note.SEVERAL_ERRORS));
        }
    }

    @Test
    void eachEntryOfADamagedDeleteResultHasDetailsOfItsOwn() {
        String error = "<Error><Code>A</Code>" + "<D/>".repeat(3000) + "</Error>";

        DeleteResult result = Response.of(200, "<DeleteResult>" + error + "&" + error + "</DeleteResult>")
                .deleteResult();

        assertEquals(
                List.of(3000, 3000),
                result.errors().stream()
                        .map(entry -> count(entry.body().details()))
                        .toList());
        assertEquals(false, result.notes().contains(Note.BEYOND_BOUNDS));
    }
}
