package io.github.obserrors.cli.reading;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Note;
import io.github.obserrors.cli.formats.facts.Fact;
import io.github.obserrors.cli.formats.facts.Facts;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One error as far as it is known, from a decoded body, the head of a response, printed facts, or several of them; immutable.
 *
 * @param record the number of the record of the text in which it was found last
 * @param forms the forms in which it was told
 * @param head the response whose body was not seen, if there was a head
 * @param body what was decoded from a body
 * @param facts what was printed besides
 */
public record Found(
        long record, Set<String> forms, Optional<DecodedResponse> head, Optional<ErrorResponse> body, Facts facts) {

    /** What cannot differ between two texts about one error, beside the request id. */
    private static final List<Fact> SAME = List.of(Fact.STATUS, Fact.CODE, Fact.KEY, Fact.BUCKET, Fact.RESOURCE);

    private static final String BODY = "body";
    private static final String HEAD = "head";

    static Found ofFacts(long record, String form, Facts facts) {
        return new Found(record, Set.of(form), Optional.empty(), Optional.empty(), facts);
    }

    static Found ofBody(long record, ErrorResponse body) {
        return new Found(record, Set.of(BODY), Optional.empty(), Optional.of(body), Facts.NONE);
    }

    static Found ofHead(long record, DecodedResponse head) {
        return new Found(record, Set.of(HEAD), Optional.of(head), Optional.empty(), Facts.NONE);
    }

    /** What is known, printed or decoded, in the form of facts. */
    Facts known() {
        Facts known = facts;
        if (body.isPresent()) {
            known = with(known, body.get());
        }
        return head.isPresent() ? with(known, head.get()) : known;
    }

    private static Facts with(Facts facts, DecodedResponse response) {
        Facts known = facts;
        Optional<HttpStatus> status = response.status();
        if (status.isPresent()) {
            known = known.with(Fact.STATUS, String.valueOf(status.get().code()));
        }
        if (response instanceof ErrorResponse error) {
            known = with(known, Fact.CODE, error.code().map(ErrorCode::value));
            known = with(known, Fact.MESSAGE, error.message());
            known = with(known, Fact.HOST_ID, error.hostId());
        }
        return with(known, Fact.REQUEST_ID, response.requestId());
    }

    private static Facts with(Facts facts, Fact fact, Optional<String> text) {
        return text.isPresent() ? facts.with(fact, text.get()) : facts;
    }

    /** Tells whether an id of a request is one of this error, in the body or in a header. */
    boolean hasRequestId(String id) {
        return facts.get(Fact.REQUEST_ID).filter(id::equals).isPresent()
                || body.filter(error -> hasId(error, id)).isPresent()
                || head.filter(response -> hasId(response, id)).isPresent();
    }

    private static boolean hasId(DecodedResponse response, String id) {
        return response.requestId().filter(id::equals).isPresent()
                || (response instanceof ErrorResponse error
                        && error.headerRequestId().filter(id::equals).isPresent());
    }

    /** Tells whether nothing that the other tells contradicts what is known here. */
    boolean agreesWith(Found other) {
        Facts mine = known();
        Facts others = other.known();
        for (Fact fact : SAME) {
            Optional<String> here = mine.get(fact);
            if (here.isPresent()
                    && others.get(fact)
                            .filter(there -> !there.equalsIgnoreCase(here.get()))
                            .isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether each tells only what the other does not, or the same. */
    boolean completes(Found other) {
        Facts mine = known();
        for (Fact fact : other.known().values().keySet()) {
            if (mine.get(fact).isPresent() && fact != Fact.REQUEST_ID) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether this tells, in another form, nothing but what the other tells. */
    boolean repeats(Found other) {
        Facts others = other.known();
        return Collections.disjoint(forms, other.forms)
                && known().values().entrySet().stream()
                        .allMatch(fact -> others.get(fact.getKey())
                                .filter(fact.getValue()::equals)
                                .isPresent());
    }

    /** Tells whether the body is the beginning of one, as programs show of a long text. */
    boolean isCut() {
        return body.filter(error -> error.notes().contains(Note.TRUNCATED)).isPresent();
    }

    /** Both as one error; what is known here counts where the other tells something else. */
    Found and(Found other) {
        Optional<DecodedResponse> oneHead = head.isPresent() ? head : other.head;
        boolean mine = body.isPresent() && !(isCut() && other.body.isPresent());
        Optional<ErrorResponse> oneBody = mine ? body : other.body;
        Facts all = facts.and(other.facts);
        Set<String> allForms = new HashSet<>(forms);
        allForms.addAll(other.forms);
        return new Found(other.record, Set.copyOf(allForms), oneHead, oneBody, all);
    }
}
