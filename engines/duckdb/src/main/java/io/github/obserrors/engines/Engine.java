package io.github.obserrors.engines;

import java.nio.file.Path;
import java.util.List;

/** What runs the SQL of {@code docs/logs}. */
public interface Engine extends AutoCloseable {

    /**
     * Reads access logs into the tables of the engine, with its own SQL.
     *
     * @param logs the folder of the logs
     * @param codes the file {@code codes.csv}
     */
    void load(Path logs, Path codes);

    /**
     * {@return the rows that a statement gives, as texts: times as {@code 2026-08-13 10:00:00}, nothing as the empty text}
     *
     * @param sql one statement, without a semicolon at its end
     */
    List<List<String>> ask(String sql);

    /** {@return whether lines that are no UTF-8 can be read nevertheless} */
    boolean readsWhatIsNoUtf8();

    @Override
    void close();
}
