package dev.aims.cli;

import dev.aims.source.Suggestions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Options from environment variables: {@code --as-of} from {@code AIMS_AS_OF}. What is typed wins over them. An option that
 * may be given more than once takes one value a line; a switch takes {@code true} or {@code false}.
 */
final class Environment {

    private static final String PREFIX = "AIMS_";

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = new TreeMap<>(variables);
    }

    /** Returns {@code args} with the options that the environment adds to the command they name. */
    String[] completed(CommandLine program, String[] args) {
        CommandLine command = program;
        int at = 0;
        while (at < args.length && command.getSubcommands().containsKey(args[at])) {
            command = command.getSubcommands().get(args[at]);
            at++;
        }
        List<String> added = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            String value = variables.get(variable(option));
            boolean helps = option.usageHelp() || option.versionHelp();
            if (value != null && !value.isBlank() && !helps && !isTyped(option, args)) {
                add(option, value, added);
            }
        }
        List<String> all = new ArrayList<>(Arrays.asList(args).subList(0, at));
        all.addAll(added);
        all.addAll(Arrays.asList(args).subList(at, args.length));
        return all.toArray(String[]::new);
    }

    private static void add(OptionSpec option, String value, List<String> added) {
        if (option.arity().max() == 0) {
            added.add(option.longestName() + "=" + value.strip());
        } else {
            (option.isMultiValue() ? value.lines() : value.strip().lines().limit(1))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> added.add(option.longestName() + "=" + line));
        }
    }

    private static boolean isTyped(OptionSpec option, String[] args) {
        return Arrays.stream(args).anyMatch(arg -> Arrays.stream(option.names())
                .anyMatch(name -> arg.equals(name) || arg.startsWith(name + "=")));
    }

    /** Tells {@code complaint} of variables that look like ours and that no command knows. */
    void report(CommandLine program, Consumer<String> complaint) {
        Set<String> known = new TreeSet<>();
        collect(program, known);
        for (String name : variables.keySet()) {
            if (name.startsWith(PREFIX) && !known.contains(name)) {
                String near = Suggestions.nearest(name, known);
                complaint.accept("The environment variable " + name + " has no effect, no command has such an option."
                        + (near == null ? "" : " Did you mean " + near + "?"));
            }
        }
    }

    private static void collect(CommandLine command, Set<String> known) {
        command.getCommandSpec().options().forEach(option -> known.add(variable(option)));
        command.getSubcommands().values().forEach(sub -> collect(sub, known));
    }

    static String variable(OptionSpec option) {
        return PREFIX
                + option.longestName().replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
