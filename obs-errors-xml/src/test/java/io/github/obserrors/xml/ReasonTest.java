package io.github.obserrors.xml;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reasons to refuse a text have names for programs and clauses for people. */
class ReasonTest {

    @Test
    void theLabelsStayTheSame() {
        assertEquals(
                List.of(
                        "empty",
                        "not-xml",
                        "truncated",
                        "bad-encoding",
                        "unexpected-root",
                        "no-code",
                        "document-type",
                        "entity",
                        "invalid-character",
                        "too-large",
                        "too-deep",
                        "too-many-details",
                        "too-many-names"),
                Arrays.stream(Reason.values()).map(Reason::label).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theTextIsAClause(Reason reason) {
        assertAll(
                () -> assertTrue(
                        reason.text().startsWith("the ") || reason.text().startsWith("elements "), reason.text()),
                () -> assertTrue(!reason.text().endsWith("."), reason.text()));
    }

    @Test
    void noTwoReasonsReadTheSame() {
        assertEquals(
                Reason.values().length,
                Arrays.stream(Reason.values()).map(Reason::text).distinct().count());
    }
}
