package io.github.obserrors.bench.decode;

import java.util.Set;

/** The ways to read an error body. */
public enum DecodeWay {

    /** Every position is known beforehand. */
    FLOOR("floor"),

    /** {@code ErrorXml.read} of the kit, which scans plain bodies. */
    SCANNER("kit"),

    /** {@code ErrorXml.read} of the kit with its JAXB binding only. */
    BINDING("kit, binding"),

    /** {@code ErrorResponses.decode} of the kit, which gives an answer for any body. */
    RESPONSE("kit, whole response"),

    /** The pull parser of the kit, used directly. */
    STAX_WOODSTOX("StAX, Woodstox"),

    /** The pull parser of the JDK. */
    STAX_JDK("StAX, JDK"),

    /** The push parser of the JDK. */
    SAX("SAX, JDK"),

    /** The document tree of the JDK. */
    DOM("DOM, JDK"),

    /** Plain JAXB with one context. */
    JAXB("plain JAXB"),

    /** Plain JAXB with a context for each call. */
    JAXB_NEW_CONTEXT("plain JAXB, new context"),

    /** The client of Huawei Cloud. */
    OBS_JAVA("esdk-obs-java"),

    /** The client of AWS. */
    AWS("AWS SDK v2"),

    /** The client of Alibaba Cloud. */
    ALIYUN("aliyun-sdk-oss"),

    /** The client of Tencent Cloud. */
    TENCENT("Tencent cos_api"),

    /** The client of MinIO. */
    MINIO("MinIO Java");

    /** The clients of other services and of OBS. */
    public static final Set<DecodeWay> CLIENTS = Set.of(OBS_JAVA, AWS, ALIYUN, TENCENT, MINIO);

    private final String label;

    DecodeWay(String label) {
        this.label = label;
    }

    /** {@return the name for readers of reports} */
    public String label() {
        return label;
    }

    /**
     * Returns a new decoder of this kind, without loading the classes of the others.
     *
     * @param body the body that it will read, which only {@link #FLOOR} looks at
     */
    public Decoder<?> decoder(byte[] body) {
        return switch (this) {
            case FLOOR -> new FloorDecoder(body);
            case SCANNER -> new KitDecoder();
            case BINDING -> new KitBindingDecoder();
            case RESPONSE -> new KitResponseDecoder();
            case STAX_WOODSTOX -> StaxDecoder.ofWoodstox();
            case STAX_JDK -> StaxDecoder.ofTheJdk();
            case SAX -> new SaxDecoder();
            case DOM -> new DomDecoder();
            case JAXB -> JaxbDecoder.withOneContext();
            case JAXB_NEW_CONTEXT -> JaxbDecoder.withNewContexts();
            case OBS_JAVA -> new ObsJavaDecoder();
            case AWS -> new AwsDecoder();
            case ALIYUN -> new AliyunDecoder();
            case TENCENT -> new TencentDecoder();
            case MINIO -> new MinioDecoder();
        };
    }
}
