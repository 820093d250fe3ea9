/** The engine: from a call to the socket and back. Not API. */
@NullMarked
package io.github.engage4j.internal.http;

import org.jspecify.annotations.NullMarked;
