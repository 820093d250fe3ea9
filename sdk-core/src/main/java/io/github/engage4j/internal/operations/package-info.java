/** The catalogue: every wire fact of every operation. Not API. */
@NullMarked
package io.github.engage4j.internal.operations;

import org.jspecify.annotations.NullMarked;
