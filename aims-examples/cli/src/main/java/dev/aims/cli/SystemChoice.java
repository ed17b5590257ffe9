package dev.aims.cli;

import dev.aims.dossier.Dossier;
import dev.aims.source.Suggestions;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The system that a command was asked to speak of. */
final class SystemChoice {

    private static final int SHOWN = 5;

    private SystemChoice() {}

    /** Returns {@code system}, or refuses it as wrong use if {@code dossier} doesn't state it. */
    static String checked(String system, Dossier dossier, CommandSpec command) {
        Set<String> systems = dossier.systems().byId().keySet();
        if (systems.contains(system)) {
            return system;
        }
        String start = "The dossier states no system \"" + system + "\".";
        String near = Suggestions.nearest(system, systems);
        String known = systems.isEmpty() ? "" : " It has " + Wording.shortened(List.copyOf(systems), SHOWN) + ".";
        throw new ParameterException(
                command.commandLine(), start + (near == null ? known : " Did you mean \"" + near + "\"?"));
    }
}
