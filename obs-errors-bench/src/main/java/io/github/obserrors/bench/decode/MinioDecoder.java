package io.github.obserrors.bench.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.minio.Xml;
import io.minio.messages.ErrorResponse;

/** The client of MinIO, which reads the body as a string first. */
final class MinioDecoder implements Decoder<ErrorResponse> {

    @Override
    public ErrorResponse decode(byte[] body) throws Exception {
        return Xml.unmarshal(ErrorResponse.class, new String(body, UTF_8));
    }

    @Override
    public Facts facts(ErrorResponse decoded) {
        return Facts.of(decoded.code(), decoded.message(), decoded.requestId());
    }
}
