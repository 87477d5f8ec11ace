package org.maliatlas.cli;

import org.maliatlas.words.UserProblem;

/** An option that cannot be understood: exit code 2. */
final class UsageProblem extends UserProblem {
    private static final long serialVersionUID = 1;

    UsageProblem(String key, Object... arguments) {
        super(UsageProblem.class, key, null, arguments);
    }
}
