package io.github.obserrors.bench.decode;

import com.aliyun.oss.OSSException;
import com.aliyun.oss.common.comm.ResponseMessage;
import com.aliyun.oss.internal.OSSErrorResponseHandler;
import java.io.ByteArrayInputStream;

/** The error response handler of the client of Alibaba Cloud, whose result is the exception that it throws. */
final class AliyunDecoder implements Decoder<OSSException> {

    private final OSSErrorResponseHandler handler = new OSSErrorResponseHandler();

    @Override
    public OSSException decode(byte[] body) {
        ResponseMessage response = new ResponseMessage(null);
        response.setStatusCode(404);
        response.setContent(new ByteArrayInputStream(body));
        response.setContentLength(body.length);
        try {
            handler.handle(response);
        } catch (OSSException e) {
            return e;
        }
        throw new IllegalStateException("No error was found");
    }

    @Override
    public Facts facts(OSSException decoded) {
        return Facts.of(decoded.getErrorCode(), decoded.getErrorMessage(), decoded.getRequestId());
    }
}
