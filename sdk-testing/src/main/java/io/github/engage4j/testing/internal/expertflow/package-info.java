/** The rules and the state of Expertflow's sandbox. Not API. */
@NullMarked
package io.github.engage4j.testing.internal.expertflow;

import org.jspecify.annotations.NullMarked;
