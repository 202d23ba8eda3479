package io.github.obserrors.server.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.obserrors.server.ServedOperation;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | /b/a/key                                | get-object
                    GET    | /b/a/key?versionId=1                    | get-object
                    GET    | /b/a/key?x-id=GetObject                 | get-object
                    GET    | /b/a/key?response-content-type=text     | get-object
                    GET    | /b/a/key?acl                            | other
                    GET    | /b/a/key?tagging=                       | other
                    GET    | /b/a/key?uploadId=u                     | list-parts
                    HEAD   | /b/a/key                                | head-object
                    HEAD   | /b/a/key?partNumber=1                   | head-object
                    PUT    | /b/a/key                                | put-object
                    PUT    | /b/a/key?acl                            | other
                    PUT    | /b/a/key?partNumber=1&uploadId=u        | upload-part
                    DELETE | /b/a/key                                | delete-object
                    DELETE | /b/a/key?versionId=1                    | delete-object
                    DELETE | /b/a/key?uploadId=u                     | abort-multipart-upload
                    POST   | /b/a/key?uploads                        | initiate-multipart-upload
                    POST   | /b/a/key?uploads=                       | initiate-multipart-upload
                    POST   | /b/a/key?uploadId=u                     | complete-multipart-upload
                    POST   | /b/a/key?append&position=0              | append-object
                    POST   | /b/a/key?rename&name=c                  | other
                    POST   | /b/a/key                                | other
                    GET    | /b                                      | list-objects
                    GET    | /b/                                     | list-objects
                    GET    | /b/?list-type=2&prefix=a                | list-objects
                    GET    | /b?versions                             | list-objects
                    GET    | /b?uploads                              | list-multipart-uploads
                    GET    | /b?location                             | get-bucket-location
                    GET    | /b?policy                               | other
                    GET    | /b?publicAccessBlock                    | other
                    HEAD   | /b                                      | head-bucket
                    PUT    | /b                                      | create-bucket
                    PUT    | /b?lifecycle                            | other
                    DELETE | /b                                      | delete-bucket
                    POST   | /b?delete                               | multi-object-delete
                    POST   | /b                                      | other
                    GET    | /                                       | list-buckets
                    GET    | /?prefix=a                              | list-buckets
                    PUT    | /                                       | other
                    OPTIONS| /b/a                                    | other
                    """)
    void theOperationFollowsFromMethodPathAndQuery(String method, String target, String operation) {
        assertEquals(operation, of(method, target).operation().label());
    }

    @Test
    void theSourceOfACopyMakesACopy() {
        assertEquals(
                ServedOperation.COPY_OBJECT,
                Target.of("PUT", "/b/k", "localhost", true).operation());
        assertEquals(
                ServedOperation.COPY_PART,
                Target.of("PUT", "/b/k?partNumber=1&uploadId=u", "localhost", true)
                        .operation());
        assertEquals(
                ServedOperation.GET_OBJECT,
                Target.of("GET", "/b/k", "localhost", true).operation());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    127.0.0.1:8080                                | b
                    [::1]:8080                                    | b
                    [::1]                                         | b
                    localhost:8080                                | b
                    some.host:80                                  | b
                    obs.eu-west-101.myhuaweicloud.eu              | b
                    s3.amazonaws.com                              | b
                    s3-eu-west-1.amazonaws.com                    | b
                    my.obs-proxy.corp                             | b
                    my.s3-proxy.corp                              | b
                    my.obs                                        | b
                    ''                                            | b
                    """)
    void thePathNamesTheBucketIfTheHostDoesNot(String host, String bucket) {
        Target target = Target.of("GET", "/b/k/l", host, false);
        assertEquals(Optional.of(bucket), target.bucket());
        assertEquals(Optional.of("k/l"), target.key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    photos.localhost:8080                         | photos
                    my.photos.localhost                           | my.photos
                    photos.obs.eu-west-101.myhuaweicloud.eu       | photos
                    my.photos.obs.cn-north-4.myhuaweicloud.com:443| my.photos
                    photos.s3.eu-central-1.amazonaws.com          | photos
                    photos.s3-eu-west-1.amazonaws.com             | photos
                    photos.s3.internal:9000                       | photos
                    PHOTOS.LOCALHOST                              | photos
                    """)
    void theHostCanNameTheBucket(String host, String bucket) {
        Target object = Target.of("GET", "/b/k", host, false);
        assertEquals(Optional.of(bucket), object.bucket());
        assertEquals(Optional.of("b/k"), object.key());
        assertEquals(
                ServedOperation.LIST_OBJECTS,
                Target.of("GET", "/?prefix=a", host, false).operation());
    }

    @Test
    void anAbsoluteTargetHasItsOwnHost() {
        Target target = Target.of("GET", "http://photos.localhost:80/a%20b?versionId=1", "localhost", false);
        assertEquals(Optional.of("photos"), target.bucket());
        assertEquals(Optional.of("a b"), target.key());
        assertEquals(
                ServedOperation.LIST_BUCKETS,
                Target.of("GET", "http://localhost?prefix=/", "h", false).operation());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /b/a%20b          | a b
                    /b/a+b            | a+b
                    /b/%E4%BD%A0      | \u4f60
                    /b/a%2Fb          | a/b
                    /b/100%           | 100%
                    /b/%zz            | %zz
                    /b/%4             | %4
                    /b/%FF            | \ufffd
                    /b//a             | /a
                    /b/a/             | a/
                    """)
    void theKeyIsDecoded(String target, String key) {
        assertEquals(Optional.of(key), of("GET", target).key());
    }

    @Test
    void parametersAreDecodedAndTheFirstOfTwoCounts() {
        Target target = of("GET", "/b?prefix=a%2Fb+c&prefix=d&delimiter=/&fetch-owner&&=x");
        assertEquals(Optional.of("a/b c"), target.parameter("prefix"));
        assertEquals(Optional.of("/"), target.parameter("delimiter"));
        assertEquals(Optional.of(""), target.parameter("fetch-owner"));
        assertEquals(Optional.empty(), target.parameter("marker"));
        assertEquals(3, target.query().size());
    }

    private static Target of(String method, String target) {
        return Target.of(method, target, "127.0.0.1:8080", false);
    }
}
