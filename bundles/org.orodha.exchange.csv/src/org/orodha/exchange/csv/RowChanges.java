// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Provenance;
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

	/** Whether a column without a feature can be kept, beside the element or beside what it is a part of. */
	static boolean keepsVerbatim(EClass kind) {
		return CsvFeatures.verbatim(kind).isPresent() || CsvFeatures.containment(kind)
				.flatMap(containment -> CsvFeatures.verbatim(containment.getEContainingClass())).isPresent();
	}

	/** The field under which a container keeps a part's column. */
	static String field(String part, String column) {
		return part + "/" + column;
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
			if (remark.effect() == RowPlan.Effect.CELL_KEPT)
				proposal.skip(remark.place(), remark.text());
			else
				proposal.conflict(remark.place(), row.id(), remark.text());
	}

	private void putContainers(List<RowPlan> rows) {
		Map<String, Place> places = new LinkedHashMap<>();
		Map<String, Map<String, String>> kept = new LinkedHashMap<>();
		boolean keptByContainer = CsvFeatures.verbatim(options.kind()).isEmpty() && keepsVerbatim(options.kind());
		for (RowPlan row : rows) {
			if (row.container().isEmpty())
				continue;
			places.putIfAbsent(row.container(), row.row().place());
			Map<String, String> fields = kept.computeIfAbsent(row.container(), key -> new LinkedHashMap<>());
			if (keptByContainer)
				row.verbatim().forEach((column, value) -> fields.put(field(row.id(), column), value));
		}
		places.forEach((id, place) -> {
			boolean isNew = !catalogue.contains(id);
			if (isNew || !kept.get(id).isEmpty())
				putContainer(id, place, isNew, kept.get(id));
		});
	}

	private void putContainer(String id, Place place, boolean isNew, Map<String, String> kept) {
		EClass type = CsvFeatures.containment(options.kind()).orElseThrow().getEContainingClass();
		EObject above = isNew ? null : catalogue.require(IdentifiedElement.class, id).eContainer();
		EReference feature = above == null ? null : CsvFeatures.containment(type).orElseThrow();
		proposal.put(place, id, type, above, feature, container -> {
			if (isNew) {
				Texts.put(((IdentifiedElement) container).getName(), options.language(), options.containerName());
				begin(container, place);
			}
			keep(container, kept);
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
		if (CsvFeatures.verbatim(options.kind()).isPresent())
			keep(element, row.verbatim());
		if (isNew)
			begin(element, row.row().place());
	}

	private void begin(EObject element, Place place) {
		if (element instanceof CatalogueElement owned) {
			if (owned.getOwner() == null && !options.owner().isEmpty())
				owned.setOwner(catalogue.require(Agency.class, options.owner()));
			owned.setProvenance(provenance(place));
		} else if (element instanceof Dataset dataset)
			dataset.setProvenance(provenance(place));
	}

	private static Provenance provenance(Place place) {
		Provenance provenance = ModelFactory.eINSTANCE.createProvenance();
		provenance.setImporter(CsvImporter.ORIGIN);
		provenance.setOrigin(Path.of(place.file()).getFileName().toString());
		return provenance;
	}

	@SuppressWarnings("unchecked")
	private static void keep(EObject element, Map<String, String> kept) {
		if (kept.isEmpty())
			return;
		List<VerbatimValue> values = (List<VerbatimValue>) element.eGet(CsvFeatures.verbatim(element.eClass()).orElseThrow());
		Map<String, VerbatimValue> byField = new LinkedHashMap<>();
		values.stream().filter(value -> CsvImporter.ORIGIN.equals(value.getOrigin()))
				.forEach(value -> byField.put(value.getField(), value));
		kept.forEach((field, text) -> byField.computeIfAbsent(field, key -> {
			VerbatimValue value = ModelFactory.eINSTANCE.createVerbatimValue();
			value.setOrigin(CsvImporter.ORIGIN);
			value.setField(key);
			values.add(value);
			return value;
		}).setValue(text));
	}
}
