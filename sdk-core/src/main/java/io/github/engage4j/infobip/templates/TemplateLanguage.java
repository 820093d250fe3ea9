package io.github.engage4j.infobip.templates;

import io.github.engage4j.api.OpenEnum;

/**
 * The language of a template, by its English name. Open: what has no constant survives.
 *
 * @param value the text as the platform writes it
 */
public record TemplateLanguage(String value) implements OpenEnum {

    public static final TemplateLanguage AFRIKAANS = new TemplateLanguage("Afrikaans");
    public static final TemplateLanguage ALBANIAN = new TemplateLanguage("Albanian");
    public static final TemplateLanguage ARABIC = new TemplateLanguage("Arabic");
    public static final TemplateLanguage AZERBAIJANI = new TemplateLanguage("Azerbaijani");
    public static final TemplateLanguage BENGALI = new TemplateLanguage("Bengali");
    public static final TemplateLanguage BULGARIAN = new TemplateLanguage("Bulgarian");
    public static final TemplateLanguage CATALAN = new TemplateLanguage("Catalan");
    public static final TemplateLanguage CHINESE_CHN = new TemplateLanguage("Chinese (CHN)");
    public static final TemplateLanguage CHINESE_HKG = new TemplateLanguage("Chinese (HKG)");
    public static final TemplateLanguage CHINESE_TAI = new TemplateLanguage("Chinese (TAI)");
    public static final TemplateLanguage CROATIAN = new TemplateLanguage("Croatian");
    public static final TemplateLanguage CZECH = new TemplateLanguage("Czech");
    public static final TemplateLanguage DANISH = new TemplateLanguage("Danish");
    public static final TemplateLanguage DUTCH = new TemplateLanguage("Dutch");
    public static final TemplateLanguage ENGLISH = new TemplateLanguage("English");
    public static final TemplateLanguage ENGLISH_UK = new TemplateLanguage("English (UK)");
    public static final TemplateLanguage ENGLISH_US = new TemplateLanguage("English (US)");
    public static final TemplateLanguage ESTONIAN = new TemplateLanguage("Estonian");
    public static final TemplateLanguage FILIPINO = new TemplateLanguage("Filipino");
    public static final TemplateLanguage FINNISH = new TemplateLanguage("Finnish");
    public static final TemplateLanguage FRENCH = new TemplateLanguage("French");
    public static final TemplateLanguage GEORGIAN = new TemplateLanguage("Georgian");
    public static final TemplateLanguage GERMAN = new TemplateLanguage("German");
    public static final TemplateLanguage GREEK = new TemplateLanguage("Greek");
    public static final TemplateLanguage GUJARATI = new TemplateLanguage("Gujarati");
    public static final TemplateLanguage HAUSA = new TemplateLanguage("Hausa");
    public static final TemplateLanguage HEBREW = new TemplateLanguage("Hebrew");
    public static final TemplateLanguage HINDI = new TemplateLanguage("Hindi");
    public static final TemplateLanguage HUNGARIAN = new TemplateLanguage("Hungarian");
    public static final TemplateLanguage INDONESIAN = new TemplateLanguage("Indonesian");
    public static final TemplateLanguage IRISH = new TemplateLanguage("Irish");
    public static final TemplateLanguage ITALIAN = new TemplateLanguage("Italian");
    public static final TemplateLanguage JAPANESE = new TemplateLanguage("Japanese");
    public static final TemplateLanguage KANNADA = new TemplateLanguage("Kannada");
    public static final TemplateLanguage KAZAKH = new TemplateLanguage("Kazakh");
    public static final TemplateLanguage KINYARWANDA = new TemplateLanguage("Kinyarwanda");
    public static final TemplateLanguage KOREAN = new TemplateLanguage("Korean");
    public static final TemplateLanguage KYRGYZ_KYRGYZSTAN = new TemplateLanguage("Kyrgyz (Kyrgyzstan)");
    public static final TemplateLanguage LAO = new TemplateLanguage("Lao");
    public static final TemplateLanguage LATVIAN = new TemplateLanguage("Latvian");
    public static final TemplateLanguage LITHUANIAN = new TemplateLanguage("Lithuanian");
    public static final TemplateLanguage MACEDONIAN = new TemplateLanguage("Macedonian");
    public static final TemplateLanguage MALAY = new TemplateLanguage("Malay");
    public static final TemplateLanguage MALAYALAM = new TemplateLanguage("Malayalam");
    public static final TemplateLanguage MARATHI = new TemplateLanguage("Marathi");
    public static final TemplateLanguage NORWEGIAN = new TemplateLanguage("Norwegian");
    public static final TemplateLanguage PERSIAN = new TemplateLanguage("Persian");
    public static final TemplateLanguage POLISH = new TemplateLanguage("Polish");
    public static final TemplateLanguage PORTUGUESE_BR = new TemplateLanguage("Portuguese (BR)");
    public static final TemplateLanguage PORTUGUESE_POR = new TemplateLanguage("Portuguese (POR)");
    public static final TemplateLanguage PUNJABI = new TemplateLanguage("Punjabi");
    public static final TemplateLanguage ROMANIAN = new TemplateLanguage("Romanian");
    public static final TemplateLanguage RUSSIAN = new TemplateLanguage("Russian");
    public static final TemplateLanguage SERBIAN = new TemplateLanguage("Serbian");
    public static final TemplateLanguage SLOVAK = new TemplateLanguage("Slovak");
    public static final TemplateLanguage SLOVENIAN = new TemplateLanguage("Slovenian");
    public static final TemplateLanguage SPANISH = new TemplateLanguage("Spanish");
    public static final TemplateLanguage SPANISH_ARG = new TemplateLanguage("Spanish (ARG)");
    public static final TemplateLanguage SPANISH_SPA = new TemplateLanguage("Spanish (SPA)");
    public static final TemplateLanguage SPANISH_MEX = new TemplateLanguage("Spanish (MEX)");
    public static final TemplateLanguage SWAHILI = new TemplateLanguage("Swahili");
    public static final TemplateLanguage SWEDISH = new TemplateLanguage("Swedish");
    public static final TemplateLanguage TAMIL = new TemplateLanguage("Tamil");
    public static final TemplateLanguage TELUGU = new TemplateLanguage("Telugu");
    public static final TemplateLanguage THAI = new TemplateLanguage("Thai");
    public static final TemplateLanguage TURKISH = new TemplateLanguage("Turkish");
    public static final TemplateLanguage UKRAINIAN = new TemplateLanguage("Ukrainian");
    public static final TemplateLanguage URDU = new TemplateLanguage("Urdu");
    public static final TemplateLanguage UZBEK = new TemplateLanguage("Uzbek");
    public static final TemplateLanguage VIETNAMESE = new TemplateLanguage("Vietnamese");
    public static final TemplateLanguage ZULU = new TemplateLanguage("Zulu");

    /** The text that the platform uses, for a value that has no constant yet. */
    public static TemplateLanguage of(String value) {
        return new TemplateLanguage(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
