package io.github.obserrors.cli.formats.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object in a text: its values by name, without regard to case and word breaks, and the objects in it; for one thread. */
final class PrintedObject {

    /** So many values of one object are kept. No error has more. */
    private static final int MOST = 256;

    /** A value and where its name begins and it ends. */
    record Value(String text, int start, int end) {}

    private final String name;
    private @Nullable PrintedObject parent;
    private final int depth;
    private final int start;
    private int end;
    private final Map<String, Value> values = new HashMap<>();
    private final List<PrintedObject> children = new ArrayList<>();

    PrintedObject(String name, @Nullable PrintedObject parent, int start) {
        this.name = name;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.start = start;
    }

    String name() {
        return name;
    }

    @Nullable
    PrintedObject parent() {
        return parent;
    }

    int depth() {
        return depth;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    void end(int place) {
        end = place;
    }

    List<PrintedObject> children() {
        return children;
    }

    void add(PrintedObject child) {
        children.add(child);
    }

    boolean isEmpty() {
        return values.isEmpty() && children.isEmpty();
    }

    /** Adds a value; the first of one name counts. */
    void put(String key, String text, int from, int to) {
        if (values.size() < MOST && key.length() < 64) {
            values.putIfAbsent(plain(key), new Value(text, from, to));
        }
    }

    /** The value of the first of these names, which are in lower case, that has one. */
    @Nullable
    Value first(List<String> names) {
        for (String candidate : names) {
            Value value = values.get(candidate);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Makes this, which was read from a value, a child of the object that the value is in. */
    void moveTo(PrintedObject object, int from, int to) {
        for (PrintedObject child : children) {
            child.parent = object;
            child.place(from, to);
            object.add(child);
        }
    }

    /** Gives this and all in it one place. */
    private void place(int from, int to) {
        end = to;
        values.replaceAll((key, value) -> new Value(value.text(), from, to));
        children.forEach(child -> child.place(from, to));
    }

    /** A name in lower case, without what divides its words. */
    static String plain(String key) {
        return key.replace("_", "").replace("-", "").replace("$", "").toLowerCase(Locale.ROOT);
    }
}
