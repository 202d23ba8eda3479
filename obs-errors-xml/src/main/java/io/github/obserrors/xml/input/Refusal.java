package io.github.obserrors.xml.input;

import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.MalformedErrorBodyException.Problem;

/**
 * Says why and where a body is refused.
 *
 * <p>The facades turn it into the exception for the caller, and the decoder of responses goes on with a lenient reader.
 * It has no stack trace, which would cost more than reading the body; the exception for the caller has one.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final String clause;
    private final transient Place place;
    private final transient Body body;

    /** A body that provides its text only when it is needed. */
    public interface Body {

        /** {@return the text of the body as far as it is in memory, for excerpts} */
        CharSequence text();
    }

    /** A refusal in the words of the problem. */
    public Refusal(Problem problem, Place place) {
        this(problem, problem.text(), place);
    }

    /** A refusal in other words. */
    public Refusal(Problem problem, String clause, Place place) {
        this(problem, clause, place, () -> "");
    }

    private Refusal(Problem problem, String clause, Place place, Body body) {
        super(clause, null, false, false);
        this.problem = problem;
        this.clause = clause;
        this.place = place;
        this.body = body;
    }

    /** {@return what is wrong} */
    public Problem problem() {
        return problem;
    }

    /** {@return the same refusal, with the body that it concerns} */
    public Refusal in(Body refused) {
        return new Refusal(problem, clause, place, refused);
    }

    /** {@return the same refusal at its place in the whole body, of which a part was read before} */
    public Refusal after(ReadBefore before) {
        return new Refusal(problem, clause, before.inWhole(place), body);
    }

    /** {@return the exception for the caller, with an excerpt of the body around the place} */
    public MalformedErrorBodyException toException() {
        return new MalformedErrorBodyException(
                problem, clause, place.line(), place.column(), Excerpt.of(body.text(), place));
    }
}
