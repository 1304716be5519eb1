// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.LoadException;
import org.orodha.tables.Loading;
import org.orodha.tables.RecordSink;

class HostileFileTest {

	private static final int MEGABYTE = 1 << 20;

	@TempDir
	Path folder;

	@Test
	void anArchiveThatUnpacksToFarMoreThanItsSizeIsNotReadOn() throws IOException {
		Path zip = folder.resolve("bomb.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("table.csv"));
			byte[] rows = "0,0,0,0\n".repeat(MEGABYTE / 8).getBytes(StandardCharsets.US_ASCII);
			for (int count = 0; count < 60; count++)
				out.write(rows);
		}
		LoadException refused = refusal(zip);
		assertThat(refused.finding().rule()).isEqualTo("OD-0004");
		assertThat(refused.finding().message()).contains("packed bytes");
	}

	@Test
	void anArchiveThatWouldUnpackToTenGigabytesIsRefusedAtOnce() throws IOException {
		byte[] rows = "2019,M,Malaba,12\n".repeat(4 * MEGABYTE).getBytes(StandardCharsets.US_ASCII);
		ByteArrayOutputStream member = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(member)) {
			out.write(rows);
		}
		Path gzip = folder.resolve("bomb.csv.gz");
		try (OutputStream out = Files.newOutputStream(gzip)) {
			for (long size = 0; size < 10L << 30; size += rows.length)
				member.writeTo(out);
		}
		assertThat(refusal(gzip).finding().rule()).isEqualTo("OD-0004");
	}

	@Test
	void anArchiveThatHidesItsSizeIsNotReadBeyondIt() throws IOException {
		Path zip = folder.resolve("liar.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry("table.csv"));
			out.write("0,0,0,0\n".repeat(MEGABYTE / 8).getBytes(StandardCharsets.US_ASCII));
		}
		byte[] bytes = Files.readAllBytes(zip);
		for (int at = 0; at + 46 < bytes.length; at++)
			if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2)
				bytes[at + 26] = 0;
		assertThat(refusal(Files.write(zip, bytes)).finding().rule()).isEqualTo("OD-0004");
	}

	@Test
	void archivesInArchivesAndOtherDocumentsAreCalledByTheirNames() throws IOException {
		Path inner = zip("inner.zip", "table.csv", "a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII));
		assertThat(refusal(zip("outer.zip", "inner.zip", Files.readAllBytes(inner))).finding().message()).contains("another archive");
		assertThat(refusal(write("a.pdf", "%PDF-1.7\n1,2\n")).finding().message()).contains("PDF");
		assertThat(refusal(write("a.xls", "\r\n<html><table><tr><td>1</td></tr></table></html>")).finding().message())
				.contains("web page");
		assertThat(refusal(write("a.xml", "<?xml version='1.0'?><a>1,2</a>")).finding().message()).contains("XML");
		assertThat(refusal(zip("a.docx", "word/document.xml", new byte[] { '1' })).finding().message()).contains("another kind");
		assertThat(refusal(zip("a.ods", "META-INF/manifest.xml", new byte[] { '1' })).finding().message()).contains("OpenDocument");
	}

	@Test
	void theNamesInAnArchiveLeadNowhere() throws IOException {
		Path zip = zip("climb.zip", "../../climbed.csv", "a,b\n1,2\n".getBytes(StandardCharsets.US_ASCII));
		assertThat(Loaded.of(zip).rows).hasSize(1);
		assertThat(folder.resolve("../../climbed.csv")).doesNotExist();
	}

	@Test
	void anArchiveOfAHundredThousandFilesAsksForAName() throws IOException {
		Path zip = folder.resolve("many.zip");
		try (ZipOutputStream out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(zip)))) {
			out.setLevel(0);
			for (int number = 0; number < 100_000; number++)
				out.putNextEntry(new ZipEntry(number + ".csv"));
		}
		assertThat(refusal(zip).finding().message()).contains("100000", "0.csv").hasSizeLessThan(400);
	}

	@Test
	void whatIsNoFileIsNotWaitedFor() throws IOException, InterruptedException {
		Path pipe = folder.resolve("pipe.csv");
		assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
		Path loop = Files.createSymbolicLink(folder.resolve("loop.csv"), folder.resolve("loop.csv"));
		assertThat(refusal(pipe).finding().message()).contains("pipe");
		assertThat(refusal(Path.of("/dev/zero")).finding().rule()).isEqualTo("OD-0001");
		assertThat(refusal(loop).finding().message()).contains("link");
	}

	@Test
	void aHundredThousandColumnsAreRefused() throws IOException {
		LoadException refused = refusal(write("wide.csv", "1,".repeat(100_000) + "\n" + "2,".repeat(100_000) + "\n"));
		assertThat(refused.finding().rule()).isEqualTo("OD-0005");
		assertThat(refused.finding().place().row()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "\"x", "\"x\n" })
	void aCellOfAGigabyteIsRefusedWithItsLine(String part) throws IOException {
		Path file = write("long.csv", "a,b\n" + "1,2\n".repeat(200_000) + "3," + part.substring(0, 1));
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			byte[] cell = part.substring(part.length() - 1).repeat(17 * MEGABYTE).getBytes(StandardCharsets.US_ASCII);
			channel.write(ByteBuffer.wrap(cell), channel.size());
			channel.write(ByteBuffer.wrap(new byte[] { 'x' }), 1L << 30);
		}
		LoadException refused = refusal(file);
		assertThat(refused.finding().rule()).isEqualTo("OD-0005");
		assertThat(refused.finding().place().row()).isEqualTo(200_002);
	}

	@Test
	void zerosInTheMiddleOfAFileAreToldOnceALine() throws IOException {
		Path file = write("zeros.csv", "a,b\n" + "1,2\n".repeat(200_000) + "3,");
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap("4\n5,6\n".getBytes(StandardCharsets.US_ASCII)), channel.size() + 64 * MEGABYTE);
		}
		Loaded loaded = Loaded.of(file);
		assertThat(loaded.rows.subList(200_000, loaded.rows.size())).containsExactly(List.of("3", "4"), List.of("5", "6"));
		assertThat(loaded.findings).extracting(finding -> finding.rule() + "@" + finding.place().row()).containsExactly("OD-0014@200002");
	}

	@Test
	void linesOfAnotherEncodingAreReadAndTold() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write("post,note\n".getBytes(StandardCharsets.UTF_8));
		for (int line = 0; line < 20; line++)
			bytes.write("M\u00E1laba,\u20AC 3 \u2013 \u00E9t\u00E9\n".getBytes(Charset.forName(line < 10 ? "UTF-8" : "windows-1252")));
		Loaded loaded = Loaded.of(Files.write(folder.resolve("mixed.csv"), bytes.toByteArray()));
		assertThat(loaded.rows).hasSize(20).containsOnly(List.of("M\u00E1laba", "\u20AC 3 \u2013 \u00E9t\u00E9"));
		assertThat(loaded.findings).hasSize(10).extracting(finding -> finding.place().row()).startsWith(12).endsWith(21);
	}

	@Test
	@Timeout(20)
	void openedQuotesCostNoSecondPassOverTheFile() throws IOException {
		String row = "1,\"a,2\n";
		for (String end : new String[] { "", "1,x\",2\n" }) {
			Loaded loaded = Loaded.of(write("quotes.csv", "a,b,c\n" + "1,2,3\n".repeat(100) + row.repeat(400_000) + end));
			assertThat(loaded.rows).hasSizeGreaterThanOrEqualTo(400_100);
			assertThat(loaded.rows.get(300_000)).containsExactly("1", "\"a", "2");
		}
	}

	@Test
	void theNamesOfTheColumnsAreNoRecordWhereTheyComeAgain() throws IOException {
		Loaded loaded = Loaded.of(write("again.csv", "year,n\n2019,1\n2020,2\nyear,n\n2021,3\n"));
		assertThat(loaded.rows).hasSize(3);
		assertThat(loaded.findings).extracting(finding -> finding.rule() + "@" + finding.place().row()).containsExactly("OD-0016@4");
	}

	@Test
	void aTableIsNotTakenForTheIntroductionOfAWiderOne() throws IOException {
		Loaded loaded = Loaded.of(write("two.csv", "year,post,n\n" + "2019,Malaba,1\n".repeat(30) + "year,post,n,m\n"
				+ "2019,Busia,1,2\n".repeat(30)));
		assertThat(loaded.dialect.preambleRows()).isZero();
		assertThat(loaded.rows).hasSize(61).contains(List.of("2019", "Malaba", "1"), List.of("2019", "Busia", "1", "2"));
	}

	@Test
	void aFileWithoutRowsOfDataIsTold() throws IOException {
		Loaded loaded = Loaded.of(write("header.csv", "year,sex,n\n"));
		assertThat(loaded.dialect.columns()).containsExactly("year", "sex", "n");
		assertThat(loaded.rules()).containsExactly("OD-0109");
	}

	@Test
	void aFileThatGrowsOrShrinksWhileItIsReadIsAnError() throws IOException {
		String text = "a,b\n" + "1,2\n".repeat(500_000);
		Path growing = write("growing.csv", text);
		assertThat(refusal(growing, first(file -> append(file, "3,4\n"), growing)).finding().rule()).isEqualTo("OD-0006");
		Path shrinking = write("shrinking.csv", text);
		assertThat(refusal(shrinking, first(file -> truncate(file, 10), shrinking)).finding().rule()).isEqualTo("OD-0006");
	}

	@Test
	void whatIsNoTableIsSaidSo() throws IOException {
		byte[] noise = new byte[10_000];
		new Random(1).nextBytes(noise);
		assertThat(refusal(Files.write(folder.resolve("noise.bin"), noise)).finding().rule()).isEqualTo("OD-0003");
		assertThat(refusal(write("empty.csv", "")).finding().rule()).isEqualTo("OD-0002");
		assertThat(refusal(write("blank.csv", "\n \n\n")).finding().rule()).isEqualTo("OD-0002");
		assertThat(refusal(write("commas.csv", ",,\n,,\n")).finding().rule()).isEqualTo("OD-0002");
		assertThat(refusal(folder).finding().rule()).isEqualTo("OD-0001");
		assertThat(refusal(folder.resolve("missing.csv")).finding().rule()).isEqualTo("OD-0001");
	}

	@Test
	void brokenArchivesAreSaidSo() throws IOException {
		Path whole = folder.resolve("whole.csv.gz");
		byte[] rows = new byte[200_000];
		new Random(1).nextBytes(rows);
		for (int at = 0; at < rows.length; at++)
			rows[at] = (byte) (at % 4 == 3 ? '\n' : at % 4 == 1 ? ',' : '0' + (rows[at] & 7));
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
			out.write(rows);
		}
		byte[] bytes = Files.readAllBytes(whole);
		Path cut = Files.write(folder.resolve("cut.csv.gz"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
		assertThat(refusal(cut).finding().rule()).isEqualTo("OD-0004");
		assertThat(refusal(Files.write(folder.resolve("cut.zip"), new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0, 0 })).finding().rule())
				.isEqualTo("OD-0004");
	}

	@Test
	void anArchiveOfSeveralTablesAsksForAName() throws IOException {
		Path zip = folder.resolve("two.zip");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			for (String name : new String[] { "one.csv", "two.csv" }) {
				out.putNextEntry(new ZipEntry(name));
				out.write(("n," + name + "\n1,2\n").getBytes(StandardCharsets.US_ASCII));
			}
		}
		assertThat(refusal(zip).finding().message()).contains("one.csv", "two.csv");
		TableDialectHints two = new TableDialectHints(null, null, null, null, null, null, null, null, null, null, "two.csv", null);
		assertThat(new Loading().detect(zip, two, new NullProgressMonitor()).columns()).containsExactly("n", "two.csv");
	}

	@Test
	void aWorkbookWithEntitiesIsRefused() throws IOException {
		Path file = folder.resolve("entities.xlsx");
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
			out.putNextEntry(new ZipEntry("xl/workbook.xml"));
			out.write("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w>&x;</w>"
					.getBytes(StandardCharsets.US_ASCII));
		}
		assertThat(refusal(file).finding().rule()).isEqualTo("OD-0007");
	}

	@Test
	void quotesThatAreNeverClosedDoNotSwallowTheFile() throws IOException {
		Loaded loaded = Loaded.of(write("quote.csv", "a,b,c\n" + "1,2,3\n".repeat(50) + "4,\"5,6\n" + "7,8,9\n".repeat(50)));
		assertThat(loaded.rows).hasSize(101);
		assertThat(loaded.rules()).containsExactly("OD-0012");
		Loaded closed = Loaded.of(write("stray.csv", "a,b,c\n" + "1,2,3\n".repeat(50) + "4,\"5,6\n" + "7,8,9\n".repeat(50)
				+ "0,\"two\nlines\",0\n"));
		assertThat(closed.rows).hasSize(102).contains(List.of("0", "two\nlines", "0"));
		assertThat(closed.rules()).containsExactly("OD-0012");
	}

	private Path zip(String name, String entry, byte[] content) throws IOException {
		Path zip = folder.resolve(name);
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
			out.putNextEntry(new ZipEntry(entry));
			out.write(content);
		}
		return zip;
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static LoadException refusal(Path file) {
		return refusal(file, row -> {
		});
	}

	private static LoadException refusal(Path file, Consumer<Long> each) {
		return catchThrowableOfType(LoadException.class, () -> new Loading().read(file, TableDialectHints.NONE, new RecordSink() {
			@Override
			public void dialect(FileDialect dialect, int width) {
			}

			@Override
			public void record(long number, long line, java.util.List<String> cells) {
				each.accept(number);
			}
		}, finding -> {
		}, new NullProgressMonitor()));
	}

	private static Consumer<Long> first(Consumer<Path> action, Path file) {
		return number -> {
			if (number == 1)
				action.accept(file);
		};
	}

	private static void append(Path file, String text) {
		try {
			Files.writeString(file, text, StandardOpenOption.APPEND);
		} catch (IOException impossible) {
			throw new java.io.UncheckedIOException(impossible);
		}
	}

	private static void truncate(Path file, long size) {
		try (var channel = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.truncate(size);
		} catch (IOException impossible) {
			throw new java.io.UncheckedIOException(impossible);
		}
	}
}
