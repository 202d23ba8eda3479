package io.github.obserrors.bench.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.minio.Xml;
import io.minio.messages.DeleteResult;
import java.util.List;

/** The client of MinIO, which reads the result as a string first. */
final class MinioDeleteResults implements DeleteResults<DeleteResult> {

    @Override
    public DeleteResult read(byte[] body) throws Exception {
        return Xml.unmarshal(DeleteResult.class, new String(body, UTF_8));
    }

    @Override
    public List<String> errors(DeleteResult result) {
        return result.errors().stream()
                .map(error -> DeleteResults.error(error.objectName(), error.code(), error.message()))
                .toList();
    }
}
