// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Steps;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Owners;
import org.orodha.core.translation.TextChanges;
import org.orodha.model.Agency;
import org.orodha.model.ModelPackage.Literals;

/**
 * One feature changed for many elements, worked out and not yet made. It holds as long as nothing else changes the catalogue.
 *
 * @param label   what is done, in the reader's language
 * @param feature what is changed
 * @param lines   what becomes of each element, in the order given
 * @param command makes the change; it can be undone, and cannot be executed where nothing changes
 * @since 1.0
 */
public record BulkEdit(String label, BulkFeature feature, List<Line> lines, Command command) {

	static final Messages MESSAGES = Messages.of(BulkEdit.class);

	public BulkEdit {
		lines = List.copyOf(lines);
	}

	/** What becomes of one element. Values are of the feature's type, lists where it holds several, strings for texts; null for none. */
	public sealed interface Line {

		/** The element. */
		EObject element();

		/** The value that it has. */
		Object before();
	}

	/** It changes. */
	public record Changed(EObject element, Object before, Object after) implements Line {
	}

	/** It stays as it is. */
	public record Kept(EObject element, Object before, Reason reason, String why) implements Line {
	}

	/** Why an element stays as it is. */
	public enum Reason {
		/** It is already as it is to be. */
		SAME,
		/** It does not have what is to be removed or replaced. */
		ABSENT,
		/** Its kind does not have the feature. */
		NO_FEATURE,
		/** It is an identifier, which is changed on its own so that every reference is kept. */
		IDENTIFIER,
		/** It is recorded while something is done, such as the status of a procedure, and nobody fills it in. */
		RECORDED,
		/** It is what an adopted procedure says, of which the next version is changed. */
		FROZEN,
		/** The feature cannot be changed, or holds parts. */
		READ_ONLY,
		/** The feature needs a value. */
		REQUIRED,
		/** The element that is meant may not stand there. */
		UNFIT,
		/** The name means several elements. */
		AMBIGUOUS,
		/** What a replacement comes to is not written as values of that type are. */
		MALFORMED;

		/** Whether the change was wanted of the element and cannot be made. */
		public boolean isRefusal() {
			return this != SAME && this != ABSENT;
		}
	}

	/**
	 * Works out a change.
	 *
	 * @throws IllegalArgumentException where the action does not fit the feature, or a value can be read for no element: it is not
	 *                                  written as values of its type are, or names no element of the catalogue
	 */
	public static BulkEdit of(Catalogue catalogue, Collection<? extends EObject> elements, BulkFeature feature, BulkAction action) {
		if (!action.verb().fits(feature.feature()))
			throw new IllegalArgumentException(MESSAGES.text("verb." + action.verb(), feature.label()));
		Values values = Values.of(catalogue, feature, action);
		List<Line> lines = new LinkedHashSet<EObject>(elements).stream().map(values::line).toList();
		List<Changed> changes = of(lines, Changed.class);
		String label = MESSAGES.text("label." + action.verb(), changes.size(), feature.label(), values.label(), values.replacementLabel());
		return new BulkEdit(label, feature, lines, new Steps(label, steps(catalogue, feature, changes)));
	}

	/** What each change needs is worked out when it is made: a preview of thousands is to be quick. */
	private static List<Supplier<Command>> steps(Catalogue catalogue, BulkFeature feature, List<Changed> changes) {
		return changes.stream().<Supplier<Command>>map(change -> () -> feature.isText()
				? TextChanges.change(catalogue, change.element(), (EReference) feature.feature(), feature.language(),
						Objects.requireNonNullElse((String) change.after(), ""))
				: Commands.set(catalogue, change.element(), feature.feature(), change.after())).toList();
	}

	/** What changes. */
	public List<Changed> changes() {
		return of(lines, Changed.class);
	}

	/** What stays as it is. */
	public List<Kept> kept() {
		return of(lines, Kept.class);
	}

	private static <T extends Line> List<T> of(List<Line> lines, Class<T> type) {
		return lines.stream().filter(type::isInstance).map(type::cast).toList();
	}

	/**
	 * What changes though it is another agency's, or would become so: what an agency of the catalogue owns is changed on its behalf
	 * only.
	 *
	 * @param behalf the identifiers of the agencies on whose behalf the change is made
	 */
	public Map<Agency, List<EObject>> foreign(Set<String> behalf) {
		Map<Agency, List<EObject>> foreign = new LinkedHashMap<>();
		for (Changed change : changes()) {
			Set<Agency> owners = new LinkedHashSet<>();
			Owners.of(change.element()).ifPresent(owners::add);
			if (feature.feature() == Literals.CATALOGUE_ELEMENT__OWNER && change.after() instanceof Agency owner)
				owners.add(owner);
			owners.stream().filter(owner -> !owner.eIsProxy() && !behalf.contains(owner.getId()))
					.forEach(owner -> foreign.computeIfAbsent(owner, agency -> new ArrayList<>()).add(change.element()));
		}
		return foreign;
	}
}
