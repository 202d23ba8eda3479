package io.github.obserrors.bench.decode;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.ReadOptions;

/** {@link ErrorXml} of the kit with its JAXB binding only. */
final class KitBindingDecoder implements Decoder<ErrorBody> {

    private static final ReadOptions BINDING_ONLY = ReadOptions.defaults().withBindingOnly();

    @Override
    public ErrorBody decode(byte[] body) {
        return ErrorXml.read(body, BINDING_ONLY, note -> {});
    }

    @Override
    public Facts facts(ErrorBody decoded) {
        return Facts.of(decoded);
    }
}
