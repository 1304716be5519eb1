// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.List;

import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.model.Dataset;
import org.orodha.model.Distribution;
import org.orodha.model.ModelFactory;

/** What a dataset and the description of a data file say of the same. */
final class FileBindings {

	/** The scheme of the identifiers by which variables name their files. */
	static final String SCHEME = "ddi-file";

	static final List<Binding<Dataset>> ALL = List.of(
			new WordBinding<>(file -> LocalIdentifiers.in(file, SCHEME).orElse(""), (file, id) -> LocalIdentifiers.put(file, SCHEME, id), "", "ID"),
			new FileNameBinding(),
			TextsBinding.withAround(Dataset::getDescription, "fileTxt/fileCont", "\n\n"),
			new WordBinding<>(FileBindings::address, FileBindings::address, "", "URI"));

	private FileBindings() {
	}

	private static String address(Dataset file) {
		return file.getDistributions().stream().map(Distribution::getAddress).filter(address -> address != null && !address.isEmpty()).findFirst()
				.orElse("");
	}

	private static void address(Dataset file, String said) {
		if (file.getDistributions().stream().anyMatch(distribution -> said.equals(distribution.getAddress())))
			return;
		Distribution distribution = ModelFactory.eINSTANCE.createDistribution();
		distribution.setAddress(said);
		file.getDistributions().add(0, distribution);
	}
}
