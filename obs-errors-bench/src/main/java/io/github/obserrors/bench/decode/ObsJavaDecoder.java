package io.github.obserrors.bench.decode;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.obs.services.internal.ServiceException;

/** The client of Huawei Cloud, which reads the body as a string first and turns it into an exception. */
final class ObsJavaDecoder implements Decoder<ServiceException> {

    @Override
    public ServiceException decode(byte[] body) {
        return new ServiceException("Request Error.", new String(body, UTF_8));
    }

    @Override
    public Facts facts(ServiceException decoded) {
        return Facts.of(decoded.getErrorCode(), decoded.getErrorMessage(), decoded.getErrorRequestId());
    }
}
