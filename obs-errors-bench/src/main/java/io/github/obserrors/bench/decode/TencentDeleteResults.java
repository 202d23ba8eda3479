package io.github.obserrors.bench.decode;

import com.qcloud.cos.internal.DeleteObjectsResponse;
import com.qcloud.cos.internal.XmlResponsesSaxParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** The client of Tencent Cloud. */
final class TencentDeleteResults implements DeleteResults<DeleteObjectsResponse> {

    @Override
    public DeleteObjectsResponse read(byte[] body) throws IOException {
        return new XmlResponsesSaxParser()
                .parseDeletedObjectsResult(new ByteArrayInputStream(body))
                .getDeleteObjectResult();
    }

    @Override
    public List<String> errors(DeleteObjectsResponse result) {
        return result.getErrors().stream()
                .map(error -> DeleteResults.error(error.getKey(), error.getCode(), error.getMessage()))
                .toList();
    }
}
