package io.github.obserrors.server.answer;

import io.github.obserrors.server.match.Target;
import io.github.obserrors.server.message.Head;
import io.github.obserrors.xml.HeaderFamily;
import java.time.Duration;

/**
 * A request as far as its answer depends on it.
 *
 * @param method its method
 * @param head its head
 * @param target what it asks for
 * @param family the family of headers for the answer
 * @param content its content
 * @param shift how far the clock of the server is ahead of the right time
 */
public record Asked(
        String method, Head head, Target target, HeaderFamily family, RequestContent content, Duration shift) {

    /** Tells whether this is the request whose answer has a head only. */
    boolean isHead() {
        return method.equals("HEAD");
    }

    String bucket() {
        return target.bucket().orElse("");
    }

    String key() {
        return target.key().orElse("");
    }

    String parameter(String name) {
        return target.parameter(name).orElse("");
    }
}
