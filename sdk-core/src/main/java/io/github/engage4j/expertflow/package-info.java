/** The Expertflow CX client and its third-party activities. */
@NullMarked
package io.github.engage4j.expertflow;

import org.jspecify.annotations.NullMarked;
