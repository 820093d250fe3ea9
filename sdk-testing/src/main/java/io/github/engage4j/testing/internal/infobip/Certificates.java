package io.github.engage4j.testing.internal.infobip;

import io.github.engage4j.internal.operations.CertificateOperation;
import io.github.engage4j.testing.internal.Answer;
import io.github.engage4j.testing.internal.ApiRequest;
import io.github.engage4j.testing.internal.Handlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Certificates, ready as soon as they are uploaded. One that a profile uses is not deleted. Assumptions: the sandbox reads nothing out of
 * them, so they have no issuer and no dates, and the test of a webhook succeeds without a connection.
 */
final class Certificates {

    private static final int LONGEST = 255;
    private static final int LARGEST_PAGE = 100;

    private final World world;

    Certificates(World world) {
        this.world = world;
    }

    void register(Handlers handlers) {
        handlers.on(CertificateOperation.GET_CERTIFICATES_DETAILS_PAGE, request -> page(request, "certificateStatus"))
                .on(CertificateOperation.GET_CERTIFICATES_STATUSES_PAGE, request -> page(request, "status"))
                .on(CertificateOperation.UPLOAD_CERTIFICATE, this::upload)
                .on(CertificateOperation.GET_CERTIFICATE_DETAILS, request -> shown(request, "certificateStatus"))
                .on(CertificateOperation.GET_CERTIFICATE_STATUS, request -> shown(request, "status"))
                .on(CertificateOperation.DELETE_CERTIFICATE, this::delete)
                .on(CertificateOperation.TEST_CONNECTION_TO_WEBHOOK, this::test);
    }

    private Answer page(ApiRequest request, String status) {
        List<Map<String, @Nullable Object>> found =
                new ArrayList<>(world.store().all(Kind.CERTIFICATE, Caller.ACCOUNT).stream()
                        .filter(Filters.contains("id", request.query("search")))
                        .map(certificate -> shown(certificate, status))
                        .toList());
        if (request.query("sortBy") != null) {
            found.sort(Comparator.comparing(certificate -> String.valueOf(certificate.get("certificateId"))));
        }
        if ("DESC".equalsIgnoreCase(request.query("direction"))) {
            Collections.reverse(found);
        }
        return ResultPage.of(request, LARGEST_PAGE).answer(found);
    }

    private Answer upload(ApiRequest request) {
        String id = Members.required(request.body(), "certificateId", LONGEST);
        checkBase64(Members.required(request.body(), "certificateContent", Integer.MAX_VALUE));
        if (world.store().find(Kind.CERTIFICATE, Caller.ACCOUNT, id) != null) {
            throw InfobipErrors.badRequest("Certificate '" + id + "' exists already.");
        }
        Map<String, @Nullable Object> certificate =
                world.store().add(Kind.CERTIFICATE, Caller.ACCOUNT, Members.of("id", id));
        return Answer.json(201, shown(certificate, "status"));
    }

    private Answer delete(ApiRequest request) {
        Object id = existing(request.argument("certificateId")).get("id");
        if (world.store().all(Kind.NOTIFICATION_PROFILE, Caller.ACCOUNT).stream()
                .anyMatch(profile -> String.valueOf(id).equals(profile.get("clientCertificateId")))) {
            throw InfobipErrors.badRequest("A profile uses certificate '" + id + "'.");
        }
        world.store().remove(Kind.CERTIFICATE, Caller.ACCOUNT, String.valueOf(id));
        return Answer.json(Members.of("certificateId", id));
    }

    private Answer test(ApiRequest request) {
        Map<String, @Nullable Object> certificate =
                existing(Members.required(request.body(), "certificateId", LONGEST));
        return Answer.json(Members.of(
                "certificateId", certificate.get("id"),
                "webhookUrl", Members.required(request.body(), "webhookUrl", Integer.MAX_VALUE),
                "result", "SUCCESS"));
    }

    private Answer shown(ApiRequest request, String status) {
        return Answer.json(shown(existing(request.argument("certificateId")), status));
    }

    private Map<String, @Nullable Object> existing(String id) {
        Map<String, @Nullable Object> certificate = world.store().find(Kind.CERTIFICATE, Caller.ACCOUNT, id);
        if (certificate == null) {
            throw InfobipErrors.notFound("Not found");
        }
        return certificate;
    }

    private static void checkBase64(String content) {
        try {
            var unused = Base64.getMimeDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw InfobipErrors.badRequest("Bad request");
        }
    }

    private static Map<String, @Nullable Object> shown(Map<String, @Nullable Object> certificate, String status) {
        return Members.of("certificateId", certificate.get("id"), status, "READY");
    }
}
