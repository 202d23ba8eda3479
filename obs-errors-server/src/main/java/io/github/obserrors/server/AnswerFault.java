package io.github.obserrors.server;

/**
 * A fault that is an answer in place of that of the operation.
 *
 * <p>A minor release may add classes, so give every {@code switch} a {@code default}.
 */
public sealed interface AnswerFault extends Fault
        permits BytesFault, ErrorFault, LateErrorFault, PartialDeleteFault, ProxyPageFault {}
