package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code tocsin serve} where it cannot begin; the rest is tested where the workbench is. */
class ServeCommandTest {
    @Test
    void saysThatItsPortIsTakenAndWhatHelps() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            String err = refusal("--port", String.valueOf(port));

            assertThat(err).contains("port " + port).contains("--port " + (port + 1));
        }
    }

    @Test
    void wantsATokenBeforeOtherMachinesCanReachIt() {
        assertThat(refusal("--address", "0.0.0.0")).contains("--token");
        assertThat(refusal("--address", "0.0.0.0", "--token", "short")).contains("16 characters");
    }

    @Test
    void refusesAPortThatIsNone() {
        assertThat(refusal("--port", "70000")).contains("65535");
    }

    /** What the command says when it ends with wrong usage. */
    private static String refusal(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "serve";
        System.arraycopy(options, 0, arguments, 1, options.length);
        StringWriter err = new StringWriter();
        CommandLine commandLine = Tocsin.commandLine();
        commandLine.setErr(new PrintWriter(err));

        int exit = commandLine.execute(arguments);

        assertThat(exit).isEqualTo(ExitCode.USAGE);
        return err.toString();
    }
}
