// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.ImportException;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Owners;
import org.orodha.core.text.Visible;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/**
 * Whose elements an import would write. What an agency of the catalogue owns, or would own, is written on its behalf only: by who
 * says to act for it, or by the agency's own importer. What nobody owns, and what agencies own that the same import enters, is
 * anybody's to write.
 */
public final class Ownership {

	private static final Messages MESSAGES = Messages.of(Ownership.class);
	private static final int NAMED = 10;

	private final Catalogue catalogue;
	private final Proposal proposal;

	/** @param proposal what an importer proposed for that catalogue */
	public Ownership(Catalogue catalogue, Proposal proposal) {
		this.catalogue = catalogue;
		this.proposal = proposal;
	}

	/** The agencies of the catalogue that own what a change would write, or would own it. */
	public Set<Agency> owners(Change change) {
		Set<Agency> owners = new LinkedHashSet<>();
		switch (change) {
		case Change.Create create -> {
			Owners.of(create.element()).ifPresent(owners::add);
			Optional.ofNullable(create.container()).flatMap(Owners::of).ifPresent(owners::add);
		}
		case Change.Update update -> {
			Owners.of(update.element()).ifPresent(owners::add);
			update.values().stream().filter(value -> value.feature() == Literals.CATALOGUE_ELEMENT__OWNER)
					.map(Change.NewValue::newValue).filter(Agency.class::isInstance).map(Agency.class::cast).forEach(owners::add);
		}
		case Change.Conflict conflict -> {
		}
		case Change.Skipped skipped -> {
		}
		}
		owners.removeIf(owner -> owner.eIsProxy() || catalogue.find(Agency.class, owner.getId()).orElse(null) != owner);
		return owners;
	}

	/**
	 * The changes that somebody has to allow, by the agencies on whose behalf they are.
	 *
	 * @param behalf the identifiers of the agencies on whose behalf the import is made
	 */
	public Map<Agency, List<Change>> foreign(Collection<Change> changes, Set<String> behalf) {
		Map<Agency, List<Change>> foreign = new LinkedHashMap<>();
		for (Change change : changes)
			for (Agency owner : owners(change))
				if (!behalf.contains(owner.getId()) && !owner.getId().equals(proposal.speaker()))
					foreign.computeIfAbsent(owner, agency -> new ArrayList<>()).add(change);
		return foreign;
	}

	/**
	 * Makes sure that changes are made on behalf of who owns what they write.
	 *
	 * @throws ImportException where they are not: which elements of which agency would be written, and how to go on
	 */
	public void require(Collection<Change> changes, Set<String> behalf) throws ImportException {
		Map<Agency, List<Change>> foreign = foreign(changes, behalf);
		if (foreign.isEmpty())
			return;
		String told = foreign.entrySet().stream().map(entry -> told(entry.getKey(), entry.getValue())).collect(Collectors.joining("; "));
		throw new ImportException(foreign.values().iterator().next().getFirst().place(), MESSAGES.text("foreign", told),
				MESSAGES.text("foreign.remedy", foreign.keySet().stream().map(Agency::getId).collect(Collectors.joining(","))));
	}

	private String told(Agency agency, List<Change> changes) {
		return MESSAGES.text("foreign.agency", Labels.of(agency, catalogue.readingLanguages()), agency.getId(), changes.size(),
				Visible.first(changes.stream().map(Ownership::element).map(IdentifiedElement::getId).toList(), NAMED));
	}

	private static IdentifiedElement element(Change change) {
		return switch (change) {
		case Change.Create create -> create.element();
		case Change.Update update -> update.element();
		case Change.Conflict conflict -> throw new IllegalArgumentException(conflict.reason());
		case Change.Skipped skipped -> throw new IllegalArgumentException(skipped.reason());
		};
	}
}
