package io.github.obserrors.engines;

/** The questions to DuckDB. */
class DuckDbQuestionsTest extends LogQuestions {

    DuckDbQuestionsTest() {
        super(new DuckDb());
    }
}
