package io.github.engage4j.infobip.templates;

import io.github.engage4j.api.ApiCall;
import io.github.engage4j.api.PagedCall;
import io.github.engage4j.internal.http.CallFactory;
import io.github.engage4j.internal.http.PageFormat;
import io.github.engage4j.internal.operations.TemplateOperation;

/**
 * Templates for messages of agents, to read only. Early access: the platform may change it. Immutable and thread-safe.
 *
 * @see <a href="https://www.infobip.com/docs/api/customer-engagement/conversations">Conversations API</a>
 */
public final class TemplatesApi {

    private final CallFactory calls;

    /** Not API: made by {@link io.github.engage4j.infobip.InfobipClient}. */
    @SuppressWarnings("exports")
    public TemplatesApi(CallFactory calls) {
        this.calls = calls;
    }

    /**
     * Lists all templates, the newest first. The platform has no pages here: the first page holds everything. Early access: it may change.
     */
    public PagedCall<Template> list() {
        return list(ListTemplatesRequest.builder().build());
    }

    /** Lists the templates that a request asks for, the newest first. Early access: it may change. */
    public PagedCall<Template> list(ListTemplatesRequest request) {
        return calls.call(TemplateOperation.GET_TEMPLATES)
                .query(request)
                .pages(PageFormat.allAtOnce("templates"), Template.class);
    }

    /** Reads a template. Early access: it may change. */
    public ApiCall<Template> get(String templateId) {
        return calls.call(TemplateOperation.GET_TEMPLATE).path(templateId).answer(Template.class);
    }
}
