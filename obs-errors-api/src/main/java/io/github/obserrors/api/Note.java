package io.github.obserrors.api;

/**
 * Something odd about a response or a body that was still read. Nothing was lost unless the note says so.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum Note {
    /** There was text between the elements, where none belongs; it is not kept. */
    STRAY_TEXT("Text stood between the elements; it was skipped."),
    /** An element had attributes, which no OBS error has; they are not kept. */
    ATTRIBUTE("An element had attributes; they were skipped."),
    /** The code, the message or an id came more than once; the first counts, the others are kept as details. */
    REPEATED_FIELD("A field came more than once; the first counts, the others are among the details."),
    /** The code, the message or an id held elements. Their text is part of it; elements with secrets are details. */
    ELEMENT_IN_FIELD("A field held elements; their text is part of it, except that of secrets, which are details."),
    /** Names of elements were written in another case, for example {@code code} for {@code Code}. */
    ELEMENT_CASE("Names of elements were written in another case."),
    /** An object of a multi-object delete had an error without a code, which is left out. */
    ENTRY_WITHOUT_CODE("An object of the multi-object delete had an error without a code; it is left out."),
    /** The error was inside another element, or its element had another name than {@code Error}. */
    UNUSUAL_ROOT("The error was not in an Error element at the root of the body."),
    /** The body held several errors; the first counts, the others are kept as details. */
    SEVERAL_ERRORS("The body held several errors; the first counts, the others are among the details."),
    /** The body was an error although the status says success. */
    ERROR_IN_SUCCESS("The status says success, but the body is an error."),
    /** The headers had another code than the body; that of the body counts. */
    CODES_DIFFER("The headers name another code than the body; that of the body counts."),
    /** The headers had other ids than the body; both are kept. */
    IDS_DIFFER("The headers name other ids than the body; both are kept."),
    /** Something preceded the XML, for example a line end before its declaration. */
    BEFORE_XML("Something preceded the XML, where nothing is allowed."),
    /** The body ended too early; everything complete is kept, and the beginning of a message in XML. */
    TRUNCATED("The body ended too early; what was complete is kept."),
    /** The body was not well-formed; everything recognizable is kept, under names that XML can hold. */
    NOT_WELL_FORMED("The body was not well-formed; everything recognizable is kept."),
    /** The encoding was unknown, or bytes did not fit it; U+FFFD replaces what could not be read. */
    BAD_ENCODING("The encoding was unknown or did not fit; U+FFFD replaces what could not be read."),
    /** The body held characters that XML 1.0 cannot hold; U+FFFD replaces them. */
    INVALID_CHARACTER("The body held characters that XML cannot hold; U+FFFD replaces them."),
    /** The body declared a document type, which was skipped. */
    DOCUMENT_TYPE("The body declared a document type; it was skipped."),
    /** The body referred to entities other than the five that XML defines; the references were left unchanged. */
    ENTITY("The body referred to entities that are not resolved; the references were left unchanged."),
    /** The body, or a part of it, exceeded the bounds; what came before is kept. */
    BEYOND_BOUNDS("More was sent than the kit reads; what came before is kept."),
    /** The body was JSON, not XML; in the names of details, underscores replace what no XML name can hold. */
    JSON("The body was JSON, not XML."),
    /** The body was an HTML page, as proxies send it; its title or first heading, if any, is the error message. */
    HTML("The body was an HTML page, most likely not from OBS."),
    /** The body was plain text, which is the message. */
    PLAIN_TEXT("The body was plain text, which is the message."),
    /** The body was neither an error nor text. */
    UNKNOWN_CONTENT("The body could not be understood."),
    /** The body was compressed, as {@code Content-Encoding} or its first bytes tell; it was not read. */
    CONTENT_CODING("The body was compressed and was not read: let the HTTP client decompress it."),
    /** The body had another length than {@code Content-Length} says; an empty body, as for HEAD, causes no note. */
    CONTENT_LENGTH("The body had another length than Content-Length says."),
    /** The body could not be read to its end; what was received before is kept. */
    BODY_FAILED("Reading the body failed; what was received before is kept."),
    /** The client failed when it was asked for the headers; what it had given before is kept. */
    HEADERS_FAILED("Reading the headers failed; what was received before is kept."),
    /** The status was not a three-digit number. */
    INVALID_STATUS("The status was not a three-digit number.");

    private final String text;
    private final String label = Label.of(this);

    Note(String text) {
        this.text = text;
    }

    /**
     * {@return the name of this note for programs, the same in all versions: in lower case with hyphens, such as
     * {@code stray-text}}
     */
    public String label() {
        return label;
    }

    /** {@return one sentence for people that says what was odd} */
    public String text() {
        return text;
    }
}
