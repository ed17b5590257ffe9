package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnchorsTest {

    @Test
    void anIdIsItsOwnAnchor() {
        assertThat(Anchors.of("A.6.2.4-2")).isEqualTo("A.6.2.4-2");
        assertThat(Anchors.of("ACME_RISK.1-1")).isEqualTo("ACME_RISK.1-1");
    }

    @Test
    void anUnusualIdCannotBreakItsLink() {
        assertThat(Anchors.of("a \"b\">(ü)")).isEqualTo("a~20~~22~b~22~~3e~~28~~fc~~29~");
    }

    @Test
    void noGroupTakesTheAnchorOfARequirement() {
        assertThat(Anchors.ofGroup("A.2.2")).isEqualTo("group:A.2.2").isNotEqualTo(Anchors.of("group:A.2.2"));
    }
}
