package io.github.obserrors.cli;

/** Prints answers on standard output, one after the other. */
interface AnswerPrinter {

    /** Prints what there is to say; problems belong to standard error and are not printed here. */
    void print(Answer answer);
}
