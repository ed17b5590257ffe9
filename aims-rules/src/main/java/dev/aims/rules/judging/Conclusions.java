package dev.aims.rules.judging;

import dev.aims.rules.engine.Conclusion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Groups conclusions. */
final class Conclusions {

    private Conclusions() {}

    static Map<String, List<Conclusion>> byCheck(List<Conclusion> conclusions) {
        Map<String, List<Conclusion>> byCheck = new HashMap<>();
        for (Conclusion conclusion : conclusions) {
            byCheck.computeIfAbsent(conclusion.judgement().check(), check -> new ArrayList<>())
                    .add(conclusion);
        }
        return byCheck;
    }
}
