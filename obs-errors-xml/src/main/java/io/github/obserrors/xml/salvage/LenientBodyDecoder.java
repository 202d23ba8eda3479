package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.Note;
import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;
import io.github.obserrors.xml.body.BodyBound;
import io.github.obserrors.xml.body.BodyContent;
import io.github.obserrors.xml.body.Root;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out what a body is if it is not proper XML, and reads it as far as possible.
 *
 * <p>Only the first characters tell what a body is: servers send XML as plain text, and without any content type.
 */
public final class LenientBodyDecoder {

    private static final Pattern ERROR_TAG = Pattern.compile("(?i)<(?:[^\\s<>:/]{1,64}:)?error[\\s>]");

    /** The notes that explain why a parser refuses a body. */
    private static final Set<Note> EXPLANATIONS = EnumSet.of(
            Note.NOT_WELL_FORMED,
            Note.INVALID_CHARACTER,
            Note.ENTITY,
            Note.DOCUMENT_TYPE,
            Note.BEFORE_XML,
            Note.BAD_ENCODING,
            Note.TRUNCATED,
            Note.BEYOND_BOUNDS);

    /** The notes that say what a body was, even if nothing was kept of it. */
    private static final Set<Note> UNDERSTOOD = EnumSet.of(Note.TRUNCATED, Note.HTML, Note.JSON);

    /** The notes that stay true if nothing is kept of a body. */
    private static final Set<Note> ABOUT_NOTHING = EnumSet.of(Note.TRUNCATED, Note.BEYOND_BOUNDS, Note.HTML, Note.JSON);

    private final Bounds bounds;
    private final Optional<Charset> charset;
    private final boolean success;
    private final Consumer<? super Note> notes;

    /** The notes so far, each once. */
    private final Set<Note> read = new LinkedHashSet<>();

    /** Creates a decoder for one body. */
    public LenientBodyDecoder(Bounds bounds, Optional<Charset> charset, boolean success, Consumer<? super Note> notes) {
        this.bounds = bounds;
        this.charset = charset;
        this.success = success;
        this.notes = notes;
    }

    /** Reads a body that no strict reader was asked to read. */
    public BodyContent decode(byte[] body) {
        return decode(body, Optional.empty());
    }

    /** Reads a body that a strict reader refused. */
    public BodyContent decode(byte[] body, Problem refusal) {
        return decode(body, Optional.of(refusal));
    }

    private BodyContent decode(byte[] body, Optional<Problem> refusal) {
        byte[] bounded = bounded(body);
        String whole = BodyText.decode(bounded, charset, read::add);
        String text = whole.substring(firstSignificant(whole));
        if (text.length() < whole.length() && text.startsWith("<?xml")) {
            read.add(Note.BEFORE_XML);
        }
        BodyContent content = content(text, refusal);
        if (bounded.length < body.length) {
            read.remove(Note.TRUNCATED);
            read.add(Note.BEYOND_BOUNDS);
        }
        if (content instanceof BodyContent.Nothing) {
            noteNothing(text);
        }
        read.forEach(notes);
        return content;
    }

    /** The body, or its beginning up to the bound if it is too large. */
    private byte[] bounded(byte[] body) {
        int bound = BodyBound.of(body, bounds);
        return body.length <= bound ? body : Arrays.copyOf(body, bound);
    }

