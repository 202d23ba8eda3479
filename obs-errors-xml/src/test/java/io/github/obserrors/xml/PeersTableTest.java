package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The kit is right on every input that some client gets wrong. */
class PeersTableTest {

    private static final Path PAGE = Path.of("..", "docs", "peers.md");

    private static ErrorResponse error(PeersRow row) {
        return error(row, 0);
    }

    private static ErrorResponse error(PeersRow row, int index) {
        return assertInstanceOf(ErrorResponse.class, row.decoded().get(index));
    }

    private static void assertError(
            String code, String message, String requestId, List<Note> notes, ErrorResponse error) {
        assertEquals(code, error.code().map(ErrorCode::value).orElse(""));
        assertEquals(message, error.message().orElse(""));
        assertEquals(requestId, error.requestId().orElse(""));
        assertEquals(notes, error.notes());
    }

    @Test
    void crlfLineEnds() {
        assertError("A", "b\nc", "", List.of(), error(PeersRow.CRLF_LINE_ENDS));
    }

    @Test
    void entitiesCdata() {
        assertError("A", "a & <b> \u4E2D", "", List.of(), error(PeersRow.ENTITIES_CDATA));
    }

    @Test
    void defaultNamespace() {
        assertError("A", "", "", List.of(), error(PeersRow.DEFAULT_NAMESPACE));
    }

    @Test
    void prefixedNamespace() {
        assertError("A", "b", "", List.of(), error(PeersRow.PREFIXED_NAMESPACE));
    }

    @Test
    void nestedCodeDeeperDown() {
        ErrorResponse error = error(PeersRow.NESTED_CODE_DEEPER_DOWN);

        assertError("Outer", "", "", List.of(), error);
        assertEquals(List.of(new Detail("Cause", "", List.of(new Detail("Code", "Inner")))), error.details());
    }

    @Test
    void twoCodeChildren() {
        ErrorResponse error = error(PeersRow.TWO_CODE_CHILDREN);

        assertError("First", "", "", List.of(Note.REPEATED_FIELD), error);
        assertEquals(List.of(new Detail("Code", "Second")), error.details());
    }

    @Test
    void doctypeXxeBillionLaughs() {
        PeersRow row = PeersRow.DOCTYPE_XXE_BILLION_LAUGHS;

        assertError("A", "", "", List.of(Note.DOCUMENT_TYPE), error(row, 0));
        assertError("A", "&x;", "", List.of(Note.DOCUMENT_TYPE, Note.ENTITY), error(row, 1));
        assertError("A", "&c;", "", List.of(Note.DOCUMENT_TYPE, Note.ENTITY), error(row, 2));
    }

    @Test
    void truncatedBody() {
        assertError("A", "The spec", "1", List.of(Note.TRUNCATED), error(PeersRow.TRUNCATED_BODY));
    }

    @Test
    void lineEndBeforeTheXmlDeclaration() {
        assertError("A", "b", "", List.of(Note.BEFORE_XML), error(PeersRow.LINE_END_BEFORE_THE_XML_DECLARATION));
    }

    @Test
    void byteOrderMark() {
        assertError("A", "b", "", List.of(), error(PeersRow.BYTE_ORDER_MARK));
    }

    @Test
    void deleteResult() {
        DeleteResult result = assertInstanceOf(
                DeleteResult.class, PeersRow.DELETE_RESULT.decoded().get(0));

        assertEquals(1, result.deleted());
        assertEquals(
                List.of(Optional.of("b"), Optional.of("d")),
                result.errors().stream().map(KeyError::key).toList());
        assertEquals(
                List.of(ServerErrorCode.ACCESS_DENIED, ServerErrorCode.INTERNAL_ERROR),
                result.errors().stream().map(KeyError::code).toList());
        assertEquals(List.of(), result.notes());
    }

    @Test
    void jsonHtmlEmpty() {
        assertError("A", "b", "1", List.of(Note.JSON), error(PeersRow.JSON_HTML_EMPTY, 0));
        assertError("", "502 Bad Gateway", "", List.of(Note.HTML), error(PeersRow.JSON_HTML_EMPTY, 1));
        assertError("", "", "", List.of(), error(PeersRow.JSON_HTML_EMPTY, 2));
    }

    @Test
    void emptyRequestId() {
        assertError("A", "b", "1", List.of(), error(PeersRow.EMPTY_REQUEST_ID));
    }

    @Test
    void paddedText() {
        assertError("A", " b ", "12", List.of(), error(PeersRow.PADDED_TEXT));
    }

    @Test
    void head404WithCodeInAHeader() {
        assertError("NoSuchBucket", "b", "1", List.of(), error(PeersRow.HEAD_404_WITH_CODE_IN_A_HEADER));
    }

    @Test
    void status200OkWithError() {
        assertError("A", "b", "", List.of(Note.ERROR_IN_SUCCESS), error(PeersRow.OK_WITH_ERROR));
    }

    @Test
    void sizeLimit() {
        assertError("A", "b".repeat(Bounds.VALUE), "", List.of(Note.BEYOND_BOUNDS), error(PeersRow.SIZE_LIMIT));
    }

    @Test
    void eachRowHasATestThatIsCalledLikeIt() {
        Set<String> tests = Arrays.stream(PeersTableTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());

        for (PeersRow row : PeersRow.ALL) {
            String name = row.input().replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
            assertTrue(tests.stream().anyMatch(test -> test.endsWith(name)), row.input());
        }
    }

    @Test
    void thePageIsThatOfThisRun() throws IOException {
        String page = page();
        if (Boolean.getBoolean("peers.write")) {
            Files.writeString(PAGE, page, UTF_8);
        }

        assertEquals(page, Files.readString(PAGE, UTF_8), "The page is made again as it says itself");
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # What the kit makes of odd responses

                Some client gets each of these responses wrong; [docs/clients.md](clients.md#odd-bodies) shows which.
                `PeersTableTest` of `obs-errors-xml` makes this page, and fails when this is not what the kit makes of them. To make
                it again, run

                ```sh
                .ci/test PeersTableTest -Dpeers.write=true
                ```

                The kit decodes each response as one that may hold a result document. Notes are in parentheses; semicolons separate
                several inputs of one row.

                | input | OBS error kit |
                | --- | --- |
                """);
        for (PeersRow row : PeersRow.ALL) {
            String kit = row.decoded().stream()
                    .map(PeersTableTest::described)
                    .distinct()
                    .collect(Collectors.joining("; "));
            page.append("| " + row.input() + " | " + kit + " |\n");
        }
        return page.toString();
    }

    private static String described(DecodedResponse decoded) {
        String notes = decoded.notes().isEmpty()
                ? ""
                : decoded.notes().stream().map(Note::label).collect(Collectors.joining(", ", " (", ")"));
        if (decoded instanceof DeleteResult result) {
            String errors = result.errors().stream()
                    .map(error -> error.key().orElse("") + ": " + error.code().value())
                    .collect(Collectors.joining(", "));
            return result.deleted() + " deleted, " + result.errors().size() + " errors (" + errors + ")" + notes;
        }
        ErrorResponse error = assertInstanceOf(ErrorResponse.class, decoded);
        return "status " + error.status().orElseThrow().code()
                + error.code().map(code -> ", code " + code.value()).orElse(", no code")
                + error.message().map(PeersTableTest::shown).orElse("")
                + error.requestId().map(id -> ", request id " + id).orElse("")
                + notes;
    }

    private static String shown(String message) {
        return message.length() > 40
                ? ", a message of " + message.length() + " characters"
                : ", message `" + message.replace("\n", "\\n") + "`";
    }
}
