package io.github.obserrors.server.answer;

import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.server.ClockFault;
import io.github.obserrors.server.ErrorFault;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Header;
import io.github.obserrors.server.ProxyPageFault;
import io.github.obserrors.xml.ErrorReply;
import io.github.obserrors.xml.HeaderFamily;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answers that are errors. Safe for use by several threads. */
public final class ErrorAnswers {

    /** The status of the answer to a request that breaks a rule of HTTP. */
    public static final int REFUSED = 400;

    /** The names of headers as servers write them; {@link ErrorReply} has them in lower case. */
    private static final Map<String, String> WRITTEN = Map.of(
            "content-type", "Content-Type",
            "location", "Location",
            "retry-after", "Retry-After");

    private static final String CONTENT_LENGTH = "content-length";

    private final Stamps stamps;

    public ErrorAnswers(Stamps stamps) {
        this.stamps = stamps;
    }

    /** Answers with an error. */
    public Answer answer(Asked asked, ErrorFault error) {
        return answer(error, asked.family(), asked.shift());
    }

    /**
     * Answers with an error.
     *
     * @param usual the family of headers unless the error has one of its own
     * @param shift how far the clock is ahead of the right time
     */
    public Answer answer(ErrorFault error, HeaderFamily usual, Duration shift) {
        ErrorReply reply = error.reply(stamps.nextRequestId(), usual);
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Date", stamps.date(shift)));
        for (Map.Entry<String, List<String>> header : reply.headers().entrySet()) {
            String name = header.getKey();
            if (!name.equals(CONTENT_LENGTH)) {
                headers.add(new Header(
                        WRITTEN.getOrDefault(name, name), header.getValue().get(0)));
            }
        }
        for (Header header : error.headers()) {
            headers.removeIf(other -> other.isCalled(header.name()));
            headers.add(header);
        }
        return new Answer(error.status(), headers, reply.body().bytes());
    }

    /** Answers with an error that comes after the head of a success, which therefore tells nothing of it. */
    public Answer late(Asked asked, ErrorFault error) {
        Answer whole = answer(asked, error);
        HeaderFamily family = error.family().orElse(asked.family());
        List<Header> headers = new ArrayList<>(whole.headers());
        headers.removeIf(header -> header.isCalled(family.errorCode()) || header.isCalled(family.errorMessage()));
        return new Answer(whole.status(), headers, whole.body());
    }

    /** Answers with the page of a proxy. */
    public Answer answer(Asked asked, ProxyPageFault page) {
        List<Header> headers =
                List.of(new Header("Date", stamps.date(asked.shift())), new Header("Content-Type", "text/html"));
        return new Answer(page.status(), headers, page.page());
    }

    /** Refuses a request whose date differs too much from a clock that is wrong. */
    public Answer skewed(Asked asked, ClockFault clock, Instant date) {
        return answer(
                asked,
                Fault.error(ServerErrorCode.REQUEST_TIME_TOO_SKEWED)
                        .withDetail("RequestTime", HttpDate.ofBody(date))
                        .withDetail("ServerTime", HttpDate.ofBody(clock.time(stamps.now())))
                        .withDetail(
                                "MaxAllowedSkewMilliseconds",
                                Long.toString(clock.tolerance().toMillis())));
    }

    /** Refuses a request that breaks a rule of HTTP. */
    public Answer refused(String reason) {
        return answer(
                Fault.error(ServerErrorCode.BAD_REQUEST, REFUSED).withMessage(reason + "."),
                HeaderFamily.OBS,
                Duration.ZERO);
    }

    /** Answers for a backend that gave no answer. */
    public Answer noBackend(Asked asked, String reason) {
        return answer(asked, Fault.error(ServerErrorCode.SERVICE_UNAVAILABLE).withMessage(reason + "."));
    }
}
