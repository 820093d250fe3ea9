package io.github.engage4j.testing.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ServerSocketFactory;

/** Server sockets whose connections send what is written at once: an answer in two writes would otherwise wait for the first's receipt. */
final class PromptSockets extends ServerSocketFactory {

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new PromptSocket();
    }

    @Override
    public ServerSocket createServerSocket(int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
        throw new UnsupportedOperationException();
    }

    private static final class PromptSocket extends ServerSocket {

        PromptSocket() throws IOException {}

        @Override
        public Socket accept() throws IOException {
            Socket connection = super.accept();
            connection.setTcpNoDelay(true);
            return connection;
        }
    }
}
