package dev.aims.rules.facts;

import dev.aims.dossier.suppliers.CustomerNotice;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.NoticeKind;

/** Questions to a register of notices to customers. */
public final class CustomerNotices {

    private CustomerNotices() {}

    /** Returns whether some notice is of {@code kind}; unknown as long as nobody stated the register. */
    public static Truth some(Entries<CustomerNotice> notices, NoticeKind kind) {
        return notices.some(notice -> notice.kind().is(kind));
    }
}
