package io.github.obserrors.xml.input;

import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;

/**
 * Why and where a body is refused, on its way to those who tell the caller or know another way to read the body.
 *
 * <p>It has no stack trace, which would cost more than reading the body did; the exception that the caller gets has one.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String problem;
    private final transient Place place;
    private final transient Body body;

    /** A body that can be asked for its text when the text is needed. */
    public interface Body {

        /** {@return the body as far as it is at hand, for excerpts} */
        CharSequence text();
    }

    /** A refusal in the words of the reason. */
    public Refusal(Reason reason, Place place) {
        this(reason, reason.text(), place);
    }

    /** A refusal in words of its own. */
    public Refusal(Reason reason, String problem, Place place) {
        this(reason, problem, place, () -> "");
    }

    private Refusal(Reason reason, String problem, Place place, Body body) {
        super(problem, null, false, false);
        this.reason = reason;
        this.problem = problem;
        this.place = place;
        this.body = body;
    }

    /** {@return what is wrong} */
    public Reason reason() {
        return reason;
    }

    /** {@return the same refusal, with the body that it is about} */
    public Refusal in(Body refused) {
        return new Refusal(reason, problem, place, refused);
    }

    /** {@return the exception that says the same to the caller, with what stands at the place} */
    public MalformedErrorBodyException toException() {
        return new MalformedErrorBodyException(
                reason, problem, place.line(), place.column(), Excerpt.of(body.text(), place));
    }
}
