package io.github.engage4j.infobip.messages;

import io.github.engage4j.internal.Arguments;
import io.github.engage4j.internal.json.Absent;
import io.github.engage4j.internal.json.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact card. Its constructor is not API: components get added.
 *
 * @param name whose it is
 * @param org the organization, or null
 * @param phones phone numbers
 * @param emails e-mail addresses
 * @param urls web addresses
 * @param addresses postal addresses
 * @param birthday the day of birth, as {@code yyyy-MM-dd}, or null
 */
public record Contact(
        @Required ContactName name,
        @Nullable ContactOrganization org,
        List<ContactPhone> phones,
        List<ContactEmail> emails,
        List<ContactUrl> urls,
        List<ContactAddress> addresses,
        @Nullable String birthday) {

    /** A builder without anything set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these values. */
    public Builder toBuilder() {
        return builder()
                .name(name)
                .org(org)
                .phones(phones)
                .emails(emails)
                .urls(urls)
                .addresses(addresses)
                .birthday(birthday);
    }

    /** Builds a {@link Contact}. Not thread-safe. */
    public static final class Builder {

        private @Nullable ContactName name;
        private @Nullable ContactOrganization org;
        private List<ContactPhone> phones = Absent.list();
        private List<ContactEmail> emails = Absent.list();
        private List<ContactUrl> urls = Absent.list();
        private List<ContactAddress> addresses = Absent.list();
        private @Nullable String birthday;

        private Builder() {}

        /** Whose it is. Required. */
        public Builder name(@Nullable ContactName name) {
            this.name = name;
            return this;
        }

        /** The organization. */
        public Builder org(@Nullable ContactOrganization org) {
            this.org = org;
            return this;
        }

        /** Phone numbers. */
        public Builder phones(List<ContactPhone> phones) {
            this.phones = phones;
            return this;
        }

        /** E-mail addresses. */
        public Builder emails(List<ContactEmail> emails) {
            this.emails = emails;
            return this;
        }

        /** Web addresses. */
        public Builder urls(List<ContactUrl> urls) {
            this.urls = urls;
            return this;
        }

        /** Postal addresses. */
        public Builder addresses(List<ContactAddress> addresses) {
            this.addresses = addresses;
            return this;
        }

        /** The day of birth, as {@code yyyy-MM-dd}. */
        public Builder birthday(@Nullable String birthday) {
            this.birthday = birthday;
            return this;
        }

        /**
         * What was set, as a value of its own.
         *
         * @throws IllegalArgumentException if something required is missing
         */
        public Contact build() {
            return new Contact(
                    Arguments.required("name", name),
                    org,
                    Absent.copy(phones),
                    Absent.copy(emails),
                    Absent.copy(urls),
                    Absent.copy(addresses),
                    birthday);
        }
    }
}
