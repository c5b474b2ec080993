package org.tocsin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The architecture rules hold for what they see; this test compares what they see with the source tree. */
class SourceTreeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path MAIN = Path.of("src", "main", "java");

    @Test
    void everySourceFileIsSeenByTheRules() throws IOException {
        List<String> sources = sourceTypes();

        assertThat(sources).as("types below %s", ROOT).isNotEmpty();
        assertThat(sources)
                .as("a module that is missing here belongs into the dependencies of architecture/pom.xml")
                .allMatch(Code.SHIPPED::contain);
    }

    @Test
    void theKnowledgeModuleHoldsNoJava() {
        assertThat(ROOT.resolve("knowledge").resolve(MAIN)).doesNotExist();
    }

    @Test
    void theKnowledgeIndexListsEveryFile() throws IOException {
        Path knowledge = ROOT.resolve(Path.of("knowledge", "src", "main", "resources", "knowledge"));
        List<String> files;
        try (Stream<Path> found = Files.walk(knowledge)) {
            files = found.filter(Files::isRegularFile)
                    .map(file -> knowledge
                            .relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/"))
                    .filter(name -> !name.equals("index.txt"))
                    .toList();
        }

        List<String> index = Files.readAllLines(knowledge.resolve("index.txt"));

        assertThat(index.subList(1, index.size())).containsExactlyInAnyOrderElementsOf(files);
    }

    /** Main types by name; benchmarks do not ship, and the runner on Spark is built by its own profile only. */
    private static List<String> sourceTypes() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(ROOT::relativize)
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> indexOfMain(file) >= 0)
                    .filter(file -> !file.startsWith("benchmarks"))
                    .filter(file -> Boolean.getBoolean("tocsin.spark") || !file.startsWith(Path.of("runners", "spark")))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .map(SourceTreeTest::typeName)
                    .sorted()
                    .toList();
        }
    }

    private static String typeName(Path file) {
        Path inPackage = file.subpath(indexOfMain(file) + MAIN.getNameCount(), file.getNameCount());
        String name = inPackage.toString();
        return name.substring(0, name.length() - ".java".length())
                .replace(file.getFileSystem().getSeparator(), ".");
    }

    private static int indexOfMain(Path file) {
        for (int i = 0; i + MAIN.getNameCount() <= file.getNameCount(); i++) {
            if (file.subpath(i, i + MAIN.getNameCount()).equals(MAIN)) {
                return i;
            }
        }
        return -1;
    }
}
