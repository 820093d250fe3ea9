package io.github.engage4j.expertflow.cim;

import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.OtherMembers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was taken off a price.
 *
 * @param name why
 * @param amount how much; whole, because the server takes no fractions
 * @param others what it had besides when it was read, which is written again
 */
public record ReceiptAdjustment(
        @Nullable String name,
        @Nullable Long amount,
        @OtherMembers Map<String, @Nullable Object> others) {

    /** An amount and its reason. */
    public static ReceiptAdjustment of(String name, long amount) {
        return new ReceiptAdjustment(name, amount, Absent.map());
    }
}
