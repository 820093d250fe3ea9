package io.github.engage4j.infobip.tenants;

import io.github.engage4j.error.EngageException;
import io.github.engage4j.error.FailureDetails;
import io.github.engage4j.infobip.tenants.TenantStep.Kind;
import io.github.engage4j.infobip.tenants.TenantStep.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Steps that are made one after the other, after all of them were looked at; says how far it is, and where it stopped. For one thread. */
final class Flow {

    private final String name;
    private final TenantProgress progress;
    private final List<Step> steps = new ArrayList<>();
    private final List<TenantStep> done = new ArrayList<>();

    Flow(String name, TenantProgress progress) {
        this.name = name;
        this.progress = progress;
    }

    /** Adds a step that is not looked at beforehand. */
    Flow step(Kind kind, String subject, Supplier<State> work) {
        return step(kind, subject, () -> {}, work);
    }

    /** Adds a step, and what is looked at before any step changes anything. */
    Flow step(Kind kind, String subject, Runnable look, Supplier<State> work) {
        steps.add(new Step(TenantStep.planned(kind, subject), look, work));
        return this;
    }

    /** Looks at all, then makes the steps, and gives what was done. */
    List<TenantStep> run() {
        for (int i = 0; i < steps.size(); i++) {
            look(i);
        }
        for (int i = 0; i < steps.size(); i++) {
            make(i);
        }
        return List.copyOf(done);
    }

    private void look(int index) {
        try {
            steps.get(index).look().run();
        } catch (EngageException e) {
            List<TenantStep> others = new ArrayList<>(planned(steps));
            throw stopped(others.remove(index), others, e);
        }
    }

    private void make(int index) {
        Step step = steps.get(index);
        TenantStep started = step.planned().as(State.STARTED);
        progress.changed(started);
        try {
            done.add(started.as(step.work().get()));
        } catch (EngageException e) {
            throw stopped(started, planned(steps.subList(index + 1, steps.size())), e);
        }
        progress.changed(done.get(index));
    }

    private TenantOnboardingException stopped(TenantStep step, List<TenantStep> notDone, EngageException cause) {
        String place = name + " stopped at " + step.text() + (done.isEmpty() ? "" : "; done: " + texts(done, true))
                + (notDone.isEmpty() ? "" : "; not done: " + texts(notDone, false)) + "; it can be made again";
        FailureDetails details = Calls.advised(cause.details(), place);
        return new TenantOnboardingException(details, step, done, notDone, cause);
    }

    private static List<TenantStep> planned(List<Step> steps) {
        return steps.stream().map(Step::planned).toList();
    }

    private static String texts(List<TenantStep> steps, boolean withState) {
        return String.join(
                ", ",
                steps.stream()
                        .map(step -> withState ? step.text() + " " + step.state() : step.text())
                        .toList());
    }

    private record Step(TenantStep planned, Runnable look, Supplier<State> work) {}
}
