package io.github.obserrors.bench.decode;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.xml.ErrorResponses;
import java.util.List;
import java.util.Map;

/** {@link ErrorResponses} of the kit, which gives an answer for any body. */
final class KitResponseDecoder implements Decoder<DecodedResponse> {

    private static final Map<String, List<String>> HEADERS = Map.of();

    @Override
    public DecodedResponse decode(byte[] body) {
        return ErrorResponses.decode(404, HEADERS, body);
    }

    @Override
    public Facts facts(DecodedResponse decoded) {
        return decoded instanceof ErrorResponse error ? Facts.of(error) : Facts.NONE;
    }
}
