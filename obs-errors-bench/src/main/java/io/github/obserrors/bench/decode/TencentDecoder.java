package io.github.obserrors.bench.decode;

import com.qcloud.cos.exception.CosServiceException;
import com.qcloud.cos.http.CosHttpRequest;
import com.qcloud.cos.http.CosHttpResponse;
import com.qcloud.cos.http.HttpMethodName;
import com.qcloud.cos.internal.CosErrorResponseHandler;
import com.qcloud.cos.internal.CosServiceRequest;
import java.io.ByteArrayInputStream;
import org.apache.http.client.methods.HttpGet;

/** The error response handler of the client of Tencent Cloud. */
final class TencentDecoder implements Decoder<CosServiceException> {

    private final CosErrorResponseHandler handler = new CosErrorResponseHandler();
    private final CosHttpRequest<CosServiceRequest> request = new CosHttpRequest<>(new Request());
    private final HttpGet get = new HttpGet();

    TencentDecoder() {
        request.setHttpMethod(HttpMethodName.GET);
    }

    @Override
    public CosServiceException decode(byte[] body) throws Exception {
        CosHttpResponse response = new CosHttpResponse(request, get);
        response.setStatusCode(404);
        response.setContent(new ByteArrayInputStream(body));
        return handler.handle(response);
    }

    @Override
    public Facts facts(CosServiceException decoded) {
        return Facts.of(decoded.getErrorCode(), decoded.getErrorMessage(), decoded.getRequestId());
    }

    private static final class Request extends CosServiceRequest {

        private static final long serialVersionUID = 1;
    }
}
