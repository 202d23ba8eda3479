package io.github.obserrors.xml.binding;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.text.FieldName;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Error} element as JAXB sees it.
 *
 * <p>JAXB fills an instance while it unmarshals, or {@link #of(ErrorBody)} does; after that, the instance never
 * changes.
 */
@XmlRootElement(name = "Error")
@XmlType(
        name = "Error",
        propOrder = {"code", "message", "requestId", "hostId"})
@XmlAccessorType(XmlAccessType.NONE)
public final class ErrorElement {

    @XmlElement(name = FieldName.CODE)
    private @Nullable String code;

    @XmlElement(name = FieldName.MESSAGE)
    private @Nullable String message;

    @XmlElement(name = FieldName.REQUEST_ID)
    private @Nullable String requestId;

    @XmlElement(name = FieldName.HOST_ID)
    private @Nullable String hostId;

    private ErrorElement() {}

    /**
     * Returns the fields of an error, for a program that marshals them within its own document.
     *
     * <p>Marshalled and unmarshalled again as XML 1.0, the element has the same code, message and ids.
     *
     * @param body the error; its details are left out, since this class has no place for them
     * @return the element
     */
    public static ErrorElement of(ErrorBody body) {
        ErrorElement element = new ErrorElement();
        element.code = body.code().value();
        element.message = body.message().orElse(null);
        element.requestId = body.requestId().orElse(null);
        element.hostId = body.hostId().orElse(null);
        return element;
    }

    /** {@return the text of the {@code Code} element as it is, or empty if there is no such element} */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** {@return the text of the {@code Message} element as it is, or empty if there is no such element} */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /** {@return the text of the {@code RequestId} element as it is, or empty if there is no such element} */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /** {@return the text of the {@code HostId} element as it is, or empty if there is no such element} */
    public Optional<String> hostId() {
        return Optional.ofNullable(hostId);
    }
}
