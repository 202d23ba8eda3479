package io.github.obserrors.xml.body;

import io.github.obserrors.api.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects the notes on one response, each once, in the order in which they arise; for one thread. */
public final class Notes implements Consumer<Note> {

    private final List<Note> notes = new ArrayList<>();

    @Override
    public void accept(Note note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    public void acceptAll(List<Note> others) {
        for (Note note : others) {
            accept(note);
        }
    }

    /** The notes so far. */
    public List<Note> list() {
        return List.copyOf(notes);
    }
}
