// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Messages;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.data.check.CheckRequest;
import org.orodha.data.check.InstalledRulesets;
import org.orodha.data.reading.DataReaders;
import org.orodha.data.rules.DataRule;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.Ruleset;
import org.orodha.model.time.TimePeriod;
import org.orodha.tables.CellCorrections;
import org.orodha.tables.LoadException;
import org.orodha.tables.TableFile;
import org.orodha.tables.description.CodeSet;
import org.orodha.tables.description.FileDescriptions;

/** What the catalogue says of how to check files. */
public final class CheckRequests {

	private static final Messages MESSAGES = Messages.of(CheckRequests.class);

	private CheckRequests() {
	}

	/**
	 * A check of files that may become a delivery: by the structure of the dataset, its rulesets and the deliveries that these
	 * compare with.
	 *
	 * @param files  files that are read as they are written, by the plug-ins that are installed for them
	 * @param period the period of the files, or null where it is not known; then no earlier delivery is compared with
	 * @param stream is told every single breach
	 * @throws LoadException where nothing says what the files should hold, because the dataset has no variables
	 * @throws IOException   where the catalogue names a file of a delivery at a place where none is read
	 */
	public static CheckRequest forFiles(Catalogue catalogue, Dataset dataset, String period, List<Path> files,
			Consumer<Finding> stream) throws IOException {
		DataReaders readers = new DataReaders(catalogue);
		List<TableFile> read = new ArrayList<>();
		for (Path file : files)
			read.add(readers.file(dataset, file, file.getFileName().toString(), CellCorrections.NONE));
		return request(catalogue, dataset, period, read, null, stream);
	}

	/**
	 * A check of files that may become a delivery, by the structure of the dataset, its rulesets and others.
	 *
	 * @param files  files that are read as they say
	 * @param others rulesets that neither the catalogue nor an installed plug-in has
	 * @param period the period of the files, or null where it is not known; then no earlier delivery is compared with
	 * @param stream is told every single breach
	 * @throws LoadException where nothing says what the files should hold, because the dataset has no variables
	 * @throws IOException   where the catalogue names a file of a delivery at a place where none is read
	 */
	public static CheckRequest forTables(Catalogue catalogue, Dataset dataset, String period, List<TableFile> files, List<AppliedRuleset> others,
			Consumer<Finding> stream) throws IOException {
		CheckRequest request = request(catalogue, dataset, period, files, null, stream);
		List<AppliedRuleset> rulesets = new ArrayList<>(request.rulesets());
		rulesets.removeIf(ruleset -> others.stream().anyMatch(other -> other.id().equals(ruleset.id())));
		rulesets.addAll(others);
		return new CheckRequest(request.description(), request.files(), rulesets, request.others(), request.codeLists(), request.period(),
				request.examples(), stream);
	}

	/**
	 * A check of a delivery's files with its corrections.
	 *
	 * @param stream is told every single breach
	 * @throws LoadException where nothing says what the files should hold, because the dataset has no variables
	 * @throws IOException   where the catalogue names a file of a delivery at a place where none is read
	 */
	public static CheckRequest forDelivery(Catalogue catalogue, Delivery delivery, Consumer<Finding> stream) throws IOException {
		return request(catalogue, delivery.getDataset(), delivery.getPeriod(), DeliveredFiles.of(catalogue, delivery), delivery,
				stream);
	}

	private static CheckRequest request(Catalogue catalogue, Dataset dataset, String period, List<TableFile> files,
			Delivery checked, Consumer<Finding> stream) throws IOException {
		if (dataset.getVariables().isEmpty())
			throw new LoadException(Finding.of(DataRule.DELIVERY_IMPOSSIBLE, MESSAGES.text("check.variables", dataset.getId()))
					.element(dataset.getId()).build());
		List<AppliedRuleset> rulesets = new ArrayList<>(catalogue.all(Ruleset.class).stream()
				.filter(ruleset -> ruleset.getDataset() == dataset)
				.map(ruleset -> AppliedRuleset.of(ruleset, catalogue.readingLanguages())).toList());
		rulesets.addAll(InstalledRulesets.of(dataset.getId(), catalogue.readingLanguages()));
		List<CodeSet> codeLists = catalogue.all(CodeList.class).stream().map(FileDescriptions::codes).toList();
		return new CheckRequest(FileDescriptions.of(dataset), files, rulesets,
				ComparisonSources.of(catalogue, dataset, period, checked), codeLists,
				TimePeriod.parse(period).orElse(null), CheckRequest.EXAMPLES, stream);
	}
}
