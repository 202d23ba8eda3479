package io.github.obserrors.bench.decode;

/** The ways to read the result of a multi-object delete. The client of Alibaba Cloud does not read errors from one. */
public enum DeleteWay {

    /** {@code ErrorXml.readDeleteResult} of the kit, from an array. */
    KIT("kit"),

    /** {@code ErrorXml.readDeleteResult} of the kit, from a stream. */
    KIT_STREAMED("kit, streamed"),

    /** Plain JAXB with one context. */
    JAXB("plain JAXB"),

    /** The client of Huawei Cloud. */
    OBS_JAVA("esdk-obs-java"),

    /** The client of AWS. */
    AWS("AWS SDK v2"),

    /** The client of Tencent Cloud. */
    TENCENT("Tencent cos_api"),

    /** The client of MinIO. */
    MINIO("MinIO Java");

    private final String label;

    DeleteWay(String label) {
        this.label = label;
    }

    /** {@return the name for readers of reports} */
    public String label() {
        return label;
    }

    DeleteResults<?> reader() {
        return switch (this) {
            case KIT -> new KitDeleteResults();
            case KIT_STREAMED -> new KitStreamedDeleteResults();
            case JAXB -> new JaxbDeleteResults();
            case OBS_JAVA -> new ObsJavaDeleteResults();
            case AWS -> new AwsDeleteResults();
            case TENCENT -> new TencentDeleteResults();
            case MINIO -> new MinioDeleteResults();
        };
    }
}
