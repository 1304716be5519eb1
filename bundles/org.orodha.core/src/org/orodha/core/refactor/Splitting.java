// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.internal.copying.Afresh;
import org.orodha.core.internal.copying.Copies;
import org.orodha.core.refactor.Merge.Merged;
import org.orodha.core.refactor.Split.Division;
import org.orodha.core.refactor.Split.Part;
import org.orodha.core.refactor.Split.Use;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Code;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;
import org.orodha.model.TextState;
import org.orodha.model.constraints.Choices;

/** Works out one split. */
final class Splitting {

	private static final Messages MESSAGES = Messages.of(Splitting.class);

	private final Catalogue catalogue;
	private final LifecycleElement element;
	private final Division division;
	private final Plan plan;
	private final Spreading spreading;
	private final List<LifecycleElement> made = new ArrayList<>();
	private final List<Map<IdentifiedElement, IdentifiedElement>> counterparts = new ArrayList<>();

	Splitting(Catalogue catalogue, LifecycleElement element, Division division) {
		this.catalogue = catalogue;
		this.element = element;
		this.division = division;
		plan = new Plan(catalogue);
		spreading = new Spreading(plan);
	}

	Refactoring refactoring() {
		FreeIds ids = new FreeIds(catalogue);
		for (Part part : division.parts())
			make(part, new Copies(catalogue, ids));
		plan.first(this::addition);
		Split.uses(catalogue, element).forEach(this::lead);
		if (isDeleted())
			plan.delete(element);
		else {
			plan.set(element, Literals.LIFECYCLE_ELEMENT__STATUS, LifecycleStatus.DEPRECATED);
			plan.set(element, Literals.LIFECYCLE_ELEMENT__REPLACED_BY, made.get(0));
		}
		return plan.refactoring(MESSAGES.text("split.label", Labels.of(element, catalogue.readingLanguages()), made.size()));
	}

	private boolean isDeleted() {
		return division.becoming() == Merged.DELETED;
	}

	private void make(Part part, Copies copies) {
		LifecycleElement copy = (LifecycleElement) copies.copy(element, part.id());
		copies.connect(true);
		Afresh.begin(copy);
		division.left().forEach(copy::eUnset);
		name(copy, part.names());
		if (copy instanceof Code code)
			code.setValue(freeValue(part));
		made.add(copy);
		counterparts.add(Counterparts.of(element, copy));
		plan.make(copy);
	}

	private void name(LifecycleElement copy, Map<String, String> names) {
		copy.getName().clear();
		List<String> languages = new ArrayList<>(catalogue.languages());
		names.keySet().stream().sorted().filter(language -> !languages.contains(language)).forEach(languages::add);
		for (String language : languages)
			if (!names.getOrDefault(language, "").isBlank())
				copy.getName().add(Texts.text(language, names.get(language).strip(),
						copy.getName().isEmpty() ? TextState.ORIGINAL : TextState.TRANSLATED));
	}

	private String freeValue(Part part) {
		String value = part.value() == null || part.value().isBlank() ? part.id().substring(part.id().lastIndexOf('.') + 1)
				: part.value().strip();
		List<Code> others = new ArrayList<>(((Code) element).getCodeList().getCodes());
		if (isDeleted())
			others.remove(element);
		made.forEach(code -> others.add((Code) code));
		if (others.stream().anyMatch(code -> value.equals(code.getValue())))
			throw new IllegalArgumentException(MESSAGES.text("split.value", value, part.id()));
		return value;
	}

	private Command addition() {
		EObject whole = element.eContainer();
		if (whole != null)
			return AddCommand.create(catalogue.editingDomain(), whole, element.eContainmentFeature(), made,
					((List<?>) whole.eGet(element.eContainmentFeature())).indexOf(element) + 1);
		CompoundCommand all = new CompoundCommand();
		made.forEach(copy -> all.append(Commands.add(catalogue, (CatalogueElement) copy)));
		return all;
	}

	private void lead(Use use) {
		List<IdentifiedElement> wanted = division.leading(use).stream().map(place -> counterparts.get(place).get(use.target()))
				.filter(Objects::nonNull).toList();
		if (use.owner() instanceof Ruleset ruleset && use.feature() == Literals.RULESET__SCRIPT) {
			if (!wanted.isEmpty())
				ScriptIdentifiers.replace(plan, ruleset, Map.of(use.target().getId(), wanted.get(0).getId()));
			return;
		}
		Reference reference = new Reference(use.owner(), (EReference) use.feature(), use.target());
		List<IdentifiedElement> targets = wanted.stream().filter(target -> fits(reference, target)).toList();
		if (targets.size() < division.leading(use).size())
			plan.leave(reference);
		if (!targets.isEmpty() || isDeleted())
			spreading.spread(reference, use.takesSeveral() ? targets : targets.stream().limit(1).toList());
	}

	/** A new element that is a part of something comes to stand where the old one does, so that it fits where that did. */
	private static boolean fits(Reference reference, IdentifiedElement target) {
		return target.eContainer() == null && reference.target().eContainer() != null
				|| Choices.isValid(reference.owner(), reference.feature(), target);
	}
}
