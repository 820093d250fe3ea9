/** The exceptions, one per thing that the caller does next. */
@NullMarked
package io.github.engage4j.error;

import org.jspecify.annotations.NullMarked;
