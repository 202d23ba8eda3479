package io.github.obserrors.engines;

/**
 * How a made-up request ended, and what the answers to the questions have to say of it.
 *
 * @param status the status as in the log, {@code -} for none
 * @param code the error code as in the log, {@code -} for none
 * @param category the category, empty for none
 * @param retry the retry advice, empty for none
 * @param possible whether the request may have been carried out
 * @param throttled whether it was refused because requests came too fast
 * @param weight how often it happens, in proportion to the others
 */
record Outcome(
        String status, String code, String category, String retry, boolean possible, boolean throttled, int weight) {

    static final Outcome[] ALL = {
        new Outcome("200", "-", "", "do-not-retry", true, false, 8000),
        new Outcome("204", "-", "", "do-not-retry", true, false, 700),
        new Outcome("304", "-", "state", "do-not-retry", false, false, 200),
        new Outcome("404", "NoSuchKey", "not-found", "do-not-retry", false, false, 400),
        new Outcome("404", "-", "not-found", "do-not-retry", false, false, 40),
        new Outcome("403", "AccessDenied", "permission", "do-not-retry", false, false, 100),
        new Outcome("403", "SignatureDoesNotMatch", "credentials", "do-not-retry", false, false, 20),
        new Outcome("403", "RequestTimeTooSkewed", "credentials", "retry-after-correcting-clock", false, false, 10),
        new Outcome("403", "AccountProblem", "account", "do-not-retry", false, false, 2),
        new Outcome("403", "-", "permission", "", false, false, 10),
        new Outcome("400", "RequestTimeout", "transmission", "resend-if-repeatable", true, false, 40),
        new Outcome("400", "BadDigest", "transmission", "resend-if-repeatable", false, false, 10),
        new Outcome("409", "OperationAborted", "state", "retry", false, false, 30),
        new Outcome("307", "TemporaryRedirect", "address", "follow-redirect", false, false, 10),
        new Outcome("500", "InternalError", "service", "retry", true, false, 60),
        new Outcome("200", "InternalError", "service", "retry", true, false, 10),
        new Outcome("503", "ServiceUnavailable", "service", "retry", true, false, 40),
        new Outcome("503", "-", "service", "retry", true, false, 20),
        new Outcome("500", "CodeOfTomorrow", "service", "retry", true, false, 5),
        new Outcome("429", "-", "service", "retry-more-slowly", false, true, 10),
        new Outcome("-", "-", "", "", true, false, 5),
    };

    /** What a request gets in a minute of throttling. */
    static final Outcome SLOW_DOWN = new Outcome("503", "SlowDown", "service", "retry-more-slowly", false, true, 0);

    boolean failed() {
        return !code.equals("-") || status.equals("-") || Integer.parseInt(status) >= 400;
    }

    boolean refused() {
        return category.equals("permission") || category.equals("credentials") || category.equals("account");
    }
}
