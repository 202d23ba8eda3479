package io.github.obserrors.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names outside Java are a contract: they are spelled out here one by one. */
class LabelsTest {

    @Test
    void retryAdviceHasSixLabels() {
        assertEquals(
                List.of(
                        "retry",
                        "retry-more-slowly",
                        "retry-after-correcting-clock",
                        "follow-redirect",
                        "resend-if-repeatable",
                        "do-not-retry"),
                Arrays.stream(RetryAdvice.values()).map(RetryAdvice::label).toList());
    }

    @Test
    void categoriesHaveElevenLabels() {
        assertEquals(
                List.of(
                        "request",
                        "credentials",
                        "permission",
                        "account",
                        "not-found",
                        "state",
                        "limit",
                        "address",
                        "transmission",
                        "service",
                        "unsupported"),
                Arrays.stream(Category.values()).map(Category::label).toList());
    }

    @Test
    void effectsHaveTwoLabels() {
        assertEquals(
                List.of("none", "possible"),
                Arrays.stream(Effect.values()).map(Effect::label).toList());
    }

    @Test
    void nextStepsHaveThreeLabels() {
        assertEquals(
                List.of("resend", "look-first", "stop"),
                Arrays.stream(NextStep.values()).map(NextStep::label).toList());
    }

    @Test
    void operationsHaveThirteenLabels() {
        assertEquals(
                List.of(
                        "get",
                        "head",
                        "list",
                        "put",
                        "delete",
                        "copy",
                        "complete-multipart-upload",
                        "abort-multipart-upload",
                        "multi-object-delete",
                        "append",
                        "rename",
                        "create-bucket",
                        "delete-bucket"),
                Arrays.stream(Operation.values()).map(Operation::label).toList());
    }

    @Test
    void editionsHaveThreeLabels() {
        assertEquals(
                List.of("api-reference", "java-sdk", "c-sdk"),
                Arrays.stream(Edition.values()).map(Edition::label).toList());
    }

    @Test
    void theLabelsOfNotesStayTheSame() {
        assertEquals(
                List.of(
                        "stray-text",
                        "attribute",
                        "repeated-field",
                        "element-in-field",
                        "element-case",
                        "entry-without-code",
                        "unusual-root",
                        "several-errors",
                        "error-in-success",
                        "codes-differ",
                        "ids-differ",
                        "before-xml",
                        "truncated",
                        "not-well-formed",
                        "bad-encoding",
                        "invalid-character",
                        "document-type",
                        "entity",
                        "beyond-bounds",
                        "json",
                        "html",
                        "plain-text",
                        "unknown-content",
                        "content-coding",
                        "content-length",
                        "body-failed",
                        "headers-failed",
                        "invalid-status"),
                Arrays.stream(Note.values()).map(Note::label).toList());
    }

    @Test
    void statusClassesHaveFiveLabels() {
        assertEquals(
                List.of("1XX", "2XX", "3XX", "4XX", "5XX"),
                Arrays.stream(StatusClass.values()).map(StatusClass::label).toList());
    }
}
