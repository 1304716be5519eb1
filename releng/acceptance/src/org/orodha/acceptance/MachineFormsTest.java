// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What machines read is the same whatever language the user has: digits, cases of letters and calendars differ between them. */
class MachineFormsTest {

	/** Calls that take the user's language without anybody saying so: there is one of the same name that takes a locale. */
	private static final List<String> SILENT = List.of("java/lang/String.format(Ljava/lang/String;", "java/lang/String.formatted(",
			"java/lang/String.toLowerCase()", "java/lang/String.toUpperCase()", "java/io/PrintStream.printf(Ljava/lang/String;",
			"java/io/PrintStream.format(Ljava/lang/String;", "java/io/PrintWriter.printf(Ljava/lang/String;",
			"java/io/PrintWriter.format(Ljava/lang/String;", "java/util/Formatter.<init>()",
			"java/time/format/DateTimeFormatter.ofPattern(Ljava/lang/String;)",
			"java/time/format/DateTimeFormatterBuilder.toFormatter()", "java/text/SimpleDateFormat.<init>(Ljava/lang/String;)",
			"java/text/DecimalFormat.<init>()", "java/text/DecimalFormat.<init>(Ljava/lang/String;)",
			"java/util/Calendar.getInstance()", "java/util/Scanner.<init>(");

	@TempDir
	Path directory;

	@Test
	void nothingIsFormattedInALanguageThatNobodyChose() throws IOException {
		List<String> faults = new ArrayList<>();
		int classes = 0;
		for (Path bundle : bundles())
			try (ZipFile jar = new ZipFile(bundle.toFile())) {
				for (ZipEntry entry : jar.stream().filter(file -> file.getName().endsWith(".class")).toList()) {
					classes++;
					try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
						Calls.in(in).stream().filter(call -> SILENT.stream().anyMatch(call::startsWith))
								.forEach(call -> faults.add(entry.getName() + ": " + call));
					}
				}
			}
		assertThat(faults).isEmpty();
		assertThat(classes).isGreaterThan(500);
	}

	private static List<Path> bundles() throws IOException {
		try (Stream<Path> files = Files.list(Product.built().folder().resolve("plugins"))) {
			return files.filter(file -> file.getFileName().toString().matches("org\\.orodha\\..*\\.jar")).toList();
		}
	}

	@Test
	void aPeriodIsKeptInTheDigitsOfSdmxWhereTheUserCountsInOthers() throws Exception {
		Product product = Product.built();
		product.run(directory, "new", "demo", "--sample", "kenya");
		Files.writeString(directory.resolve("entries.csv"), "border_post,quarter,entries\nJKIA,2025-Q4,12\n");

		product.runOn(directory, "demo", "deliver", "dis.border-system.entries-quarterly", "2025-Q4", "entries.csv",
				"--person", "dis.desk-data-officer", "--lang",
				"ar-EG");

		assertThat(Files.readString(directory.resolve("demo/dis/delivery/dis.border-system.entries-quarterly.2025-q4.orodha")))
				.contains("period=\"2025-Q4\"");
	}

	/** The methods that a class calls, as its constants name them. */
	private static final class Calls {

		private final Object[] constants;

		private Calls(DataInputStream in) throws IOException {
			in.skipNBytes(8);
			constants = new Object[in.readUnsignedShort()];
			for (int number = 1; number < constants.length; number++) {
				int tag = in.readUnsignedByte();
				constants[number] = switch (tag) {
				case 1 -> in.readUTF();
				case 7, 8, 16, 19, 20 -> new int[] { tag, in.readUnsignedShort() };
				case 9, 10, 11, 12, 17, 18 -> new int[] { tag, in.readUnsignedShort(), in.readUnsignedShort() };
				case 15 -> new int[] { tag, in.readUnsignedByte(), in.readUnsignedShort() };
				case 3, 4 -> in.readInt();
				case 5, 6 -> in.readLong();
				default -> throw new IOException("constant " + tag);
				};
				if (tag == 5 || tag == 6)
					number++;
			}
		}

		static List<String> in(DataInputStream in) throws IOException {
			Calls calls = new Calls(in);
			return Stream.of(calls.constants).filter(constant -> constant instanceof int[] parts && (parts[0] == 10 || parts[0] == 11))
					.map(constant -> calls.call((int[]) constant)).toList();
		}

		private String call(int[] method) {
			int[] owner = (int[]) constants[method[1]];
			int[] name = (int[]) constants[method[2]];
			return constants[owner[1]] + "." + constants[name[1]] + constants[name[2]];
		}
	}
}
