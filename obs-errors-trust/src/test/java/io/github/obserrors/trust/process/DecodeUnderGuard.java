package io.github.obserrors.trust.process;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.Permission;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decodes hostile responses under a security manager, which each file, socket, process and property is asked of, and prints
 * what was reached for. It takes a Java that still has security managers: below 24, and from 18 with
 * {@code -Djava.security.manager=allow}.
 *
 * <p>The first line tells of what the guard must see, to show that it sees: then come the first use of everything, and the
 * use after that, in which nothing is left to load.
 */
@SuppressWarnings("removal") // there is no other way to be asked before each access
final class DecodeUnderGuard {

    private DecodeUnderGuard() {}

    public static void main(String[] args) {
        Guard guard = new Guard();
        System.setSecurityManager(guard);
        reachOutside();
        print("control", guard.take());
        Hostile.bodies().forEach(Hostile::readEverywhere);
        print("first", guard.take());
        Hostile.bodies().forEach(Hostile::readEverywhere);
        print("again", guard.take());
    }

    private static void reachOutside() {
        System.getProperty(Hostile.MARK);
        try {
            new FileInputStream("/tmp/" + Hostile.MARK).close();
        } catch (IOException expected) {
            // The guard was asked before.
        }
        try {
            new Socket(InetAddress.getLoopbackAddress(), 9).close();
        } catch (IOException expected) {
            // Nobody listens there.
        }
        try {
            new ProcessBuilder("/tmp/" + Hostile.MARK).start().destroy();
        } catch (IOException expected) {
            // There is no such program.
        }
    }

    private static void print(String phase, Set<String> reached) {
        reached.forEach(each -> System.out.println(phase + " " + each));
        System.out.println(phase + " end");
    }

    /** Allows everything and takes down what matters. */
    private static final class Guard extends SecurityManager {

        /** A plain set, since the concurrent ones ask for properties when they are first used. */
        private final Set<String> reached = new TreeSet<>();

        synchronized Set<String> take() {
            Set<String> taken = new TreeSet<>(reached);
            reached.clear();
            return taken;
        }

        private synchronized void add(String access) {
            reached.add(access);
        }

        @Override
        public void checkPermission(Permission permission) {
            String kind = permission.getClass().getSimpleName();
            if (kind.equals("SocketPermission") || kind.equals("URLPermission") || kind.equals("FilePermission")) {
                add(kind + " " + permission.getActions() + " " + permission.getName());
            }
        }

        @Override
        public void checkConnect(String host, int port) {
            add("connect " + host + ":" + port);
        }

        @Override
        public void checkListen(int port) {
            add("listen " + port);
        }

        @Override
        public void checkExec(String command) {
            add("exec " + command);
        }

        @Override
        public void checkLink(String library) {
            add("link " + library);
        }

        @Override
        public void checkRead(String file) {
            add("read " + file);
        }

        @Override
        public void checkRead(FileDescriptor file) {
            add("read descriptor");
        }

        @Override
        public void checkWrite(String file) {
            add("write " + file);
        }

        @Override
        public void checkDelete(String file) {
            add("delete " + file);
        }

        @Override
        public void checkPropertyAccess(String key) {
            add("property " + key);
        }
    }
}
