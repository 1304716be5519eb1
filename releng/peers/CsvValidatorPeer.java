// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import uk.gov.nationalarchives.csv.validator.api.java.CsvValidator;
import uk.gov.nationalarchives.csv.validator.api.java.FailMessage;

/** Checks a CSV file by a CSV Schema with the validator of the UK National Archives. */
class CsvValidatorPeer {

	/** @param arguments the file, the schema */
	public static void main(String[] arguments) throws Exception {
		long begin = System.nanoTime();
		List<FailMessage> found;
		try (Reader file = Files.newBufferedReader(Path.of(arguments[0]));
				Reader schema = Files.newBufferedReader(Path.of(arguments[1]))) {
			found = CsvValidator.validate(file, schema, false, List.of(), true, false);
		}
		System.out.printf(Locale.ROOT, "peer findings=%d seconds=%.3f%n", found.size(), (System.nanoTime() - begin) / 1e9);
	}
}
