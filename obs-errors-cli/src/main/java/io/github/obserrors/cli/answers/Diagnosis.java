package io.github.obserrors.cli.answers;

import io.github.obserrors.api.Note;
import io.github.obserrors.xml.ErrorResponses;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import java.util.List;
import java.util.Objects;

/**
 * Says what a text is if no OBS error was found in it.
 *
 * @param label what the text is, for programs
 * @param explanation what the text is, for people, as the end of a sentence
 * @param wantsStatus whether servers send such texts as error bodies, so that the HTTP status would help
 */
public record Diagnosis(String label, String explanation, boolean wantsStatus) {

    public static Diagnosis of(byte[] text) {
        List<Note> notes = ErrorResponses.decodeBody(text).notes();
        if (notes.contains(Note.HTML)) {
            return new Diagnosis(Note.HTML.label(), "it is an HTML page, most likely from a proxy", true);
        }
        if (notes.contains(Note.JSON)) {
            return new Diagnosis(Note.JSON.label(), "it is JSON that names no error code", true);
        }
        if (notes.contains(Note.PLAIN_TEXT)) {
            return new Diagnosis(Note.PLAIN_TEXT.label(), "it is text that contains no error", true);
        }
        if (notes.contains(Note.CONTENT_CODING)) {
            return new Diagnosis(Note.CONTENT_CODING.label(), "it is compressed: decompress it first", true);
        }
        return ofXml(text);
    }

    /** Asks the strict reader, which knows best why XML is not an error. */
    private static Diagnosis ofXml(byte[] text) {
        try {
            ErrorXml.read(text);
        } catch (MalformedErrorBodyException e) {
            String label = e.problem().label();
            return switch (e.problem()) {
                case EMPTY -> new Diagnosis(label, "it is empty", true);
                case BAD_ENCODING ->
                    new Diagnosis(
                            label, "it is binary data, or text in an encoding other than the one it declares", false);
                default ->
                    new Diagnosis(
                            label,
                            Objects.requireNonNullElse(
                                    e.getMessage(), e.problem().text()),
                            false);
            };
        }
        throw new IllegalStateException("an error body was not found");
    }

    /**
     * Says that the text is not an error, and why.
     *
     * @param howToGiveStatus how to give the status, as the end of a sentence
     */
    public String sentence(String howToGiveStatus) {
        return "not an OBS error: " + explanation
                + (wantsStatus ? "; if it is the body of a response, " + howToGiveStatus : "");
    }
}
