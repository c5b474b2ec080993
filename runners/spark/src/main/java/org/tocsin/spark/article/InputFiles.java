package org.tocsin.spark.article;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.tocsin.acquire.ArticleReader;
import org.tocsin.model.text.Fingerprint;
import org.tocsin.spark.stage.StageException;

/**
 * The files below an input that may hold articles.
 *
 * @param holdsParquet whether any is Parquet
 * @param holdsOthers whether any is not
 * @param summary how many, and a hash of their names, lengths and times of change
 */
public record InputFiles(boolean holdsParquet, boolean holdsOthers, String summary) {

    /**
     * Lists a folder, or a single file.
     *
     * @throws StageException if there is none, or nothing in it that may hold articles
     */
    public static InputFiles list(String input, Configuration hadoop) {
        Path root = new Path(input);
        Set<String> parquet = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        long bytes = 0;
        try {
            FileSystem files = root.getFileSystem(hadoop);
            RemoteIterator<LocatedFileStatus> found = files.listFiles(root, true);
            while (found.hasNext()) {
                LocatedFileStatus file = found.next();
                String name = file.getPath().getName();
                boolean isHidden = name.startsWith("_") || name.startsWith(".");
                if (!isHidden && (name.endsWith(".parquet") || ArticleReader.isReadable(name))) {
                    bytes += file.getLen();
                    String line = file.getPath() + "\t" + file.getLen() + "\t" + file.getModificationTime();
                    (name.endsWith(".parquet") ? parquet : others).add(line);
                }
            }
        } catch (FileNotFoundException cause) {
            throw new StageException(input + ": no such file or folder", cause);
        } catch (IOException cause) {
            throw new UncheckedIOException("list " + input, cause);
        }
        int count = parquet.size() + others.size();
        if (count == 0) {
            throw new StageException(
                    input + ": no file in it is named .txt, .html, .jsonl or .warc, each also .gz, or .parquet");
        }
        String hash = Fingerprint.of(String.join("\n", parquet) + "\n" + String.join("\n", others));
        return new InputFiles(!parquet.isEmpty(), !others.isEmpty(), count + " files, " + bytes + " bytes, " + hash);
    }
}
