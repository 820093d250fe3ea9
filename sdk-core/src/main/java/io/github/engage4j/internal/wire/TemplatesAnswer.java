package io.github.engage4j.internal.wire;

import io.github.engage4j.infobip.templates.Template;
import java.util.List;

/**
 * The answer with templates.
 *
 * @param templates templates
 */
public record TemplatesAnswer(List<Template> templates) {}
