package io.github.obserrors.server.message;

import io.github.obserrors.server.Header;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of a message: the start line and the fields. */
public final class Head {

    private final byte[] bytes;
    private final String startLine;
    private final List<Header> fields;

    Head(byte[] bytes, String startLine, List<Header> fields) {
        this.bytes = bytes;
        this.startLine = startLine;
        this.fields = fields;
    }

    /** {@return all bytes of it, with the empty line at the end, not to be changed} */
    public byte[] bytes() {
        return bytes;
    }

    /** {@return the start line without its line end; each character stands for one byte} */
    public String startLine() {
        return startLine;
    }

    /** {@return the fields in their order; unmodifiable} */
    public List<Header> fields() {
        return fields;
    }

    /** {@return the values of all fields with this name, in their order} */
    public List<String> values(String name) {
        List<String> values = new ArrayList<>(1);
        for (int i = 0; i < fields.size(); i++) {
            Header field = fields.get(i);
            if (field.name().equalsIgnoreCase(name)) {
                values.add(field.value());
            }
        }
        return values;
    }

    /** {@return the value of the first field with this name} */
    public Optional<String> value(String name) {
        for (int i = 0; i < fields.size(); i++) {
            Header field = fields.get(i);
            if (field.name().equalsIgnoreCase(name)) {
                return Optional.of(field.value());
            }
        }
        return Optional.empty();
    }

    /** Tells whether a member of a field that is a list, such as {@code Connection}, is this word. */
    boolean lists(String name, String word) {
        for (int i = 0; i < fields.size(); i++) {
            Header field = fields.get(i);
            if (field.name().equalsIgnoreCase(name) && isListed(field.value(), word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isListed(String list, String word) {
        int from = 0;
        while (from <= list.length()) {
            int comma = list.indexOf(',', from);
            int to = comma < 0 ? list.length() : comma;
            if (list.substring(from, to).strip().equalsIgnoreCase(word)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }
}
