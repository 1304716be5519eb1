// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.VerbatimValue;

/** Proposes what rows say, and before it what the elements they are parts of need. */
final class RowChanges {

	private final Catalogue catalogue;
	private final CsvOptions options;
	private final Proposal.Builder proposal;

	RowChanges(Catalogue catalogue, CsvOptions options, Proposal.Builder proposal) {
		this.catalogue = catalogue;
		this.options = options;
		this.proposal = proposal;
	}

	void put(List<RowPlan> rows) {
		List<RowPlan> used = rows.stream().filter(RowPlan::isUsed).toList();
		putContainers(used);
		for (RowPlan row : rows) {
			tell(row);
			if (row.isUsed())
				put(row);
		}
	}

	private void tell(RowPlan row) {
		for (RowPlan.Remark remark : row.remarks())
			switch (remark.effect()) {
			case CELL_KEPT -> proposal.skip(remark.place(), remark.text());
			case CELL_ASKED, ROW_ASKED -> proposal.conflict(remark.place(), row.id(), remark.text());
			case ROW_LEFT_OUT -> proposal.conflict(remark.place(), row.id(),
					remark.text() + " " + CsvImporter.MESSAGES.text("cell.left-out"));
			}
	}

	private void putContainers(List<RowPlan> rows) {
		Map<String, Place> places = new LinkedHashMap<>();
		for (RowPlan row : rows)
			if (!row.container().isEmpty() && proposal.described(row.container()) == null)
				places.putIfAbsent(row.container(), row.row().place());
		places.forEach(this::putContainer);
	}

	private void putContainer(String id, Place place) {
		EClass type = CsvFeatures.containment(options.kind()).orElseThrow().getEContainingClass();
		proposal.put(place, id, type, null, null, container -> {
			Texts.put(((IdentifiedElement) container).getName(), options.language(), options.containerName());
			begin(container);
		});
	}

	private void put(RowPlan row) {
		EClass kind = options.kind();
		IdentifiedElement present = catalogue.find(IdentifiedElement.class, row.id()).orElse(null);
		if (present == null || present.eClass() != kind || row.container().isEmpty()
				|| row.container().equals(((IdentifiedElement) present.eContainer()).getId()))
			proposal.put(row.row().place(), row.id(), kind, container(row), CsvFeatures.containment(kind).orElse(null),
					element -> describe(element, row, present == null));
		else
			proposal.conflict(row.row().place(), row.id(), CsvImporter.MESSAGES.text("conflict.container", row.id(),
					((IdentifiedElement) present.eContainer()).getId(), row.container()));
	}

	private EObject container(RowPlan row) {
		if (options.kind() == Literals.TOPIC)
			return catalogue.root();
		if (row.container().isEmpty())
			return null;
		return catalogue.find(IdentifiedElement.class, row.container()).orElseGet(() -> proposal.described(row.container()));
	}

	private void describe(EObject element, RowPlan row, boolean isNew) {
		row.values().forEach(value -> value.applyTo(element));
		if (element instanceof LifecycleElement holder)
			keep(holder, row.verbatim());
		if (isNew)
			begin(element);
	}

	private void begin(EObject element) {
		if (element instanceof CatalogueElement owned && owned.getOwner() == null && !options.owner().isEmpty())
			owned.setOwner(catalogue.require(Agency.class, options.owner()));
	}

	private static void keep(LifecycleElement element, Map<String, String> kept) {
		Map<String, VerbatimValue> byField = new LinkedHashMap<>();
		element.getVerbatim().stream().filter(KeptValues::isColumn).forEach(value -> byField.put(value.getField(), value));
		kept.forEach((field, text) -> byField.computeIfAbsent(field, key -> {
			VerbatimValue value = ModelFactory.eINSTANCE.createVerbatimValue();
			value.setOrigin(CsvImporter.ORIGIN);
			value.setField(key);
			element.getVerbatim().add(value);
			return value;
		}).setValue(text));
	}
}
