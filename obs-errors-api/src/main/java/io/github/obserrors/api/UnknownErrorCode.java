package io.github.obserrors.api;

import io.github.obserrors.api.text.LogText;
import io.github.obserrors.api.text.Secrets;
import java.util.Optional;

/** A code whose text is the value of no constant; never cached, so that no server can fill the memory. */
record UnknownErrorCode(String value) implements ErrorCode {

    @Override
    public Optional<ServerErrorCode> known() {
        return Optional.ofNullable(CodeIndex.BY_ALIAS.get(value));
    }

    @Override
    public String toString() {
        return LogText.word(Secrets.masked(value));
    }
}
