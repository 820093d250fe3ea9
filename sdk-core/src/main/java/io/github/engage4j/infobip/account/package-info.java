/** The configuration of the account. */
@NullMarked
package io.github.engage4j.infobip.account;

import org.jspecify.annotations.NullMarked;
