package io.github.obserrors.xml.body;

import java.util.Optional;

/** The elements of an error that have a meaning of their own; all others are details. */
public enum Field {
    CODE("Code"),
    MESSAGE("Message"),
    REQUEST_ID("RequestId"),
    HOST_ID("HostId");

    private final String elementName;

    Field(String elementName) {
        this.elementName = elementName;
    }

    public String elementName() {
        return elementName;
    }

    public static Optional<Field> of(String elementName) {
        return switch (elementName) {
            case "Code" -> Optional.of(CODE);
            case "Message" -> Optional.of(MESSAGE);
            case "RequestId" -> Optional.of(REQUEST_ID);
            case "HostId" -> Optional.of(HOST_ID);
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
