/** What every call has: the call itself, its options and its answer, pages, outcomes, listeners. */
@NullMarked
package io.github.engage4j.api;

import org.jspecify.annotations.NullMarked;
