-- How much was read, and what was not?
SELECT count(DISTINCT file) AS files,
       count(*) AS lines,
       count(unreadable) AS unreadable,
       min(time) AS first_request,
       max(time) AS last_request,
       left(min(unreadable), 60) AS unreadable_example
FROM log_lines;
