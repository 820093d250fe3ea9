/** Templates and stickers of Instagram. */
@NullMarked
package io.github.engage4j.infobip.messages.instagram;

import org.jspecify.annotations.NullMarked;
