/** The Infobip client, its configuration, its credentials and its tenants. */
@NullMarked
package io.github.engage4j.infobip;

import org.jspecify.annotations.NullMarked;
