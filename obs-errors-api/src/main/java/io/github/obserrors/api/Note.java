package io.github.obserrors.api;

/** Something odd about a response or a body that was read nevertheless. Nothing was lost unless the note says so. */
public enum Note {
    /** Text stood between the elements, where none belongs; it is not kept. */
    STRAY_TEXT("Text stood between the elements; it was skipped."),
    /** An element had attributes, which no OBS error has; they are not kept. */
    ATTRIBUTE("An element had attributes; they were skipped."),
    /** The code, the message or an id came more than once; the first counts, the others are kept as details. */
    REPEATED_FIELD("A field came more than once; the first counts, the others are among the details."),
    /** The code, the message or an id held elements, whose text is part of it; secret ones are details of their own. */
    ELEMENT_IN_FIELD("A field held elements; their text is part of it, but that of secrets is among the details."),
    /** The names of elements were written in another case, {@code code} for {@code Code}. */
    ELEMENT_CASE("Names of elements were written in another case."),
    /** An object of a multi-object delete had an error without a code, which is left out. */
    ENTRY_WITHOUT_CODE("An object of the multi-object delete had an error without a code; it is left out."),
    /** The error stood within another element, or under another name than {@code Error}. */
    UNUSUAL_ROOT("The error stood in or as another element than Error."),
    /** The body held several errors; the first counts, the others are kept as details. */
    SEVERAL_ERRORS("The body held several errors; the first counts, the others are among the details."),
    /** The body was an error though the status says success. */
    ERROR_IN_SUCCESS("The status says success, but the body is an error."),
    /** The code in the headers was another one; that of the body counts. */
    CODES_DIFFER("The headers name another code than the body; that of the body counts."),
    /** The ids in the headers were others than those in the body; both are kept. */
    IDS_DIFFER("The headers name other ids than the body; both are kept."),
    /** Something stood before the XML, a line end before its declaration for example. */
    BEFORE_XML("Something stood before the XML, where nothing may stand."),
    /** The body ended too early; what was complete is kept, and of a message in XML also the beginning. */
    TRUNCATED("The body ended too early; what was complete is kept."),
    /** The body was not well-formed; what could be made out is kept, under names that XML can hold. */
    NOT_WELL_FORMED("The body was not well-formed; what could be made out is kept."),
    /** The encoding was unknown, or bytes did not fit it; U+FFFD stands for what could not be read. */
    BAD_ENCODING("The encoding was unknown or did not fit; U+FFFD stands for what could not be read."),
    /** The body held characters that XML 1.0 cannot hold; U+FFFD stands in their place. */
    INVALID_CHARACTER("The body held characters that XML cannot hold; U+FFFD stands in their place."),
    /** The body declared a document type, which was skipped. */
    DOCUMENT_TYPE("The body declared a document type; it was skipped."),
    /** The body referred to entities other than the five of XML; the references were left as they are. */
    ENTITY("The body referred to entities that are not resolved; the references stand as they are."),
    /** The body, or a part of it, was beyond the bounds; what came before is kept. */
    BEYOND_BOUNDS("More was sent than is read; what came before is kept."),
    /** The body was JSON and not XML; in the names of details, underscores stand for what no XML name can hold. */
    JSON("The body was JSON, not XML."),
    /** The body was an HTML page, as proxies send them; the message of an error is its title or first heading, if any. */
    HTML("The body was an HTML page, most likely not from OBS."),
    /** The body was plain text, which is the message. */
    PLAIN_TEXT("The body was plain text, which is the message."),
    /** The body was neither an error nor text. */
    UNKNOWN_CONTENT("The body was nothing that can be understood."),
    /** The body was compressed, as {@code Content-Encoding} says or its first bytes show; it was not looked at. */
    CONTENT_CODING("The body was compressed and was not decoded: let the HTTP client do it."),
    /** The body had another length than {@code Content-Length} says; an empty body, as for HEAD, brings no note. */
    CONTENT_LENGTH("The body had another length than Content-Length says."),
    /** The body could not be read to its end; what had come is kept. */
    BODY_FAILED("Reading the body failed; what had come is kept."),
    /** The status was no three-digit number. */
    INVALID_STATUS("The status was no three-digit number.");

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
