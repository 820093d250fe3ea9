package io.github.engage4j.internal.operations;

/** Settings of calls. */
public enum VoiceSettingOperation implements OperationRow {
    ;

    private final OperationFacts facts;

    VoiceSettingOperation(OperationFacts facts) {
        this.facts = facts;
    }

    @Override
    public OperationFacts facts() {
        return facts;
    }
}
