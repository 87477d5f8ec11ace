package org.maliatlas.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as its jar says it. */
final class Versions implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Mali Conflict Atlas " + program()};
    }

    static String program() {
        String version = Versions.class.getPackage().getImplementationVersion();
        return version == null ? "?" : version;
    }
}
