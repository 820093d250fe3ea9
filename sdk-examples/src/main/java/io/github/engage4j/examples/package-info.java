/** Runnable programs: against the sandbox by default, against the real services when the environment names them. */
@NullMarked
package io.github.engage4j.examples;

import org.jspecify.annotations.NullMarked;