    private static int firstSignificant(String text) {
        int at = 0;
        while (at < text.length() && (XmlText.isWhiteSpace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    private BodyContent content(String text, Optional<Problem> refusal) {
        if (text.isEmpty()) {
            return new BodyContent.Nothing();
        }
        return switch (text.charAt(0)) {
            case '<' -> HtmlPage.is(text) ? ofHtml(text) : ofXml(text, refusal);
            case '{', '[' -> ofJson(text);
            default -> ofText(text);
        };
    }

    private BodyContent ofXml(String text, Optional<Problem> refusal) {
        Set<Note> ofReader = new LinkedHashSet<>();
        LenientReader reader = new LenientReader(text, bounds, ofReader::add);
        BodyContent content = reader.read();
        if (success && !Root.mayBeError(reader.rootName())) {
            content = new BodyContent.Nothing();
        } else if (content instanceof BodyContent.Nothing) {
            ofReader.clear();
            content = new LenientReader(text, bounds, ofReader::add).readRoot();
        }
        read.addAll(ofReader);
        refusal.ifPresent(this::explain);
        return content;
    }

    /** Adds what the lenient reader cannot see among the reasons why a strict one refuses a body. */
    private void explain(Problem refusal) {
        switch (refusal) {
            case TRUNCATED -> read.add(Note.TRUNCATED);
            case BAD_ENCODING -> read.add(Note.BAD_ENCODING);
            case NOT_XML, DOCUMENT_TYPE, ENTITY, INVALID_CHARACTER -> {
                if (Collections.disjoint(read, EXPLANATIONS)) {
                    read.add(Note.NOT_WELL_FORMED);
                }
            }
            case EMPTY, UNEXPECTED_ROOT, NO_CODE, TOO_LARGE, TOO_DEEP, TOO_MANY_DETAILS, TOO_MANY_NAMES -> {
                // The notes of the lenient reader say so, unless its bounds are wider.
            }
        }
    }

    /**
     * Drops the notes on what was not kept, and adds one if the body was not understood at all. In a success, the notes
     * that explain a refusal remain.
     */
    private void noteNothing(String text) {
        read.removeIf(note -> !ABOUT_NOTHING.contains(note) && !(success && EXPLANATIONS.contains(note)));
        boolean understood = !Collections.disjoint(read, UNDERSTOOD) || (success && text.startsWith("<"));
        if (!text.isEmpty() && !understood) {
            read.add(Note.UNKNOWN_CONTENT);
        }
    }

    private BodyContent ofHtml(String page) {
        read.add(Note.HTML);
        Optional<String> title = success ? Optional.empty() : HtmlPage.title(page, read::add);
        return title.isPresent() ? BodyContent.OfError.ofMessage(bounded(title.get())) : new BodyContent.Nothing();
    }

    private BodyContent ofJson(String text) {
        Set<Note> ofReader = new LinkedHashSet<>();
        JsonReader reader = new JsonReader(text, bounds, ofReader::add);
        BodyContent content = reader.read();
        if (content instanceof BodyContent.Nothing && ofReader.contains(Note.NOT_WELL_FORMED)) {
            return ofText(text);
        }
        if (success
                && !(content instanceof BodyContent.OfError error
                        && error.code().isPresent())) {
            if (reader.isWhole()) {
                return new BodyContent.OfJson();
            }
            content = new BodyContent.Nothing();
        }
        read.add(Note.JSON);
        read.addAll(ofReader);
        return content;
    }

    private BodyContent ofText(String text) {
        if (success) {
            return new BodyContent.Nothing();
        }
        Matcher tag = ERROR_TAG.matcher(text);
        if (tag.find()) {
            Set<Note> ofReader = new LinkedHashSet<>();
            BodyContent content = new LenientReader(text.substring(tag.start()), bounds, ofReader::add).read();
            if (content instanceof BodyContent.OfError error && error.code().isPresent()) {
                read.add(Note.BEFORE_XML);
                read.addAll(ofReader);
                return content;
            }
        }
        if (text.indexOf('\0') >= 0) {
            return new BodyContent.Nothing(); // text has no zeros, and nearly all other data has some
        }
        read.add(Note.PLAIN_TEXT);
        return BodyContent.OfError.ofMessage(bounded(new LenientText(read::add).allowed(XmlText.trimmed(text))));
    }

    private String bounded(String message) {
        String beginning = LenientText.beginning(message, bounds.value());
        if (beginning.length() < message.length()) {
            read.add(Note.BEYOND_BOUNDS);
        }
        return beginning;
    }
}
