package io.github.obserrors.bench.clients.sdk;

import com.aliyun.oss.OSS;
import com.obs.services.ObsClient;
import com.qcloud.cos.COSClient;
import io.github.obserrors.bench.clients.sdk.AwsSdkClient.Retries;
import io.minio.MinioClient;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.S3Client;

/** The clients that are measured, and their options. All sent requests have the options with which the client comes. */
public enum ClientKind {
    /** The client of Huawei Cloud. */
    ESDK("esdk-obs-java", "as it comes", ObsClient.class),
    /** The client of AWS as it comes. */
    AWS_LEGACY("AWS SDK v2, legacy", "as it comes: the mode `legacy`", S3Client.class),
    /** The client of AWS in the mode standard. */
    AWS_STANDARD("AWS SDK v2, standard", "`RetryMode.STANDARD`", S3Client.class),
    /** The client of AWS with its coming default. */
    AWS_2026("AWS SDK v2, 2026", "the coming default: `AWS_NEW_RETRIES_2026` is `true`", S3Client.class),
    /** The client of MinIO. */
    MINIO("MinIO Java", "as it comes", MinioClient.class),
    /** The client of Alibaba Cloud. */
    ALIYUN("aliyun-sdk-oss", "as it comes", OSS.class),
    /** The client of Tencent Cloud. */
    COS("cos_api", "as it comes", COSClient.class);

    private final String label;
    private final String options;
    private final Class<?> mainClass;
    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    ClientKind(String label, String options, Class<?> mainClass) {
        this.label = label;
        this.options = options;
        this.mainClass = mainClass;
    }

    /** {@return the name for people} */
    public String label() {
        return label;
    }

    /** {@return the name in files and in the command} */
    public String id() {
        return id;
    }

    /** {@return which options it has besides time-outs of 2 s} */
    public String options() {
        return options;
    }

    /** {@return the version, as the name of its jar tells} */
    public String version() {
        String jar =
                mainClass.getProtectionDomain().getCodeSource().getLocation().getPath();
        Matcher version = Pattern.compile("-(\\d[^/]*)\\.jar$").matcher(jar);
        if (!version.find()) {
            throw new IllegalStateException("The name of a jar has no version: " + jar);
        }
        return version.group(1);
    }

    /** Creates a client for the server. */
    public Client open(URI endpoint) {
        return switch (this) {
            case ESDK -> new ObsJavaClient(endpoint);
            case AWS_LEGACY -> new AwsSdkClient(endpoint, Retries.LEGACY);
            case AWS_STANDARD -> new AwsSdkClient(endpoint, Retries.STANDARD);
            case AWS_2026 -> new AwsSdkClient(endpoint, Retries.COMING);
            case MINIO -> new MinioJavaClient(endpoint);
            case ALIYUN -> new AliyunClient(endpoint);
            case COS -> new TencentClient(endpoint);
        };
    }
}
