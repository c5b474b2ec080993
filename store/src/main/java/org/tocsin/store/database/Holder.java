package org.tocsin.store.database;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says who has a DuckDB file open, by the number that DuckDB's refusal names and what the system tells of that process. */
final class Holder {
    private static final Pattern NUMBER = Pattern.compile("\\(PID (\\d+)\\)");
    private static final Set<String> CLASS_PATH = Set.of("-cp", "-classpath", "--class-path");
    private static final int LONGEST = 120;

    private Holder() {}

    /** "process 4711 (tocsin.jar serve --port 8484)", as far as it can be told. */
    static String of(String refusal) {
        Matcher number = NUMBER.matcher(refusal);
        if (!number.find()) {
            return "another process";
        }
        String named = "process " + number.group(1);
        return ProcessHandle.of(Long.parseLong(number.group(1)))
                .flatMap(Holder::command)
                .map(command -> named + " (" + command + ")")
                .orElse(named);
    }

    /** What a process was started with; of a Java program its name and what it was told, without the options of the JVM. */
    private static Optional<String> command(ProcessHandle process) {
        List<String> arguments = process.info().arguments().map(Arrays::asList).orElse(List.of());
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (CLASS_PATH.contains(argument)) {
                i++;
            } else if (!argument.startsWith("-")) {
                String program = argument.substring(argument.lastIndexOf('/') + 1);
                List<String> told = arguments.subList(i + 1, arguments.size());
                return Optional.of(shortened((program + " " + String.join(" ", told)).strip()));
            }
        }
        return process.info().command();
    }

    private static String shortened(String command) {
        return command.length() > LONGEST ? command.substring(0, LONGEST) + "…" : command;
    }
}
