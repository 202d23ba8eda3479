package io.github.obserrors.bench.clients.result;

/**
 * What became of each fact.
 *
 * @param status the HTTP status
 * @param code the error code
 * @param message the message
 * @param requestId the id of the request
 */
public record Verdicts(Verdict status, Verdict code, Verdict message, Verdict requestId) {}
