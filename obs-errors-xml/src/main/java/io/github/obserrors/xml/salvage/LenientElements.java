package io.github.obserrors.xml.salvage;

import io.github.obserrors.api.Note;
import io.github.obserrors.xml.Bounds;
import io.github.obserrors.xml.salvage.LenientXml.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;

/** Turns tags, which need not match, into elements, and goes at most one level deeper than the bound. */
final class LenientElements {

    private final LenientXml xml;
    private final Bounds bounds;
    private final Consumer<? super Note> notes;

    /** The names of the elements that are open, the innermost first. */
    private final Deque<String> open = new ArrayDeque<>();

    /** How many elements of each name are open, so that an end tag without an element costs nothing. */
    private final Map<String, Integer> openByName = new HashMap<>();

    /** How many more elements the last end tag ends: the inner ones that had no end tag of their own. */
    private int ending;

    private boolean cutOff;
    private String rootName = "";

    LenientElements(String body, Bounds bounds, Consumer<? super Note> notes) {
        this.xml = new LenientXml(body, notes);
        this.bounds = bounds;
        this.notes = notes;
    }

    /** The name of the current element without its prefix. */
    String name() {
        return xml.name();
    }

    /** The current text, references resolved. */
    String text() {
        return xml.text();
    }

    /** Tells whether the current start tag has attributes other than declarations of namespaces. */
    boolean hasAttributes() {
        return xml.hasAttributes();
    }

    /** How many elements are open. */
    int depth() {
        return open.size();
    }

    /** Tells whether the body ended within an element. */
    boolean isCutOff() {
        return cutOff;
    }

    /** The name of the root without its prefix; empty before it was read, or if there is none. */
    String rootName() {
        return rootName;
    }

    /** Skips the element whose start tag was the last token. */
    void skip() {
        int depth = open.size();
        while (open.size() >= depth && !cutOff) {
            next();
        }
    }

    /** Moves to the next token. An end tag also ends all elements inside its own; without an element it is skipped. */
    Token next() {
        if (ending > 0) {
            ending--;
            pop();
            return Token.END;
        }
        while (true) {
            Token token = xml.next();
            switch (token) {
                case START -> {
                    if (open.isEmpty() && rootName.isEmpty()) {
                        rootName = xml.name();
                    }
                    if (open.size() <= bounds.depth()) {
                        open.push(xml.name());
                        openByName.merge(xml.name(), 1, Integer::sum);
                        return token;
                    }
                    notes.accept(Note.BEYOND_BOUNDS);
                    skipDeeper();
                }
                case END -> {
                    int elements = elementsToEnd(xml.name());
                    if (elements != 1) {
                        notes.accept(Note.NOT_WELL_FORMED);
                    }
                    if (elements > 0) {
                        ending = elements - 1;
                        pop();
                        return token;
                    }
                }
                case TEXT -> {
                    return token;
                }
                case DONE -> {
                    cutOff = !open.isEmpty();
                    return token;
                }
            }
        }
    }

    /** Skips an element that is too deep; counts tags without comparing them. */
    private void skipDeeper() {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case START -> depth++;
                case END -> depth--;
                case TEXT -> {
                    // Skipped with the rest.
                }
                case DONE -> {
                    return;
                }
            }
        }
    }

    private void pop() {
        openByName.computeIfPresent(open.pop(), (name, count) -> count == 1 ? null : count - 1);
    }

    private int elementsToEnd(String name) {
        if (!openByName.containsKey(name)) {
            return 0;
        }
        int elements = 1;
        for (Iterator<String> inner = open.iterator(); !inner.next().equals(name); ) {
            elements++;
        }
        return elements;
    }
}
