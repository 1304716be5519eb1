// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.exchange.Unwritten;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Agency;
import org.orodha.model.AgencyKind;
import org.orodha.model.CatalogueElement;
import org.orodha.model.CodeList;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;

/** Gathers what a message of structures has no place for. */
final class Losses {

	private static final Messages MESSAGES = Messages.of(Losses.class);
	private static final Set<EStructuralFeature> WRITTEN = Set.of(Literals.IDENTIFIED_ELEMENT__ID, Literals.IDENTIFIED_ELEMENT__NAME,
			Literals.IDENTIFIED_ELEMENT__DESCRIPTION, Literals.LIFECYCLE_ELEMENT__PROVENANCE, Literals.LIFECYCLE_ELEMENT__STATUS,
			Literals.CATALOGUE_ELEMENT__OWNER, Literals.AGENCY__WEBSITE, Literals.AGENCY__EMAIL, Literals.AGENCY__PHONE, Literals.CODE_LIST__CODES,
			Literals.CODE__CODE_LIST, Literals.CODE__VALUE, Literals.CODE__PARENT, Literals.TOPIC__BROADER, Literals.DATASET__SOURCE,
			Literals.DATASET__VARIABLES, Literals.VARIABLE__DATASET, Literals.VARIABLE__ROLE, Literals.VARIABLE__TYPE, Literals.VARIABLE__CONCEPT,
			Literals.VARIABLE__CODE_LIST, Literals.VARIABLE__MANDATORY, Literals.VARIABLE__MINIMUM, Literals.VARIABLE__MAXIMUM,
			Literals.VARIABLE__PATTERN, Literals.VARIABLE__COLUMN);
	private static final Set<EStructuralFeature> MAINTAINED = Set.of(Literals.LIFECYCLE_ELEMENT__VALID_FROM, Literals.LIFECYCLE_ELEMENT__VALID_TO,
			Literals.DATASET__TOPICS);

	private final List<Loss> losses = new ArrayList<>();
	private final Set<Loss> known = new HashSet<>();
	private final CatalogueNames names;
	private int elements;

	Losses(CatalogueNames names) {
		this.names = names;
	}

	List<Loss> all() {
		return losses;
	}

	/** How many elements were written. */
	int elements() {
		return elements;
	}

	/** Notes that an element was written. */
	void written(LifecycleElement element) {
		elements++;
		for (EStructuralFeature feature : Unwritten.in(element, feature -> isWritten(element, feature)))
			lost(element, "loss.feature", Labels.of(feature));
		for (EObject part : element.eContents())
			if (part instanceof LocalizedText text && text.isSetState()) {
				lost(element, "loss.state");
				break;
			}
		if (element instanceof CatalogueElement owned && owned.getOwner() == null && !(element instanceof Agency))
			lost(element, "loss.owner", names.maintainer(null));
	}

	private boolean isWritten(LifecycleElement element, EStructuralFeature feature) {
		if (feature == Literals.LIFECYCLE_ELEMENT__LOCAL_IDENTIFIERS)
			return element.getLocalIdentifiers().stream().allMatch(local -> Set.of(Kept.SCHEME, Identities.STRUCTURE).contains(local.getScheme()));
		if (feature == Literals.LIFECYCLE_ELEMENT__VERBATIM)
			return element.getVerbatim().stream().allMatch(kept -> Kept.SCHEME.equals(kept.getOrigin()));
		if (feature == Literals.LIFECYCLE_ELEMENT__VERSION)
			return isMaintained(element) && (CatalogueNames.isOfElsewhere(element) || CatalogueNames.version(element).isPresent());
		if (feature == Literals.CONCEPT__BROADER)
			return element instanceof Concept concept
					&& Forms.hasParentBeside(concept, names.of(concept).whole(Urn.CONCEPT_SCHEME), names);
		return WRITTEN.contains(feature) || MAINTAINED.contains(feature) && isMaintained(element)
				|| element instanceof Agency agency && isWritten(agency, feature);
	}

	private static boolean isMaintained(LifecycleElement element) {
		return element instanceof CodeList || element instanceof Dataset;
	}

	private static boolean isWritten(Agency agency, EStructuralFeature feature) {
		String path = Agencies.path(agency);
		return feature == Literals.AGENCY__ACRONYM && path.substring(path.lastIndexOf('.') + 1).equals(agency.getAcronym())
				|| feature == Literals.AGENCY__KIND && agency.getKind() == AgencyKind.OTHER
				|| feature == Literals.AGENCY__PARENT && path.contains(".")
						&& path.substring(0, path.lastIndexOf('.')).equals(Agencies.path(agency.getParent()));
	}

	/** Notes something lost, once. */
	void lost(LifecycleElement element, String key, Object... values) {
		Loss loss = new Loss(element.getId(), MESSAGES.text(key, values));
		if (known.add(loss))
			losses.add(loss);
	}
}
