package io.github.engage4j.infobip.webhooks;

/** Remembers nothing. */
final class ForgottenEvents implements SeenEvents {

    static final SeenEvents INSTANCE = new ForgottenEvents();

    private ForgottenEvents() {}

    @Override
    public Claim claim(String key) {
        return Claim.GRANTED;
    }

    @Override
    public void done(String key) {}

    @Override
    public void release(String key) {}

    @Override
    public boolean isDone(String key) {
        return false;
    }
}
