package io.github.obserrors.bench.decode;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.ErrorXml;

/** {@link ErrorXml} of the kit. */
final class KitDecoder implements Decoder<ErrorBody> {

    @Override
    public ErrorBody decode(byte[] body) {
        return ErrorXml.read(body);
    }

    @Override
    public Facts facts(ErrorBody decoded) {
        return Facts.of(decoded);
    }
}
