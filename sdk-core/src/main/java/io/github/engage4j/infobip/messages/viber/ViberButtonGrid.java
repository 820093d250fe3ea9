package io.github.engage4j.infobip.messages.viber;

import io.github.engage4j.internal.Arguments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Buttons in a grid. Its constructor is not API: components get added.
 *
 * @param buttons the buttons, row by row
 * @param buttonsGroupColumns how many columns the grid has, or null
 * @param buttonsGroupRows how many rows the grid has, or null
 */
public record ViberButtonGrid(
        List<ViberButton> buttons,
        @Nullable Integer buttonsGroupColumns,
        @Nullable Integer buttonsGroupRows) {

    /**
     * Buttons in a grid.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static ViberButtonGrid of(List<ViberButton> buttons) {
        return new ViberButtonGrid(Arguments.notEmpty("buttons", buttons), null, null);
    }

    /**
     * Buttons in a grid; what is null is left out.
     *
     * @throws IllegalArgumentException if an argument is empty
     */
    public static ViberButtonGrid of(
            List<ViberButton> buttons, @Nullable Integer buttonsGroupColumns, @Nullable Integer buttonsGroupRows) {
        return new ViberButtonGrid(Arguments.notEmpty("buttons", buttons), buttonsGroupColumns, buttonsGroupRows);
    }
}
