package io.github.obserrors.bench.decode;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.ReadOptions;

/** {@link ErrorXml} of the kit. */
final class KitDecoder implements Decoder<ErrorBody> {

    private final ReadOptions options;

    KitDecoder(ReadOptions options) {
        this.options = options;
    }

    @Override
    public ErrorBody decode(byte[] body) {
        return ErrorXml.read(body, options, note -> {});
    }

    @Override
    public Facts facts(ErrorBody decoded) {
        return Facts.of(decoded);
    }
}
