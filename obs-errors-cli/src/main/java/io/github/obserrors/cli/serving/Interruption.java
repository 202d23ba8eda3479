package io.github.obserrors.cli.serving;

import io.github.obserrors.cli.answers.ExitStatus;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C, and whatever else asks a program to end: a command that runs until then ends in an orderly way. */
public final class Interruption {

    /** How long the command may take to end; an output that nobody reads must not keep it. */
    private static final int MOST_SECONDS = 5;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile int exitStatus = ExitStatus.FAILED;

    /**
     * Ends the program in this way from now on.
     *
     * <p>Java has its own exit status for a program that a signal ends. Only to halt it gives it another one.
     *
     * @param stop lets the command come to its end; it is not called if the command has ended by itself
     */
    public void catchWith(Runnable stop) {
        Thread hook = new Thread(() -> {
            if (over.getCount() > 0) {
                stop.run();
                Runtime.getRuntime().halt(isOverInTime() ? exitStatus : ExitStatus.FAILED);
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private boolean isOverInTime() {
        try {
            return over.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Says that the command has come to its end with this exit status, and has printed everything. */
    public void over(int status) {
        exitStatus = status;
        over.countDown();
    }
}
