package io.github.engage4j.safety;

import io.github.engage4j.LoopbackServer.Connection;
import io.github.engage4j.LoopbackServer.Request;
import java.io.IOException;

/** What a server may do to a call, with the caller's secrets and customers' words wherever a server could put them. */
enum Trouble {
    NONE {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.answer(200, good, "Deprecation: true\r\n", "Sunset: soon\r\n");
        }
    },
    /** Nobody listens: the server is not asked. */
    REFUSED {
        @Override
        void answer(Request request, Connection connection, String good) {}
    },
    RESET_AFTER_READING {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.reset();
        }
    },
    CLOSED_AFTER_READING {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.close();
        }
    },
    SILENT {
        @Override
        void answer(Request request, Connection connection, String good) {}
    },
    CREDENTIALS_ECHOED_IN_JSON {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            String echo = echo(request);
            String complaint = "{\"requestError\":{\"serviceException\":{\"messageId\":\"NO_" + echo
                    + "\",\"text\":\"refused " + echo + "\",\"validationErrors\":{\"" + echo + "\":[\"" + echo
                    + "\"]}}},\"violations\":[{\"property\":\"" + echo + "\",\"violation\":\"" + echo + "\"}]}";
            connection.answer(400, complaint, "WWW-Authenticate: " + echo + "\r\n");
        }
    },
    CREDENTIALS_ECHOED_IN_XML {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.answer(401, "<e><messageId>NO</messageId><text>" + echo(request) + "</text></e>");
        }
    },
    FORBIDDEN {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.answer(403, "{\"errorCode\":\"E403\",\"description\":\"no\"}");
        }
    },
    REDIRECT {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.answer(307, Canary.CONTENT, "Location: /elsewhere\r\n");
        }
    },
    BUSY {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.answer(429, "{\"text\":\"slow down\"}", "Retry-After: 0\r\n");
        }
    },
    SERVER_ERROR_IN_HTML {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.answer(
                    502, "<html><h1>" + Canary.CONTENT + "</h1>" + echo(request) + request.body() + "</html>");
        }
    },
    TRUNCATED {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + good.substring(0, good.length() - 2));
            connection.close();
        }
    },
    BROKEN_CHUNKS {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + Canary.CONTENT + "\r\n");
            connection.close();
        }
    },
    NOT_HTTP {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.write(Canary.CONTENT + " " + echo(request) + "\r\n\r\n");
            connection.close();
        }
    },
    NOT_JSON {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.answer(200, Canary.CONTENT + echo(request));
        }
    },
    WORDS_FOR_EVERYTHING {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.answer(200, wrong(good, '"' + Canary.CONTENT + '"'));
        }
    },
    OBJECTS_FOR_EVERYTHING {
        @Override
        void answer(Request request, Connection connection, String good) throws IOException {
            connection.answer(200, wrong(good, "{\"" + Canary.CONTENT + "\":\"" + Canary.CONTENT + "\"}"));
        }
    };

    private static final String VALUE = ":(\"[^\"]*\"|[^\\[\\]{},\"]+)";

    abstract void answer(Request request, Connection connection, String good) throws IOException;

    private static String wrong(String good, String value) {
        return good.replaceAll(VALUE, ":" + value);
    }

    /** What a proxy might quote: the Authorization header, or what a token is asked for with. */
    private static String echo(Request request) {
        String secretInBody = request.body().replaceAll(".*(?:client_secret=|\"password\":\")([^&\"]*).*", "$1");
        return request.headers().getOrDefault("authorization", secretInBody);
    }
}
