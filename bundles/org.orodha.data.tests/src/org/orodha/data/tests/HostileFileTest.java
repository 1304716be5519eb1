package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.data.load.Layout;
import org.orodha.data.load.LayoutHints;
import org.orodha.data.load.LoadException;
import org.orodha.data.load.Loading;
import org.orodha.data.load.RecordSink;

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
	void aHundredThousandColumnsAreRefused() throws IOException {
		LoadException refused = refusal(write("wide.csv", "1,".repeat(100_000) + "\n" + "2,".repeat(100_000) + "\n"));
		assertThat(refused.finding().rule()).isEqualTo("OD-0005");
		assertThat(refused.finding().place().row()).isEqualTo(1);
	}

	@Test
	void aCellOfHundredsOfMegabytesIsRefusedWithItsLine() throws IOException {
		Path file = write("long.csv", "a,b\n" + "1,2\n".repeat(200_000));
		try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
			out.write("3,".getBytes(StandardCharsets.US_ASCII));
			byte[] cell = "x".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
			for (int count = 0; count < 200; count++)
				out.write(cell);
		}
		LoadException refused = refusal(file);
		assertThat(refused.finding().rule()).isEqualTo("OD-0005");
		assertThat(refused.finding().place().row()).isEqualTo(200_002);
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
		LayoutHints two = new LayoutHints(null, null, null, null, null, null, null, null, null, null, "two.csv", null);
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
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(folder.resolve(name), text);
	}

	private static LoadException refusal(Path file) {
		return refusal(file, row -> {
		});
	}

	private static LoadException refusal(Path file, Consumer<Long> each) {
		return catchThrowableOfType(LoadException.class, () -> new Loading().read(file, LayoutHints.NONE, new RecordSink() {
			@Override
			public void layout(Layout layout, int width) {
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
