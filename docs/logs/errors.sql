-- Which errors are there, and since when?
SELECT status,
       error_code,
       count(*) AS requests,
       min(time) AS first_seen,
       max(time) AS last_seen,
       count(DISTINCT requester) AS requesters,
       category,
       meaning
FROM access_log
WHERE failed
GROUP BY status, error_code, category, meaning
ORDER BY requests DESC, status NULLS LAST, error_code NULLS LAST;
