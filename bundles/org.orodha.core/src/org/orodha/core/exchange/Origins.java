// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.findings.Place;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Provenance;

/** Notes in elements where an importer took them from, and on whose behalf. */
final class Origins {

	private final Contribution<Importer> importer;

	Origins(Contribution<Importer> importer) {
		this.importer = importer;
	}

	/** The agency whose own importer it is; empty for none. */
	String agency() {
		return importer.agency();
	}

	/** Notes where a new element that stands for itself comes from; its parts come from where it does. */
	void note(IdentifiedElement element, Place place) {
		if (!importer.statesProvenance() && element instanceof LifecycleElement made
				&& (element instanceof CatalogueElement || element instanceof Dataset))
			made.setProvenance(of(place));
	}

	/** Notes on behalf of which agency a new element is added to the catalogue. */
	void behalf(Change.Create create, String agency) {
		if (!(create.element() instanceof LifecycleElement made))
			return;
		if (made.getProvenance() == null && (create.container() == null || create.container().eResource() != null))
			made.setProvenance(of(create.place()));
		if (made.getProvenance() != null)
			made.getProvenance().setOnBehalfOf(agency);
	}

	/** Notes where an element's new values come from, and on behalf of which agency they are set. */
	void behalf(Catalogue catalogue, Change.Update update, String agency, CompoundCommand command) {
		if (!(update.element() instanceof LifecycleElement present))
			return;
		Provenance provenance = Optional.ofNullable(present.getProvenance()).filter(stated -> importer.statesProvenance())
				.map(EcoreUtil::copy).orElseGet(() -> of(update.place()));
		provenance.setOnBehalfOf(agency);
		command.append(Commands.set(catalogue, present, Literals.LIFECYCLE_ELEMENT__PROVENANCE, provenance));
	}

	private Provenance of(Place place) {
		Provenance provenance = ModelFactory.eINSTANCE.createProvenance();
		provenance.setAgent(importer.plugin() + " " + importer.version());
		provenance.setImporter(importer.id());
		provenance.setOrigin(Path.of(place.file()).getFileName().toString());
		if (place.row() > 0)
			provenance.setRow(place.row());
		return provenance;
	}
}
