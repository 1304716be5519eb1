// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.check;

import java.util.List;
import java.util.function.Consumer;

import org.orodha.core.findings.Finding;
import org.orodha.model.time.TimePeriod;
import org.orodha.tables.TableFile;
import org.orodha.tables.description.CodeSet;
import org.orodha.tables.description.FileDescription;

/**
 * What to check, and by what.
 *
 * @param description what the files should hold; has columns
 * @param files     the files; together they are one delivery
 * @param rulesets     the rulesets to apply beside what the description implies
 * @param others    other datasets, and earlier deliveries, that rules compare with
 * @param codeLists the code lists that rules name
 * @param period    the period that the files are for, or null where it is not known
 * @param examples  how many examples of each rule the report keeps
 * @param stream    is told every single breach while the check goes on, in the thread that checks
 * @param masked    whether neither the report nor the stream tells values of columns that can identify persons
 */
public record CheckRequest(FileDescription description, List<TableFile> files, List<AppliedRuleset> rulesets,
		List<ComparisonSource> others, List<CodeSet> codeLists, TimePeriod period, int examples, Consumer<Finding> stream, boolean masked) {

	/**
	 * A dataset that rules compare with.
	 *
	 * @param name       the name that scripts use: the identifier of the dataset, followed by {@code @previous} for the delivery of the
	 *                   period before, {@code @year-before} for that of the same period of the year before, {@code @last} for that of
	 *                   the last part of the period, {@code @replaced} for that which is replaced by what is checked
	 * @param description  what its files hold
	 * @param files      the files; none where there is nothing to compare with
	 * @param deliveries the identifiers of the deliveries that the files are of
	 * @param lacking    what is lacking where there are no files, in the reader's language, else null
	 */
	public record ComparisonSource(String name, FileDescription description, List<TableFile> files, List<String> deliveries, String lacking) {

		/** What can follow the identifier of a dataset. */
		public static final List<String> SUFFIXES = List.of("@previous", "@year-before", "@last", "@replaced");

		public ComparisonSource {
			files = List.copyOf(files);
			deliveries = List.copyOf(deliveries);
		}
	}

	/** How many examples a report keeps where nobody says otherwise. */
	public static final int EXAMPLES = 20;

	/** A check of files whose period is not known, which tells all values. */
	public CheckRequest(FileDescription description, List<TableFile> files, List<AppliedRuleset> rulesets, List<ComparisonSource> others,
			List<CodeSet> codeLists, int examples, Consumer<Finding> stream) {
		this(description, files, rulesets, others, codeLists, null, examples, stream);
	}

	/** A check that tells all values. */
	public CheckRequest(FileDescription description, List<TableFile> files, List<AppliedRuleset> rulesets, List<ComparisonSource> others,
			List<CodeSet> codeLists, TimePeriod period, int examples, Consumer<Finding> stream) {
		this(description, files, rulesets, others, codeLists, period, examples, stream, false);
	}

	/** The same check, which tells no values of columns that can identify persons. */
	public CheckRequest asMasked() {
		return new CheckRequest(description, files, rulesets, others, codeLists, period, examples, stream, true);
	}

	public CheckRequest {
		files = List.copyOf(files);
		rulesets = List.copyOf(rulesets);
		others = List.copyOf(others);
		codeLists = List.copyOf(codeLists);
		if (files.isEmpty())
			throw new IllegalArgumentException("no file to check");
		if (description.columns().isEmpty())
			throw new IllegalArgumentException("no column to check by");
	}
}
