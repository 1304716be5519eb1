// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;

/**
 * What an exporter wrote.
 *
 * <pre>
 * run.write(file).elements(2).loses("dis.register.t1").isLike(expected);
 * </pre>
 *
 * @since 1.0
 */
public final class ExportCheck {

	private final String exporter;
	private final ExportReport report;

	ExportCheck(String exporter, ExportReport report) {
		this.exporter = exporter;
		this.report = report;
	}

	/** The report itself. */
	public ExportReport report() {
		return report;
	}

	/** It wrote so many elements. */
	public ExportCheck elements(int number) {
		return expect("elements", number, report.elements());
	}

	/** So many elements and features were left out because the audience may not see them. */
	public ExportCheck withholds(int number) {
		return expect("elements and features withheld", number, report.withheld());
	}

	/** It could not express something of each of these elements and of no others, in any order. */
	public ExportCheck loses(String... elements) {
		List<String> wanted = Stream.of(elements).sorted().toList();
		if (!wanted.equals(report.losses().stream().map(Loss::element).distinct().sorted().toList()))
			throw new AssertionError("Expected " + exporter + " to lose something of " + wanted + "; it loses " + report.losses());
		return this;
	}

	/** It expressed everything. */
	public ExportCheck losesNothing() {
		return loses();
	}

	/**
	 * The one file that it wrote is text with the same lines as another; how lines end does not matter.
	 *
	 * @throws IOException where one of them cannot be read as UTF-8
	 */
	public ExportCheck isLike(Path expected) throws IOException {
		List<String> wanted = Files.readAllLines(expected);
		List<String> written = Files.readAllLines(file());
		if (!wanted.equals(written))
			throw new AssertionError("Expected " + file() + " to have the lines " + wanted + "; it has " + written);
		return this;
	}

	/** The one file that it wrote. */
	public Path file() {
		if (report.files().size() != 1)
			throw new AssertionError("Expected " + exporter + " to write one file; it wrote " + report.files());
		return report.files().getFirst();
	}

	private ExportCheck expect(String what, int wanted, int found) {
		if (wanted != found)
			throw new AssertionError("Expected " + wanted + " " + what + " from " + exporter + "; found " + found);
		return this;
	}
}
