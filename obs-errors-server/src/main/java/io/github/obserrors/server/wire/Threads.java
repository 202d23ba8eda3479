package io.github.obserrors.server.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadFactory;

/**
 * The threads of one server, which carry its port in their names and keep no program running. Safe for use by several
 * threads.
 *
 * <p>An executor that has terminated may still have a thread that is about to end, so whoever must know joins them.
 */
final class Threads implements ThreadFactory {

    private final String prefix;
    private final Set<Thread> made = new HashSet<>();
    private int count;

    Threads(int port) {
        this.prefix = "obs-errors-server-" + port + "-";
    }

    @Override
    public synchronized Thread newThread(Runnable task) {
        forgetEnded();
        Thread thread = new Thread(task, prefix + ++count);
        thread.setDaemon(true);
        made.add(thread);
        return thread;
    }

    private void forgetEnded() {
        for (Iterator<Thread> all = made.iterator(); all.hasNext(); ) {
            if (all.next().getState() == Thread.State.TERMINATED) {
                all.remove();
            }
        }
    }

    /** Waits until all threads that were started have ended, but not longer than this. */
    void join(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        boolean interrupted = false;
        for (Thread thread : made()) {
            long rest = (end - System.nanoTime()) / 1_000_000;
            try {
                if (rest > 0 && !interrupted) {
                    thread.join(rest);
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized List<Thread> made() {
        return new ArrayList<>(made);
    }
}
