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
        Truth some = notices.known().not();
        for (CustomerNotice notice : notices.members()) {
            some = some.or(notice.kind().is(kind));
        }
        return some;
    }
}
