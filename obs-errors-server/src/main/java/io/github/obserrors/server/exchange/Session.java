package io.github.obserrors.server.exchange;

import io.github.obserrors.server.run.ScriptRun;

/**
 * A script in use, and the record of the requests since then.
 *
 * @param run the rules
 * @param log the record
 */
public record Session(ScriptRun run, RequestLog log) {}
