-- Who is refused where? Requests without a requester are told apart by their address.
SELECT coalesce(requester, remote_ip) AS who,
       iam_user_id,
       bucket,
       operation,
       status,
       error_code,
       count(*) AS requests,
       count(DISTINCT object_key) AS object_keys,
       min(time) AS first_seen,
       max(time) AS last_seen
FROM access_log
WHERE failed AND category IN ('permission', 'credentials', 'account')
GROUP BY coalesce(requester, remote_ip), iam_user_id, bucket, operation, status, error_code
ORDER BY requests DESC, who, iam_user_id NULLS LAST, bucket, operation, status, error_code NULLS LAST;
