package org.orodha.data.internal.harmonise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.orodha.data.engine.DelimitedFile;

/** Files in UTF-8 with commas and one header row. */
public final class PlainFiles {

	private PlainFiles() {
	}

	/** A file as the engine reads it. */
	public static DelimitedFile open(Path file) throws IOException {
		try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
			List<String> header = rows.iterator().hasNext() ? rows.iterator().next().toList() : List.of();
			return new DelimitedFile(file, header, ',', '"', 1);
		}
	}
}
