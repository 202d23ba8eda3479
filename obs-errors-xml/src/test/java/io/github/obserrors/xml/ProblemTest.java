package io.github.obserrors.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each problem has a body that is refused for it, a text for people and a label for programs. */
class ProblemTest {

    /** A small body that is refused for this problem. */
    private static String body(Problem problem) {
        return switch (problem) {
            case EMPTY -> "\n";
            case NOT_XML -> "\n Bad Gateway";
            case TRUNCATED -> "<Error><Code>A</Code>";
            case BAD_ENCODING -> "<Error><Code>\u00E9</Code></Error>";
            case UNEXPECTED_ROOT -> "<Fault><Code>A</Code></Fault>";
            case NO_CODE -> "<Error><Code> </Code></Error>";
            case DOCUMENT_TYPE -> "<!DOCTYPE Error><Error><Code>A</Code></Error>";
            case ENTITY -> "<Error><Code>&a;</Code></Error>";
            case INVALID_CHARACTER -> "<?xml version='1.1'?><Error><Code>&#1;</Code></Error>";
            case TOO_LARGE -> "<Error><Code>A</Code></Error>" + " ".repeat(Bounds.BODY);
            case TOO_DEEP -> "<Error>" + "<D>".repeat(Bounds.DEPTH);
            case TOO_MANY_DETAILS -> "<Error>" + "<D/>".repeat(Bounds.DETAILS + 1);
            case TOO_MANY_NAMES ->
                IntStream.range(0, Bounds.NAMES)
                        .mapToObj(i -> "<D" + i + "/>")
                        .collect(Collectors.joining("", "<Error>", ""));
        };
    }

    private static MalformedErrorBodyException refusal(Problem problem) {
        return assertThrows(
                MalformedErrorBodyException.class,
                () -> ErrorXml.read(body(problem).getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @EnumSource
    void eachProblemIsGivenForABodyOfItsKind(Problem problem) {
        assertEquals(problem, refusal(problem).problem());
    }

    /** An unexpected root has its own clause, which names it. */
    @ParameterizedTest
    @EnumSource
    void theMessageSaysTheProblemAndThePlace(Problem problem) {
        MalformedErrorBodyException e = refusal(problem);
        String clause = problem == Problem.UNEXPECTED_ROOT ? "the root element is Fault, not Error" : problem.text();
        String excerpt = e.excerpt().isEmpty() ? "" : " near: " + e.excerpt();

        assertEquals(clause + " (line " + e.line() + ", column " + e.column() + ")" + excerpt, e.getMessage());
    }

    /** The labels must stay: programs have them in their code. */
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
                Arrays.stream(Problem.values()).map(Problem::label).toList());
    }
}
