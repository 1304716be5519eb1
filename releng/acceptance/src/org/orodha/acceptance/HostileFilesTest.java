// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.acceptance.Product.Result;

class HostileFilesTest {

	private static final String DATASET = "cbk.remittances.by-region";
	private static final String HEADER = "month,region,usd_million,obs_status\n";
	private static final String ROW = "2024-01,Africa,12.5,A\n";
	private static final int MANY = 1 << 20;

	@TempDir
	Path directory;

	private final Product product = Product.built();
	private Map<String, String> before;

	@BeforeEach
	void makeSample() throws Exception {
		assertThat(product.run(directory, "new", "demo", "--sample", "kenya-undelivered").code()).isZero();
		before = files();
	}

	@Test
	void whatNoTableCanBeIsToldAndLeavesNoTrace() throws Exception {
		refused(bomb("bomb.csv.gz"), "OD-0004", "packed bytes");
		refused(cell("cell.csv"), "OD-0005", ":3");
		refused(Files.writeString(directory.resolve("wide.csv"), "a,".repeat(100_000) + "\n"), "OD-0005", "fields");
		refused(Files.write(directory.resolve("zeros.csv"), new byte[1 << 20]), "OD-0003", "no text");
		refused(nested("nested.zip"), "OD-0004", "another archive");
		refused(entities("entities.xlsx"), "OD-0007", "document type");
	}

	@Test
	void aFullDiskIsToldAndLeavesNoTrace() throws Exception {
		Path file = Files.writeString(directory.resolve("large.csv"), HEADER + "\n" + ROW.repeat(MANY));

		told(product.runWithSmallFiles(directory, "deliver", DATASET, "2024-01", file.toString(), "--catalogue", "demo",
				"--person", Officers.of(DATASET)), "free space");
		told(product.runWithSmallFiles(directory, "check", file.toString(), "--dataset", DATASET, "--catalogue", "demo"),
				"Free space");
		told(product.runWithSmallFiles(directory, "load", file.toString(), "--into", "out"), "large.csv", "could not be loaded");
		assertThat(directory.resolve("out")).isEmptyDirectory();
		assertThat(files()).isEqualTo(before);
	}

	@Test
	void filesThatCanBeLoadedAreLoadedBesideThoseThatCannot() throws Exception {
		Files.createDirectories(directory.resolve("in/other"));
		Files.writeString(directory.resolve("in/a.csv"), "n;name\r\n1;\"two\r\nlines, =1+1\"\r\n");
		Files.writeString(directory.resolve("in/other/A.csv"), "n,m\n1,2\n");
		Files.writeString(directory.resolve("in/empty.csv"), "");
		Files.writeString(directory.resolve("in/with space.tsv"), "n\tm\n1\t2\n");

		Result loaded = product.run(directory, "load", "in/a.csv", "in/empty.csv", "in/missing.csv", "in/other/A.csv",
				"in/with space.tsv", "--into", "out");

		assertThat(loaded.code()).isEqualTo(1);
		assertThat(loaded.err()).contains("in/empty.csv: warning OD-0002", "in/missing.csv: error OD-0001").doesNotContain("Exception");
		assertThat(directory.resolve("out")).isDirectoryNotContaining("glob:**/.*");
		assertThat(directory.resolve("out/a.csv")).hasContent("n,name\n1,\"two\r\nlines, =1+1\"\n");
		assertThat(directory.resolve("out/empty.csv")).isEmptyFile();
		assertThat(directory.resolve("out/A-2.csv")).hasContent("n,m\n1,2\n");
		assertThat(directory.resolve("out/with space.tsv.csv")).hasContent("n,m\n1,2\n");
		assertThat(Files.readString(directory.resolve("out/a.csv.json"))).contains("\"delimiter\" : \";\"");
	}

	@Test
	void aFileIsNotOverwrittenByWhatWasReadOfIt() throws Exception {
		Files.writeString(directory.resolve("a.csv"), "n;m\n1;2\n");

		assertThat(product.run(directory, "load", "a.csv", "--into", ".").code()).isZero();

		assertThat(directory.resolve("a.csv")).hasContent("n;m\n1;2\n");
		assertThat(directory.resolve("a-2.csv")).hasContent("n,m\n1,2\n");
	}

	private void refused(Path file, String rule, String message) throws Exception {
		String name = file.getFileName().toString();
		told(product.run(directory, "load", name, "--into", "out"), name, rule, message);
		assertThat(directory.resolve("out")).isEmptyDirectory();
		told(product.run(directory, "deliver", DATASET, "2024-01", name, "--catalogue", "demo", "--person", Officers.of(DATASET)), name, rule, message);
		assertThat(files()).as(name).isEqualTo(before);
		try (Stream<Path> left = Files.list(product.temporary(directory))) {
			assertThat(left.filter(path -> !path.getFileName().toString().endsWith(".so"))).as(name).isEmpty();
		}
	}

	private static void told(Result result, String... messages) {
		assertThat(result.code()).as(result.err()).isEqualTo(3);
		assertThat(result.err()).contains(messages).doesNotContain("Exception: ", "\tat ");
	}

	/** The content of all files of the catalogue but the empty ones by which processes take turns. */
	private Map<String, String> files() throws IOException {
		Map<String, String> contents = new TreeMap<>();
		Path catalogue = directory.resolve("demo");
		try (Stream<Path> files = Files.walk(catalogue)) {
			for (Path file : files.filter(Files::isRegularFile)
					.filter(each -> !each.startsWith(catalogue.resolve(".orodha/locks"))).toList())
				contents.put(catalogue.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
		}
		return contents;
	}

	/** Ten gigabytes when unpacked. */
	private Path bomb(String name) throws IOException {
		byte[] rows = ROW.repeat(2 * MANY).getBytes(StandardCharsets.US_ASCII);
		ByteArrayOutputStream member = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(member)) {
			out.write(rows);
		}
		try (OutputStream out = Files.newOutputStream(directory.resolve(name))) {
			for (long size = 0; size < 10L << 30; size += rows.length)
				member.writeTo(out);
		}
		return directory.resolve(name);
	}

	/** A cell of a quarter of a gigabyte. */
	private Path cell(String name) throws IOException {
		Path file = Files.writeString(directory.resolve(name), HEADER + ROW + "2024-01,");
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap("x".repeat(17 * MANY).getBytes(StandardCharsets.US_ASCII)), channel.size());
			channel.write(ByteBuffer.wrap(new byte[] { 'x' }), 1L << 28);
		}
		return file;
	}

	private Path nested(String name) throws IOException {
		ByteArrayOutputStream inner = new ByteArrayOutputStream();
		zip(inner, "table.csv", HEADER.getBytes(StandardCharsets.US_ASCII));
		try (OutputStream out = Files.newOutputStream(directory.resolve(name))) {
			zip(out, "inner.zip", inner.toByteArray());
		}
		return directory.resolve(name);
	}

	private Path entities(String name) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(directory.resolve(name)))) {
			zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
			zip.write("<Relationships/>".getBytes(StandardCharsets.US_ASCII));
			zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
			zip.write("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w>&x;</w>".getBytes(StandardCharsets.US_ASCII));
		}
		return directory.resolve(name);
	}

	private static void zip(OutputStream target, String entry, byte[] content) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(target)) {
			zip.putNextEntry(new ZipEntry(entry));
			zip.write(content);
		}
	}
}
