package io.github.engage4j.infobip.workinghours;

import io.github.engage4j.api.Acknowledgement;
import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.WorkingHoursOperation;
import io.github.engage4j.internal.wire.WorkingHoursStatusAnswer;

/**
 * Working hours of queues, with holidays. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class WorkingHoursApi {

    private static final PageFormat PAGES = PageFormat.pageAndLimit("workingHours");

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public WorkingHoursApi(CallFactory calls) {
        this.calls = calls;
    }

    /** Lists all working hours, without their days and holidays. */
    public PagedCall<WorkingHours> list() {
        return list(ListWorkingHoursRequest.builder().build());
    }

    /** Lists the working hours that a request asks for, without their days and holidays. */
    public PagedCall<WorkingHours> list(ListWorkingHoursRequest request) {
        return calls.call(WorkingHoursOperation.GET_FILTERED_WORKING_HOURS)
                .query(request)
                .pages(PAGES, WorkingHours.class);
    }

    /** Creates working hours, with holidays if the request has some. */
    public ApiCall<WorkingHours> create(WorkingHoursRequest request) {
        return calls.call(WorkingHoursOperation.CREATE_WORKING_HOURS)
                .body(request)
                .answer(WorkingHours.class);
    }

    /** Reads working hours with their days and holidays. */
    public ApiCall<WorkingHours> get(String workingHoursId) {
        return calls.call(WorkingHoursOperation.GET_WORKING_HOURS)
                .path(workingHoursId)
                .answer(WorkingHours.class);
    }

    /** Replaces all of working hours that can be set. */
    public ApiCall<WorkingHours> update(String workingHoursId, WorkingHoursRequest request) {
        return calls.call(WorkingHoursOperation.UPDATE_WORKING_HOURS)
                .path(workingHoursId)
                .body(request)
                .answer(WorkingHours.class);
    }

    /** Changes what the request mentions of working hours, and leaves the rest. */
    public ApiCall<WorkingHours> patch(String workingHoursId, PatchWorkingHoursRequest request) {
        return calls.call(WorkingHoursOperation.PATCH_WORKING_HOURS)
                .path(workingHoursId)
                .body(request)
                .answer(WorkingHours.class);
    }

    /** Deletes working hours. */
    public ApiCall<Acknowledgement> delete(String workingHoursId) {
        return calls.call(WorkingHoursOperation.DELETE_WORKING_HOURS)
                .path(workingHoursId)
                .acknowledged();
    }

    /** Says whether it is inside of working hours now. */
    public ApiCall<WorkingHoursStatus> getStatus(String workingHoursId) {
        return calls.call(WorkingHoursOperation.GET_WORKING_HOURS_STATUS)
                .path(workingHoursId)
                .answer(WorkingHoursStatusAnswer.class, WorkingHoursStatusAnswer::status);
    }

    /** Adds a holiday, and gives the working hours with all their holidays. */
    public ApiCall<WorkingHours> createHoliday(String workingHoursId, CreateHolidayRequest request) {
        return calls.call(WorkingHoursOperation.CREATE_WORKING_HOURS_HOLIDAY)
                .path(workingHoursId)
                .body(request)
                .answer(WorkingHours.class);
    }

    /**
     * Deletes a holiday. For one that is not there the official examples have a not-found error, and also a success whose body says
     * {@code ERROR}: either is a {@link io.github.engage4j.error.NotFoundException}.
     */
    public ApiCall<Acknowledgement> deleteHoliday(String workingHoursId, String holidayId) {
        return calls.call(WorkingHoursOperation.DELETE_WORKING_HOURS_HOLIDAY)
                .path(workingHoursId, holidayId)
                .acknowledged();
    }
}
