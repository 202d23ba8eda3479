package io.github.obserrors.cli.reading;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.cli.formats.TextFormats;
import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.Facts;
import io.github.obserrors.cli.reading.PrintedErrors.Telling;
import io.github.obserrors.cli.reading.PrintedErrors.Told;
import io.github.obserrors.cli.wrapping.BodyWrapping;
import io.github.obserrors.xml.response.TextParts;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text line by line where errors stand, and skips the rest; for one thread.
 *
 * <p>Only lines with the word of a format, and the lines of a record in which an error was found, are looked at.
 */
final class TextReader implements TextParts {

    /** So many lines behind an error belong to its record at most, such as those of a stack trace. */
    private static final int LONGEST_RECORD = 1000;

    private @Nullable PrintedErrors printed;
    private final SameErrors errors;

    /** What could not be read yet, because it goes on. */
    private byte[] rest = {};

    private int length;

    /** Whether the record of an error goes on. */
    private boolean open;

    private int linesSince;
    private boolean entry;
    private boolean traceback;

    /** Whether a body follows the head that was read last, and whether it is no error whatever it says. */
    private boolean bodyFollows;

    private boolean download;

    private boolean foundBodies;

    private Optional<ResponseHead> lastHead = Optional.empty();

    /** Whether what comes next is in the middle of a line. */
    private boolean midLine;

    /** Whether something stands between the last response and what comes next. */
    private boolean textSince;

    TextReader(SameErrors errors) {
        this.errors = errors;
    }

    @Override
    public void text(byte[] bytes, int from, int to) {
        if (from == to) {
            return;
        }
        if (length == 0 && isBlank(bytes, from, to)) {
            midLine = midLine && bytes[to - 1] != '\n';
            return; // as around a body that stands alone, for which no format has to be loaded
        }
        textSince = true;
        int count = to - from;
        if (rest.length - length < count) {
            rest = Arrays.copyOf(rest, length + count);
        }
        System.arraycopy(bytes, from, rest, length, count);
        length += count;
        int done = read(new Lines(rest, length, true));
        length -= done;
        System.arraycopy(rest, done, rest, 0, length);
    }

    @Override
    public byte[] body(byte[] bytes, int from, int to) {
        return BodyWrapping.takenOff(bytes, from, to);
    }

