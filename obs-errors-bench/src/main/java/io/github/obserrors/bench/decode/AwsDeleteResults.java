package io.github.obserrors.bench.decode;

import java.io.ByteArrayInputStream;
import java.util.List;
import software.amazon.awssdk.core.http.HttpResponseHandler;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.protocols.xml.AwsS3ProtocolFactory;
import software.amazon.awssdk.protocols.xml.XmlOperationMetadata;
import software.amazon.awssdk.services.s3.model.DeleteObjectsResponse;

/** The response handler of the S3 client of AWS. */
final class AwsDeleteResults implements DeleteResults<DeleteObjectsResponse> {

    private final HttpResponseHandler<DeleteObjectsResponse> handler = AwsS3ProtocolFactory.builder()
            .build()
            .createResponseHandler(
                    DeleteObjectsResponse::builder, new XmlOperationMetadata().withHasStreamingSuccessResponse(false));

    @Override
    public DeleteObjectsResponse read(byte[] body) throws Exception {
        SdkHttpFullResponse response = SdkHttpFullResponse.builder()
                .statusCode(200)
                .content(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
        return handler.handle(response, new ExecutionAttributes());
    }

    @Override
    public List<String> errors(DeleteObjectsResponse result) {
        return result.errors().stream()
                .map(error -> DeleteResults.error(error.key(), error.code(), error.message()))
                .toList();
    }
}
