package io.github.obserrors.bench.interop;

import com.obs.services.ObsClient;
import com.obs.services.exception.ObsException;
import com.obs.services.model.CompleteMultipartUploadRequest;
import com.obs.services.model.InitiateMultipartUploadRequest;
import com.obs.services.model.ListMultipartUploadsRequest;
import com.obs.services.model.MultipartUpload;
import com.obs.services.model.PartEtag;
import com.obs.services.model.UploadPartRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Multipart uploads by the client of Huawei Cloud. */
record ObsJavaUploads(ObsClient client) implements Uploads {

    @Override
    public String begin() {
        return client.initiateMultipartUpload(new InitiateMultipartUploadRequest("bucket", "key"))
                .getUploadId();
    }

    @Override
    public String uploadPart(String upload, byte[] content) {
        UploadPartRequest request = new UploadPartRequest("bucket", "key");
        request.setUploadId(upload);
        request.setPartNumber(1);
        request.setInput(new ByteArrayInputStream(content));
        request.setPartSize((long) content.length);
        return client.uploadPart(request).getEtag();
    }

    @Override
    public void complete(String upload, String etag) {
        client.completeMultipartUpload(new CompleteMultipartUploadRequest(
                "bucket", "key", upload, new ArrayList<>(List.of(new PartEtag(etag, 1)))));
    }

    @Override
    public List<String> open() {
        return client.listMultipartUploads(new ListMultipartUploadsRequest("bucket")).getMultipartTaskList().stream()
                .map(MultipartUpload::getUploadId)
                .toList();
    }

    @Override
    public Optional<String> uploadOfObject() {
        Object upload =
                client.getObjectMetadata("bucket", "key").getResponseHeaders().get("uploadid");
        return Optional.ofNullable(upload).map(Object::toString);
    }

    @Override
    public Reported reported(Exception thrown) {
        ObsException e = (ObsException) thrown;
        Optional<Integer> status = Optional.of(e.getResponseCode()).filter(code -> code > 0);
        return new Reported("ObsException", status, ObsJavaClient.decoded(e));
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
