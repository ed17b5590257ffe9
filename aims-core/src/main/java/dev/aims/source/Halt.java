package dev.aims.source;

/** Ends the reading of one file with its last fault. Never leaves this package. */
final class Halt extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    Halt(Fault fault) {
        super(fault.message(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
