// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.engine.EngineLimits;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Severity;
import org.orodha.model.Variable;
import org.orodha.tables.description.FileDescriptions;

/** A dataset of which nothing is known but what a sample of its files shows. */
final class StructureBench {

	private final Catalogue catalogue;
	private final Dataset dataset;

	/** @param source the identifier of the dataset's source; made where there is none */
	StructureBench(Catalogue catalogue, String source) {
		this.catalogue = catalogue;
		dataset = ModelFactory.eINSTANCE.createDataset();
		dataset.setId(catalogue.freeId(source + ".sampled"));
		DataSource owner = catalogue.find(DataSource.class, source).orElseGet(() -> {
			DataSource made = ModelFactory.eINSTANCE.createDataSource();
			made.setId(source);
			catalogue.execute(Commands.add(catalogue, made));
			return made;
		});
		catalogue.execute(Commands.add(catalogue, owner, Literals.DATA_SOURCE__DATASETS, dataset));
	}

	Catalogue catalogue() {
		return catalogue;
	}

	Dataset dataset() {
		return dataset;
	}

	Proposal propose(Path file, String... options) {
		String[] all = Arrays.copyOf(options, options.length + 1);
		all[options.length] = "dataset=" + dataset.getId();
		return Exchange.result("structure", catalogue, file, all);
	}

	/** Describes the dataset by a file. */
	StructureBench by(Path file, String... options) throws ImportException {
		Imports.apply(catalogue, propose(file, options), Exchange.agencies(catalogue));
		return this;
	}

	Variable variable(String column) {
		return dataset.getVariables().stream().filter(variable -> FileDescriptions.columnName(variable).equals(column)).findFirst()
				.orElseThrow(() -> new AssertionError("no column " + column + " among " + columns()));
	}

	List<String> columns() {
		return dataset.getVariables().stream().map(FileDescriptions::columnName).toList();
	}

	List<String> key() {
		return dataset.getVariables().stream().filter(Variable::isKey).map(FileDescriptions::columnName).toList();
	}

	/** What a check by the description finds wrong. */
	List<RuleResult> errors(Path file) throws IOException {
		CheckReport report = new Check(EngineLimits.DEFAULT).run(
				CheckRequests.forFiles(catalogue, dataset, null, List.of(file), finding -> {
				}), new NullProgressMonitor());
		assertThat(report.rows()).isPositive();
		return report.results().stream().filter(result -> result.severity() == Severity.ERROR
				&& result.level() <= 1).toList();
	}
}
