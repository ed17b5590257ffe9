package dev.aims.cli;

import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/** The program's name, version and exit codes, which all commands share. */
@Command(
        name = "aims",
        description = {
            "Judges from stated facts how far an AI management system and its AI systems conform to ISO/IEC 42001:2023.",
            "It judges what is recorded, not whether it is true; it issues no certificate and gives no legal advice."
        },
        mixinStandardHelpOptions = true,
        versionProvider = AimsCommand.Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%nParameters:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done; of a gate: released. Shortfalls found by an assessment don't change that.",
            "1:A gate holds at least one system.",
            "2:Wrong use: an unknown command, option or check.",
            "3:A dossier, settings, register, policy, baseline or pack can't be used; standard error lists all faults.",
            "4:A rule failed while running; treat the gate as closed.",
            "5:The output couldn't be written to its end."
        })
final class AimsCommand {

    /** Reads the version that the jar's manifest states. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {
                "aims "
                        + Objects.requireNonNullElse(
                                AimsCommand.class.getPackage().getImplementationVersion(), "development")
            };
        }
    }
}
