package dev.aims.source;

/** Ends the reading of one file with its last fault. Never leaves this package. */
final class Halt extends RuntimeException {

    private final Fault fault;

    Halt(Fault fault) {
        super(fault.message(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
