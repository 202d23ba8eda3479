package io.github.obserrors.cli;

import io.github.obserrors.api.Note;
import io.github.obserrors.xml.ErrorResponses;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import java.util.List;
import java.util.Objects;

/**
 * Why no error was found in a text.
 *
 * @param label the reason for programs
 * @param explanation the reason for people, as the end of a sentence
 * @param wantsStatus whether a server sends such texts as bodies of errors, so that it tells something with its status
 */
record NoErrorFound(String label, String explanation, boolean wantsStatus) {

    static NoErrorFound in(byte[] text) {
        List<Note> notes = ErrorResponses.decodeBody(text).notes();
        if (notes.contains(Note.HTML)) {
            return new NoErrorFound(Note.HTML.label(), "it is an HTML page, most likely of a proxy", true);
        }
        if (notes.contains(Note.JSON)) {
            return new NoErrorFound(Note.JSON.label(), "it is JSON that names no error code", true);
        }
        if (notes.contains(Note.PLAIN_TEXT)) {
            return new NoErrorFound(Note.PLAIN_TEXT.label(), "no error stands in this text", true);
        }
        if (notes.contains(Note.CONTENT_CODING)) {
            return new NoErrorFound(Note.CONTENT_CODING.label(), "it is compressed: decompress it first", true);
        }
        return ofXml(text);
    }

    /** The strict reader knows best why XML is no error. */
    private static NoErrorFound ofXml(byte[] text) {
        try {
            ErrorXml.read(text);
        } catch (MalformedErrorBodyException e) {
            String label = e.reason().label();
            return switch (e.reason()) {
                case EMPTY -> new NoErrorFound(label, "it is empty", true);
                case BAD_ENCODING ->
                    new NoErrorFound(label, "it is binary data, or text in another encoding than it says", false);
                default ->
                    new NoErrorFound(
                            label,
                            Objects.requireNonNullElse(
                                    e.getMessage(), e.reason().text()),
                            false);
            };
        }
        throw new IllegalStateException("an error body was not found");
    }
}
