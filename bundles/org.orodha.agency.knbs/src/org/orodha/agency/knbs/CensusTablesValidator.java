// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.knbs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.exchange.Validator;
import org.orodha.core.rules.RuleReport;
import org.orodha.core.text.Texts;
import org.orodha.model.Dataset;

/**
 * OR-KNBS-1 a table number that stands twice in a volume, OR-KNBS-2 a volume that the census does not have, OR-KNBS-3 a table
 * without description. A dataset of the census is a table where it has a table number.
 */
public final class CensusTablesValidator implements Validator {

	@Override
	public void validate(ValidationRequest request, IProgressMonitor monitor) {
		Catalogue catalogue = request.catalogue();
		RuleReport report = new RuleReport(request);
		SubMonitor progress = SubMonitor.convert(monitor);
		Map<List<String>, Dataset> tables = new HashMap<>();
		for (Dataset dataset : Census.datasets(catalogue)) {
			progress.checkCanceled();
			if (CensusTable.is(dataset))
				check(dataset, tables, report);
		}
	}

	private static void check(Dataset dataset, Map<List<String>, Dataset> tables, RuleReport report) {
		String volume = LocalIdentifiers.in(dataset, CensusTable.VOLUME_SCHEME).orElse("");
		String number = LocalIdentifiers.in(dataset, CensusTable.NUMBER_SCHEME).orElseThrow();
		Dataset first = tables.putIfAbsent(List.of(volume, number), dataset);
		if (first != null)
			report.addAbout(CensusRule.TABLE_TWICE, dataset, Dataset::getLocalIdentifiers, number, volume, first);
		if (!Census.VOLUMES.contains(volume))
			report.addAbout(CensusRule.VOLUME_UNKNOWN, dataset, Dataset::getLocalIdentifiers,
					String.join(", ", Census.VOLUMES), volume);
		if (Texts.in(dataset.getDescription(), List.of()).isBlank())
			report.addAbout(CensusRule.DESCRIPTION_MISSING, dataset, Dataset::getDescription);
	}
}
