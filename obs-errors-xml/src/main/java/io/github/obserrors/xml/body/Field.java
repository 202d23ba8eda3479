package io.github.obserrors.xml.body;

import io.github.obserrors.api.text.FieldName;
import java.util.Optional;

/** The elements of an error that have a meaning of their own; all others are details. */
public enum Field {
    CODE(FieldName.CODE),
    MESSAGE(FieldName.MESSAGE),
    REQUEST_ID(FieldName.REQUEST_ID),
    HOST_ID(FieldName.HOST_ID);

    private final String elementName;

    Field(String elementName) {
        this.elementName = elementName;
    }

    public String elementName() {
        return elementName;
    }

    public static Optional<Field> of(String elementName) {
        return switch (elementName) {
            case FieldName.CODE -> Optional.of(CODE);
            case FieldName.MESSAGE -> Optional.of(MESSAGE);
            case FieldName.REQUEST_ID -> Optional.of(REQUEST_ID);
            case FieldName.HOST_ID -> Optional.of(HOST_ID);
            default -> Optional.empty();
        };
    }

    /**
     * {@return whether a blank element says nothing} That is so for the code and the ids; a blank message is still a
     * message.
     */
    public boolean isNothingWhenBlank() {
        return this != MESSAGE;
    }
}
