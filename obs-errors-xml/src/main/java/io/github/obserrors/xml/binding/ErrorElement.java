package io.github.obserrors.xml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Error} element, as JAXB sees it.
 *
 * <p>JAXB alone fills an instance, while it unmarshals; then it never changes again.
 */
@XmlRootElement(name = "Error")
@XmlType(
        name = "Error",
        propOrder = {"code", "message", "requestId", "hostId"})
@XmlAccessorType(XmlAccessType.NONE)
public final class ErrorElement {

    @XmlElement(name = "Code")
    private @Nullable String code;

    @XmlElement(name = "Message")
    private @Nullable String message;

    @XmlElement(name = "RequestId")
    private @Nullable String requestId;

    @XmlElement(name = "HostId")
    private @Nullable String hostId;

    private ErrorElement() {}

    /**
     * Returns the text of the {@code Code} element.
     *
     * @return the text as it is, or empty if there is no such element
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /**
     * Returns the text of the {@code Message} element.
     *
     * @return the text as it is, or empty if there is no such element
     */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /**
     * Returns the text of the {@code RequestId} element.
     *
     * @return the text as it is, or empty if there is no such element
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /**
     * Returns the text of the {@code HostId} element.
     *
     * @return the text as it is, or empty if there is no such element
     */
    public Optional<String> hostId() {
        return Optional.ofNullable(hostId);
    }
}
