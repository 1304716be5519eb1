// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.check;

import java.util.Optional;

import org.orodha.core.findings.Finding;
import org.orodha.core.table.TableDialectHints;
import org.orodha.data.internal.check.DialectFlaws;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.tables.LoadException;
import org.orodha.tables.LoadRule;

/** How the files of datasets are written. */
public final class DatasetFiles {

	private DatasetFiles() {
	}

	/**
	 * What a dataset's description says of how its files are written; nothing where it says nothing.
	 *
	 * @throws LoadException where no file can be written like that; its finding names the dataset, and what to correct
	 */
	public static TableDialectHints hints(Dataset dataset) throws LoadException {
		Optional<String> flaws = DialectFlaws.of(dataset);
		if (flaws.isPresent())
			throw new LoadException(Finding.of(LoadRule.UNREADABLE, flaws.get()).element(dataset.getId())
					.feature(Literals.DATASET__DIALECT.getName()).build());
		return TableDialectHints.of(dataset.getDialect());
	}
}
