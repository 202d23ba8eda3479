package io.github.obserrors.engines;

/** The questions to Spark. */
class SparkQuestionsTest extends LogQuestions {

    SparkQuestionsTest() {
        super(new Spark("questions"));
    }
}
