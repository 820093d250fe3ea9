/** What both sandboxes have: the server, the router, the faults. Not API. */
@NullMarked
package io.github.engage4j.testing.internal;

import org.jspecify.annotations.NullMarked;
