/** Apple Messages for Business: pickers, forms, links, payment and sign-in. */
@NullMarked
package io.github.engage4j.infobip.messages.apple;

import org.jspecify.annotations.NullMarked;
