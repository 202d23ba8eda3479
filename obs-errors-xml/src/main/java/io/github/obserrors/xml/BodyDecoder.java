package io.github.obserrors.xml;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Note;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
 * Finds out what a body is and reads it: strictly where that is possible, and otherwise as far as possible.
 *
 * <p>What the body is shows in its first characters alone, since servers send XML as plain text and without any type.
 */
final class BodyDecoder {

    private static final Pattern ERROR_TAG = Pattern.compile("(?i)<(?:[^\\s<>:/]{1,64}:)?error[\\s>]");
    private static final Pattern DELETE_RESULT_TAG = Pattern.compile("<(?:[^\\s<>:/]{1,64}:)?DeleteResult[\\s/>]");
    private static final int BEGINNING = 2048;

    /** The notes of which each says why a parser refuses a body. */
    private static final Set<Note> EXPLANATIONS = EnumSet.of(
            Note.NOT_WELL_FORMED,
            Note.INVALID_CHARACTER,
            Note.ENTITY,
            Note.DOCUMENT_TYPE,
            Note.BEFORE_XML,
            Note.BAD_ENCODING,
            Note.TRUNCATED,
            Note.BEYOND_BOUNDS);

    private final Bounds bounds;
    private final Optional<Charset> charset;
    private final boolean success;
    private final Consumer<? super Note> notes;

    /** Makes a decoder for one body, that of a success or of anything else. */
    BodyDecoder(Bounds bounds, Optional<Charset> charset, boolean success, Consumer<? super Note> notes) {
        this.bounds = bounds;
        this.charset = charset;
        this.success = success;
        this.notes = notes;
    }

    BodyContent decode(byte[] body) {
        if (body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B) {
            notes.accept(Note.CONTENT_CODING); // gzip, whatever the headers say
            return new BodyContent.Nothing();
        }
        int start = 0;
        while (start < body.length && ErrorAccumulator.isWhiteSpace((char) body[start])) {
            start++;
        }
        if (start == body.length) {
            return new BodyContent.Nothing();
        }
        return switch (body[start] & 0xFF) {
            case '<', 0xEF, 0xFE, 0xFF, 0 -> strictly(body); // perhaps XML, after a mark or in UTF-16
            default -> leniently(body, Optional.empty());
        };
    }

    private BodyContent strictly(byte[] body) {
        ReadOptions options = ReadOptions.defaults().withBounds(bounds);
        if (charset.isPresent()) {
            options = options.withCharset(charset.get());
        }
        Set<Note> read = new LinkedHashSet<>();
        try {
            BodyContent.OfError error = BodyContent.OfError.of(ErrorXml.read(body, options, read::add));
            read.forEach(notes);
            return error;
        } catch (MalformedErrorBodyException e) {
            return e.reason() == Reason.UNEXPECTED_ROOT || e.reason() == Reason.TOO_LARGE
                    ? deleteResult(body, options, e.reason())
                    : leniently(body, Optional.of(e.reason()));
        }
    }

    private BodyContent deleteResult(byte[] body, ReadOptions options, Reason reasonOfError) {
        try {
            DeleteResult result = ErrorXml.readDeleteResult(body, options);
            result.notes().forEach(notes);
            return new BodyContent.OfDeleteResult(result.errors(), result.deleted());
        } catch (MalformedErrorBodyException e) {
            return leniently(body, Optional.of(e.reason() == Reason.UNEXPECTED_ROOT ? reasonOfError : e.reason()));
        }
    }

    /** Reads what the strict reader, if it was asked, refused for this reason. */
    private BodyContent leniently(byte[] body, Optional<Reason> refusal) {
        byte[] bounded = bounded(body);
        String whole = BodyText.decode(bounded, charset, notes);
        String text = whole.substring(firstSignificant(whole));
        if (text.isEmpty()) {
            return new BodyContent.Nothing();
        }
        return switch (text.charAt(0)) {
            case '<' -> ofMarkup(text, note -> noteProblems(note, text, whole, bounded != body, refusal));
            case '{', '[' -> ofJson(text);
            default -> ofText(text);
        };
    }

    /** The beginning of a body that is too large; what came before the bound is kept. */
    private byte[] bounded(byte[] body) {
        String beginning = new String(body, 0, Math.min(body.length, BEGINNING), StandardCharsets.ISO_8859_1);
        int bound = DELETE_RESULT_TAG.matcher(beginning).find() ? bounds.deleteResult() : bounds.body();
        return body.length <= bound ? body : Arrays.copyOf(body, bound);
    }