    @Override
    public void response(DecodedResponse response) {
        boolean begun = endOfText();
        if (download) {
            return;
        }
        if (!(response instanceof ErrorResponse error)) {
            errors.addOther(response);
            return;
        }
        foundBodies = true;
        if (!open || !((midLine && textSince) || bodyFollows)) {
            beginRecord(begun);
        }
        bodyFollows = false;
        textSince = false;
        errors.addBody(error);
        open = true;
        linesSince = 0;
        midLine = true;
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] != ' ' && bytes[at] != '\n' && bytes[at] != '\r' && bytes[at] != '\t') {
                return false;
            }
        }
        return true;
    }

    private PrintedErrors printed() {
        PrintedErrors known = printed;
        if (known == null) {
            known = new PrintedErrors(TextFormats.all());
            printed = known;
        }
        return known;
    }

    /** Reads what is left. */
    void end() {
        endOfText();
        errors.end();
    }

    /** Reads what is left before a body or the end; tells whether an entry of a log begins in the last line. */
    private boolean endOfText() {
        Lines lines = new Lines(rest, length, false);
        int start = lines.lastStart(0);
        boolean begun = start < length && RecordLine.isBeginning(lines.text(start, length));
        if (length > 0) {
            read(lines);
            midLine = rest[length - 1] != '\n';
        }
        length = 0;
        return begun;
    }

    private void beginRecord(boolean asEntry) {
        errors.beginRecord(open && linesSince == 0);
        entry = asEntry;
        traceback = false;
        download = false;
        bodyFollows = false;
    }

    /** Reads as much as possible; returns how far that is. */
    private int read(Lines lines) {
        int at = 0;
        while (at < lines.to()) {
            int next = open || download ? line(lines, at) : found(lines, at);
            if (next == Lines.NOT_YET) {
                return at;
            }
            if (next < 0) { // the place where to go on when there is more
                return -next - 2;
            }
            at = next;
        }
        return at;
    }

    /** Reads the next line in which a word stands. */
    private int found(Lines lines, int from) {
        int place = printed().next(lines.bytes(), from, lines.to());
        if (place < 0) {
            midLine = midLine && lines.lastStart(from) == from;
            int start = Math.max(lines.lastStart(from), lines.to() - Lines.BEFORE);
            return lines.more() ? -2 - start : lines.to();
        }
        int start = lines.start(place, from);
        midLine = midLine && start == from;
        int next = line(lines, start);
        return next == Lines.NOT_YET ? -2 - start : next;
    }

    /** Reads the line that begins here. */
    private int line(Lines lines, int from) {
        int end = lines.end(from);
        if (end == Lines.NOT_YET) {
            return end;
        }
        String text = lines.text(from, end);
        Optional<ResponseHead> head = midLine ? Optional.empty() : ResponseHead.of(text);
        if (head.isPresent()) {
            return head(lines, end, head.get());
        }
        if (download && !RecordLine.isBeginning(text) && !text.startsWith("> ") && !text.startsWith("curl: ")) {
            return next(lines, end);
        }
        Optional<Told> told = printed().read(lines, from, end);
        if (told.isEmpty()) {
            return Lines.NOT_YET;
        }
        tell(text, told.get());
        int next = next(lines, end);
        for (int line = 0; line < told.get().lines(); line++) {
            next = next(lines, lines.end(next));
        }
        return next;
    }

    private int next(Lines lines, int end) {
        midLine = !lines.isWhole(end);
        return lines.next(end);
    }

    private void tell(String text, Told told) {
        boolean more = open && (midLine || text.isBlank() || isMore(text));
        if (!told.errors().isEmpty()) {
            if (!more) {
                beginRecord(RecordLine.isBeginning(text));
            }
            told.errors().forEach(this::add);
            open = true;
            linesSince = 0;
        } else if (open && linesSince == 0 && isStatus(text)) {
            errors.add("status behind a body", Facts.NONE.with(Fact.STATUS, text.strip()));
        } else if (!text.isBlank()) {
            linesSince++;
            open = more && linesSince < LONGEST_RECORD;
            download = false;
        }
    }

    private void add(Telling error) {
        if (error.body().isEmpty()) {
            errors.add(error.form(), error.facts());
            return;
        }
        for (DecodedResponse response : EmbeddedBodies.decode(error.body().get())) {
            foundBodies = true;
            if (response instanceof ErrorResponse body) {
                errors.addBody(body);
            } else {
                errors.addOther(response);
            }
        }
    }

    /** Tells whether any error was found as a body, rather than as what a program printed. */
    boolean hasFoundBodies() {
        return foundBodies;
    }

    /** Tells whether a line is what curl prints behind a body with {@code -w '%{http_code}'}. */
    private static boolean isStatus(String text) {
        return text.length() == 3
                && (text.charAt(0) == '4' || text.charAt(0) == '5')
                && Character.digit(text.charAt(1), 10) >= 0
                && Character.digit(text.charAt(2), 10) >= 0;
    }

    private boolean isMore(String text) {
        boolean indented = text.startsWith(" ") || text.startsWith("\t");
        boolean endOfTraceback = traceback && !indented;
        if (text.startsWith("Traceback ")) {
            traceback = true;
        } else if (endOfTraceback) {
            traceback = false;
        }
        return RecordLine.isMore(text, entry) || (endOfTraceback && !RecordLine.isBeginning(text));
    }

    /** Reads the headers behind a status line. */
    private int head(Lines lines, int endOfStatusLine, ResponseHead head) {
        int end = endOfStatusLine;
        while (lines.isWhole(end)) {
            int next = lines.next(end);
            int endOfNext = lines.end(next);
            if (endOfNext == Lines.NOT_YET) {
                return Lines.NOT_YET;
            }
            String text = lines.text(next, endOfNext);
            if (!head.add(text)) {
                end = head.isEndedBy(text) ? endOfNext : end;
                break;
            }
            end = endOfNext;
        }
        if (end == lines.to() && lines.more()) {
            return Lines.NOT_YET;
        }
        if (open && lastHead.filter(head::repeats).isPresent()) {
            return next(lines, end);
        }
        if (!head.isInterim()) {
            lastHead = Optional.of(head);
            beginRecord(true);
            errors.addHead(head.decoded());
            open = true;
            linesSince = 0;
            bodyFollows = true;
            download = head.isOfObject();
        }
        return next(lines, end);
    }
}
