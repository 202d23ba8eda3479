package io.github.obserrors.api;

/** What a status alone says about sending a request again. */
record StatusRetry(RetryAdvice advice, String reason) {

    static StatusRetry of(HttpStatus status) {
        return switch (status.code()) {
            case 301, 302, 307, 308 ->
                new StatusRetry(RetryAdvice.FOLLOW_REDIRECT, "The resource answers at another address.");
            case 408 -> new StatusRetry(RetryAdvice.RETRY, "The server waited too long for the request.");
            case 429 -> new StatusRetry(RetryAdvice.RETRY_MORE_SLOWLY, "The server asks for fewer requests.");
            case 500, 502, 503, 504 ->
                new StatusRetry(RetryAdvice.RETRY, "Clients commonly retry this status: the fault tends to pass.");
            case 501 ->
                new StatusRetry(RetryAdvice.DO_NOT_RETRY, "What is not implemented now will not be on a retry.");
            default -> ofClass(status);
        };
    }

    private static StatusRetry ofClass(HttpStatus status) {
        String reason = status.statusClass()
                .map(statusClass -> switch (statusClass) {
                    case INFORMATIONAL, SUCCESS -> "This status is not an error.";
                    case REDIRECTION -> "This status names no other address for the same request.";
                    case CLIENT_ERROR -> "The request has to change before it can succeed.";
                    case SERVER_ERROR -> "Clients do not commonly retry this status.";
                })
                .orElse("HTTP does not define this status.");
        return new StatusRetry(RetryAdvice.DO_NOT_RETRY, reason);
    }
}
