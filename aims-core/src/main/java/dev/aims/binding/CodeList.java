package dev.aims.binding;

import dev.aims.fact.Coded;
import dev.aims.fact.Path;
import dev.aims.source.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A closed code list as files know it. */
record CodeList<E extends Enum<E> & Coded>(Map<String, E> codes) {

    static <E extends Enum<E> & Coded> CodeList<E> of(Class<E> list) {
        Map<String, E> codes = new LinkedHashMap<>();
        for (E code : list.getEnumConstants()) {
            codes.put(code.code(), code);
        }
        return new CodeList<>(codes);
    }

    @Nullable
    E read(Node node, Path path, Faults faults) {
        String text = ScalarSlots.textOf(node, path, faults);
        if (text == null) {
            return null;
        }
        E code = codes.get(text);
        if (code == null) {
            faults.unknownCode(node, path, text, codes.keySet());
        }
        return code;
    }
}
