package io.github.obserrors.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The error of one object that a multi-object delete did not delete.
 *
 * <p>Instances are immutable and safe for use by several threads.
 *
 * @param body the entry of the object in the result, with the key and the version id among its details
 */
public record KeyError(ErrorBody body) {

    private static final String KEY = "Key";
    private static final String VERSION_ID = "VersionId";

    /**
     * Creates the error of an object.
     *
     * @param body the entry of the object
     * @throws NullPointerException if the body is {@code null}
     */
    public KeyError {
        Objects.requireNonNull(body, "body");
    }

    /**
     * {@return the key of the object as it is, including white space, which may belong to the key; empty if the entry
     * names none}
     */
    public Optional<String> key() {
        return text(KEY);
    }

    /** {@return the version id of the object as it is; empty if the entry names none} */
    public Optional<String> versionId() {
        return text(VERSION_ID);
    }

    /** {@return the code, never an empty text} */
    public ErrorCode code() {
        return body.code();
    }

    /** {@return the message; empty if the entry has none} */
    public Optional<String> message() {
        return body.message();
    }

    /**
     * {@return whether the object may have been deleted nevertheless: the effect of the code, or
     * {@link Effect#POSSIBLE} if the code is not {@linkplain ErrorCode#known() known}}
     */
    public Effect effect() {
        return judgement().effect();
    }

    /**
     * Returns what to do next about this object, by the rules of {@link DecodedResponse#nextStep(Operation)}.
     *
     * @param operation what the request asked for
     * @return the next step for this object alone
     */
    public NextStep nextStep(Operation operation) {
        return NextStep.after(Optional.of(code()), Optional.empty(), judgement().retryAdvice(), operation);
    }

    private Judgement judgement() {
        return Judge.of(Optional.of(code()), Optional.empty());
    }

    private Optional<String> text(String name) {
        List<Detail> details = body.details();
        return details.stream()
                .filter(detail -> detail.name().equals(name))
                .findFirst()
                .map(Detail::text);
    }

    /** {@return this error with secrets masked, as {@link Detail#masked()} describes} */
    public KeyError masked() {
        return new KeyError(body.masked());
    }

    /** {@return a text for logs: this error on one line, with secrets masked and control characters escaped} */
    @Override
    public String toString() {
        return body.toString();
    }
}
