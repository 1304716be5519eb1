// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.knbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.exchange.Disclosure;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.table.TableWriter;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;

/** Writes the tables of the 2019 census as KNBS's own list has them. */
public final class CensusTablesExporter implements Exporter {

	private static final Messages MESSAGES = Messages.of(CensusTablesExporter.class);
	private static final Set<EStructuralFeature> NOT_COMPARED = Set.of(Literals.IDENTIFIED_ELEMENT__ID,
			Literals.LIFECYCLE_ELEMENT__PROVENANCE, Literals.DATASET__SOURCE);

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		Disclosure disclosure = new Disclosure(request.audience());
		List<Dataset> all = Census.datasets(request.catalogue());
		List<Dataset> shown = all.stream().filter(disclosure::mayKnow).toList();
		SubMonitor progress = SubMonitor.convert(monitor, shown.size());
		List<List<String>> rows = new ArrayList<>();
		List<Loss> losses = new ArrayList<>();
		for (Dataset dataset : shown) {
			progress.split(1);
			if (!CensusTable.is(dataset)) {
				losses.add(new Loss(dataset.getId(), MESSAGES.text("loss.table")));
				continue;
			}
			CensusTable table = CensusTable.of(dataset);
			rows.add(Stream.of(table.dataset(), table.volume(), table.number(), table.description())
					.map(Spreadsheet::safeText).toList());
			losses.addAll(losses(dataset, table));
		}
		List<String> header = List.of(CensusTable.DATASET, CensusTable.VOLUME, CensusTable.NUMBER, CensusTable.DESCRIPTION);
		request.target().write(out -> TableWriter.forPackages().write(out, header, rows));
		return ExportReport.builder().elements(rows.size()).lost(losses).withheld(all.size() - shown.size()).build();
	}

	/** What reading the row would not bring back. */
	private static List<Loss> losses(Dataset dataset, CensusTable table) {
		Dataset read = ModelFactory.eINSTANCE.createDataset();
		if (table.plainNumber().isPresent())
			table.describe(read, "");
		return dataset.eClass().getEAllStructuralFeatures().stream()
				.filter(feature -> !NOT_COMPARED.contains(feature) && dataset.eIsSet(feature) && !isSame(feature, dataset, read))
				.map(feature -> new Loss(dataset.getId(), MESSAGES.text("loss.feature", Labels.of(feature)))).toList();
	}

	@SuppressWarnings("unchecked")
	private static boolean isSame(EStructuralFeature feature, Dataset one, Dataset other) {
		Object left = one.eGet(feature);
		Object right = other.eGet(feature);
		if (!(feature instanceof EReference))
			return left.equals(right);
		return feature.isMany() ? EcoreUtil.equals((List<EObject>) left, (List<EObject>) right)
				: EcoreUtil.equals((EObject) left, (EObject) right);
	}
}
