package io.github.obserrors.bench.decode;

import com.obs.services.internal.handler.XmlResponsesSaxParser;
import com.obs.services.model.DeleteObjectsResult;
import java.io.ByteArrayInputStream;
import java.util.List;

/** The client of Huawei Cloud. */
final class ObsJavaDeleteResults implements DeleteResults<DeleteObjectsResult> {

    @Override
    public DeleteObjectsResult read(byte[] body) {
        return new XmlResponsesSaxParser()
                .parse(new ByteArrayInputStream(body), XmlResponsesSaxParser.DeleteObjectsHandler.class, false)
                .getMultipleDeleteResult();
    }

    @Override
    public List<String> errors(DeleteObjectsResult result) {
        return result.getErrorResults().stream()
                .map(error -> DeleteResults.error(error.getObjectKey(), error.getErrorCode(), error.getMessage()))
                .toList();
    }
}
