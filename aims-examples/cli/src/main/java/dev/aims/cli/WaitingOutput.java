package dev.aims.cli;

import dev.aims.report.Reported;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Waits for all dossiers, for formats that hold them in one document. */
final class WaitingOutput implements Output {

    private final List<Reported> all = new ArrayList<>();
    private final Consumer<List<Reported>> writer;

    WaitingOutput(Consumer<List<Reported>> writer) {
        this.writer = writer;
    }

    @Override
    public void write(Reported reported) {
        all.add(reported);
    }

    @Override
    public void end() {
        writer.accept(all);
    }
}
