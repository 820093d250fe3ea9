/** The CIM message, which Expertflow CX uses for everything that happens in a conversation. */
@NullMarked
package io.github.engage4j.expertflow.cim;

import org.jspecify.annotations.NullMarked;
