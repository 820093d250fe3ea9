package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.WorkingHoursOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Working hours with holidays, whose status follows from the sandbox's clock. That an update replaces the holidays if it mentions some,
 * and that a holiday which is not there is a not-found error, are assumptions.
 */
final class WorkingHours {

    private static final List<String> REQUIRED = List.of("name", "timezone", "message", "workWeek");

    private final World world;
    private final Crud hours;

    WorkingHours(World world) {
        this.world = world;
        this.hours = new Crud(
                world,
                Kind.WORKING_HOURS,
                REQUIRED,
                id -> InfobipErrors.notFound("Invalid id '" + id + "' given! No such entity exists."));
    }

    void register(Handlers handlers) {
        handlers.on(WorkingHoursOperation.CREATE_WORKING_HOURS, this::create)
                .on(WorkingHoursOperation.GET_WORKING_HOURS, request -> shown(hours.get(request)))
                .on(WorkingHoursOperation.GET_FILTERED_WORKING_HOURS, this::list)
                .on(WorkingHoursOperation.UPDATE_WORKING_HOURS, this::update)
                .on(WorkingHoursOperation.PATCH_WORKING_HOURS, this::patch)
                .on(
                        WorkingHoursOperation.DELETE_WORKING_HOURS,
                        request -> hours.delete(request, "Working hours has been deleted."))
                .on(WorkingHoursOperation.GET_WORKING_HOURS_STATUS, this::status)
                .on(WorkingHoursOperation.CREATE_WORKING_HOURS_HOLIDAY, this::createHoliday)
                .on(WorkingHoursOperation.DELETE_WORKING_HOURS_HOLIDAY, this::deleteHoliday);
    }

    private Answer create(ApiRequest request) {
        OpeningTimes.check(request.body());
        Map<String, @Nullable Object> created = hours.create(request);
        for (String toggle : List.of("enabled", "isDefault", "closeConversations")) {
            created.putIfAbsent(toggle, false);
        }
        return shown(withHolidays(created));
    }

    private Answer list(ApiRequest request) {
        List<Map<String, @Nullable Object>> found = hours.all(request).stream()
                .filter(item -> WorkingHoursFilter.matches(request, item))
                .map(WorkingHours::summary)
                .toList();
        return Paging.of(request).answer("workingHours", found);
    }

    private Answer update(ApiRequest request) {
        OpeningTimes.check(request.body());
        return shown(withHolidays(hours.update(request)));
    }

    private Answer patch(ApiRequest request) {
        OpeningTimes.check(request.body());
        return shown(withHolidays(hours.patch(request)));
    }

    private Answer status(ApiRequest request) {
        boolean inside = OpeningTimes.isOpen(hours.get(request), world.clock().instant());
        return Answer.json(Map.of("status", inside ? "INSIDE_OF_WORKING_HOURS" : "OUTSIDE_OF_WORKING_HOURS"));
    }

    private Answer createHoliday(ApiRequest request) {
        Map<String, @Nullable Object> thing = hours.get(request, request.argument("workingHoursId"));
        OpeningTimes.checkHoliday(request.body());
        List<Object> holidays = new ArrayList<>(holidays(thing));
        holidays.add(request.body());
        thing.put("holidays", holidays);
        return shown(withHolidays(thing));
    }

    private Answer deleteHoliday(ApiRequest request) {
        Map<String, @Nullable Object> thing = hours.get(request, request.argument("workingHoursId"));
        String id = request.argument("id");
        List<Object> left = new ArrayList<>(holidays(thing));
        if (!left.removeIf(holiday -> holiday instanceof Map<?, ?> members && id.equals(members.get("id")))) {
            throw InfobipErrors.notFound("Invalid holidayId '" + id + "' given! No such entity exists.");
        }
        thing.put("holidays", left);
        return Crud.done("Holiday has been deleted.");
    }

    /** Each holiday with an id and the id of its working hours. */
    private Map<String, @Nullable Object> withHolidays(Map<String, @Nullable Object> thing) {
        List<Object> holidays = new ArrayList<>();
        for (Object holiday : holidays(thing)) {
            Map<String, @Nullable Object> members =
                    Members.of("id", world.ids().uuid(), "workingHoursId", thing.get("id"), "enabled", false);
            ((Map<?, ?>) holiday).forEach((name, value) -> members.put(String.valueOf(name), value));
            holidays.add(members);
        }
        thing.put("holidays", holidays);
        return thing;
    }

    static List<?> holidays(Map<String, @Nullable Object> thing) {
        return thing.get("holidays") instanceof List<?> holidays ? holidays : List.of();
    }

    private static Answer shown(Map<String, @Nullable Object> thing) {
        return Answer.json(Members.without(thing, "createdAt", "updatedAt"));
    }

    private static Map<String, @Nullable Object> summary(Map<String, @Nullable Object> thing) {
        return Members.without(thing, "createdAt", "updatedAt", "workWeek", "holidays");
    }
}
