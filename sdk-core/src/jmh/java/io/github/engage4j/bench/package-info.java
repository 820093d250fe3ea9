/** Measures the SDK against bare OkHttp on one loopback server. */
@NullMarked
package io.github.engage4j.bench;

import org.jspecify.annotations.NullMarked;
