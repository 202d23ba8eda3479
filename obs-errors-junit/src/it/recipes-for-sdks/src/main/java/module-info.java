/** Programs that use the SDKs of Huawei Cloud, AWS and MinIO, and decode their exceptions with the kit. */
open module consumer {
    requires esdk.obs.java;
    requires io.github.obserrors.xml;
    requires minio;
    requires okhttp3;
    requires software.amazon.awssdk.auth;
    requires software.amazon.awssdk.awscore;
    requires software.amazon.awssdk.core;
    requires software.amazon.awssdk.http;
    requires software.amazon.awssdk.regions;
    requires software.amazon.awssdk.services.s3;
    requires software.amazon.awssdk.utils;
}