    private static int firstSignificant(String text) {
        int at = 0;
        while (at < text.length() && (ErrorAccumulator.isWhiteSpace(text.charAt(at)) || text.charAt(at) == '\uFEFF')) {
            at++;
        }
        return at;
    }

    private BodyContent ofMarkup(String text, Consumer<Set<Note>> problems) {
        if (HtmlPage.is(text)) {
            return ofHtml(text);
        }
        Set<Note> read = new LinkedHashSet<>();
        LenientReader reader = new LenientReader(text, bounds, read::add);
        BodyContent content = reader.read();
        if (content instanceof BodyContent.Nothing && !success) {
            read.clear();
            content = new LenientReader(text, bounds, read::add).readRoot();
        }
        if (content instanceof BodyContent.Nothing || (success && !isResult(reader.rootName()))) {
            read.clear();
            problems.accept(read);
            if (!read.contains(Note.TRUNCATED)) {
                return unknown();
            }
            notes.accept(Note.TRUNCATED);
            return new BodyContent.Nothing();
        }
        problems.accept(read);
        read.forEach(notes);
        return content;
    }

    /** Any other element could hold data of an object, which anybody can make look like an error. */
    private static boolean isResult(String rootName) {
        return rootName.equalsIgnoreCase("Error")
                || rootName.equalsIgnoreCase("Errors")
                || rootName.equalsIgnoreCase("DeleteResult");
    }

    /** Completes the notes of the lenient reader, which does not see all that makes a strict one refuse a body. */
    private void noteProblems(Set<Note> read, String text, String whole, boolean cut, Optional<Reason> refusal) {
        if (text.length() < whole.length() && text.startsWith("<?xml")) {
            read.add(Note.BEFORE_XML);
        }
        if (cut) {
            read.remove(Note.TRUNCATED);
            read.add(Note.BEYOND_BOUNDS);
        }
        refusal.ifPresent(reason -> {
            switch (reason) {
                case TRUNCATED -> read.add(Note.TRUNCATED);
                case TOO_LARGE, TOO_DEEP, TOO_MANY_DETAILS, TOO_MANY_NAMES -> read.add(Note.BEYOND_BOUNDS);
                case BAD_ENCODING -> notes.accept(Note.BAD_ENCODING);
                case NOT_XML, DOCUMENT_TYPE, ENTITY, INVALID_CHARACTER -> {
                    if (Collections.disjoint(read, EXPLANATIONS)) {
                        read.add(Note.NOT_WELL_FORMED);
                    }
                }
                case EMPTY, UNEXPECTED_ROOT, NO_CODE -> {
                    // The notes of the lenient reader say it.
                }
            }
        });
    }

    private BodyContent ofHtml(String page) {
        if (success) {
            return unknown();
        }
        notes.accept(Note.HTML);
        Optional<String> title = HtmlPage.title(page, notes);
        return title.isPresent() ? BodyContent.OfError.ofMessage(bounded(title.get())) : new BodyContent.Nothing();
    }

    private BodyContent ofJson(String text) {
        Set<Note> read = new LinkedHashSet<>();
        BodyContent content = new JsonReader(bounds, read::add).read(text);
        if (!(content instanceof BodyContent.OfError error)
                || (success && error.code().isEmpty())) {
            return ofText(text);
        }
        notes.accept(Note.JSON);
        read.forEach(notes);
        return content;
    }

    private BodyContent ofText(String text) {
        if (success) {
            return unknown();
        }
        Matcher tag = ERROR_TAG.matcher(text);
        if (tag.find()) {
            Set<Note> read = new LinkedHashSet<>();
            BodyContent content = new LenientReader(text.substring(tag.start()), bounds, read::add).read();
            if (content instanceof BodyContent.OfError error && error.code().isPresent()) {
                notes.accept(Note.BEFORE_XML);
                read.forEach(notes);
                return content;
            }
        }
        if (text.codePoints().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c))) {
            return unknown();
        }
        notes.accept(Note.PLAIN_TEXT);
        return BodyContent.OfError.ofMessage(bounded(text.strip()));
    }

    private BodyContent unknown() {
        if (!success) {
            notes.accept(Note.UNKNOWN_CONTENT);
        }
        return new BodyContent.Nothing();
    }

    private String bounded(String message) {
        if (message.length() <= bounds.value()) {
            return message;
        }
        notes.accept(Note.BEYOND_BOUNDS);
        return message.substring(0, bounds.value());
    }
}
