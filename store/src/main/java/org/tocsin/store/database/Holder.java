package org.tocsin.store.database;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says who has a DuckDB file open, by the number that DuckDB's refusal names and what the system tells of that process. */
final class Holder {
    private static final Pattern NUMBER = Pattern.compile("\\(PID (\\d+)\\)");
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

    /** What a process was started with; of a Java program what stands behind {@code -jar} or, without it, behind the class path. */
    private static Optional<String> command(ProcessHandle process) {
        List<String> arguments =
                process.info().arguments().map(Arrays::asList).orElse(List.of());
        int jar = Math.max(arguments.indexOf("-jar"), arguments.indexOf("-cp") + 1);
        if (jar > 0 && jar + 1 < arguments.size()) {
            String program = arguments.get(jar + 1);
            String rest = String.join(" ", arguments.subList(jar + 2, arguments.size()));
            return Optional.of(shortened((program.substring(program.lastIndexOf('/') + 1) + " " + rest).strip()));
        }
        return process.info().commandLine().map(Holder::shortened);
    }

    private static String shortened(String command) {
        return command.length() > LONGEST ? command.substring(0, LONGEST) + "…" : command;
    }
}
