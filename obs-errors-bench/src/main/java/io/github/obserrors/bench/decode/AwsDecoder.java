package io.github.obserrors.bench.decode;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.http.HttpResponseHandler;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.protocols.core.ExceptionMetadata;
import software.amazon.awssdk.protocols.xml.AwsS3ProtocolFactory;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The error response handler of the S3 client of AWS, {@code AwsXmlErrorProtocolUnmarshaller}. */
final class AwsDecoder implements Decoder<AwsServiceException> {

    private final HttpResponseHandler<AwsServiceException> handler = AwsS3ProtocolFactory.builder()
            .registerModeledException(ExceptionMetadata.builder()
                    .errorCode("NoSuchKey")
                    .exceptionBuilderSupplier(() -> (SdkPojo) NoSuchKeyException.builder())
                    .httpStatusCode(404)
                    .build())
            .defaultServiceExceptionSupplier(() -> (SdkPojo) S3Exception.builder())
            .build()
            .createErrorResponseHandler();

    @Override
    public AwsServiceException decode(byte[] body) throws Exception {
        SdkHttpFullResponse response = SdkHttpFullResponse.builder()
                .statusCode(404)
                .content(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
        return handler.handle(response, new ExecutionAttributes());
    }

    @Override
    public Facts facts(AwsServiceException decoded) {
        Optional<AwsErrorDetails> details = Optional.ofNullable(decoded.awsErrorDetails());
        return Facts.of(
                details.map(AwsErrorDetails::errorCode).orElse(""),
                details.map(AwsErrorDetails::errorMessage).orElse(""),
                decoded.requestId());
    }
}
