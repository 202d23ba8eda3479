-- What did a client repeat within 5 minutes, though the first request may have been, or was, carried out?
-- The deletion of several objects in one request is left out, since the log does not say which objects.
WITH writes AS (
    SELECT operation, object_key, bucket, effect, status, error_code, time,
           lead(status) OVER same_write AS next_status,
           lead(error_code) OVER same_write AS next_code,
           lead(time) OVER same_write AS next_time
    FROM access_log
    WHERE NOT (operation LIKE '%.GET.%' OR operation LIKE '%.HEAD.%' OR operation LIKE '%.OPTIONS.%')
      AND coalesce(request_uri, '') NOT LIKE 'POST %?delete%'
    WINDOW same_write AS (
        PARTITION BY coalesce(requester, remote_ip), bucket, operation, object_key, version_id,
                     regexp_extract(request_uri, '[?&]uploadId=([^& ]*)', 1),
                     regexp_extract(request_uri, '[?&](partNumber|position)=([0-9]*)', 2)
        ORDER BY time, status DESC NULLS FIRST, request_id)
)
SELECT operation,
       status,
       error_code,
       next_status,
       next_code,
       count(*) AS repeats,
       min(time) AS first_seen,
       max(time) AS last_seen,
       min(concat(bucket, '/', coalesce(object_key, ''))) AS example
FROM writes
WHERE effect = 'possible' AND next_time <= time + INTERVAL '5' MINUTE
GROUP BY operation, status, error_code, next_status, next_code
ORDER BY repeats DESC, operation, status NULLS LAST, error_code NULLS LAST, next_status NULLS LAST, next_code NULLS LAST;
