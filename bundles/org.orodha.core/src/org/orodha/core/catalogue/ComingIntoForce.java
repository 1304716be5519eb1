// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.orodha.model.AdoptionDecision;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;

/**
 * The next version of a procedure takes the place of the one in force: its text under the old identifiers, what was in force as an
 * earlier version that is kept. What refers to a step that the new text has no more refers to the earlier version from now on.
 */
final class ComingIntoForce {

	private final Catalogue catalogue;
	private final Procedure draft;
	private final Procedure main;
	private final Procedure earlier;
	private final Map<EObject, EObject> targets = new HashMap<>();
	private final CompoundCommand command;

	private ComingIntoForce(Catalogue catalogue, Procedure draft, CompoundCommand command) {
		this.catalogue = catalogue;
		this.draft = draft;
		this.command = command;
		main = draft.getVersionOf();
		earlier = NextVersion.copy(main, NextVersion.versionId(catalogue, main, main.getVersion()));
	}

	/** Appends the changes to a command. */
	static void append(Catalogue catalogue, Procedure draft, AdoptionDecision decision, LocalDate day, CompoundCommand command) {
		new ComingIntoForce(catalogue, draft, command).append(decision, day);
	}

	private void append(AdoptionDecision decision, LocalDate day) {
		keepEarlier(day);
		List<Step> steps = new ArrayList<>();
		for (Step step : draft.getSteps())
			steps.add(place(step));
		targets.put(draft, main);
		for (Step step : draft.getSteps())
			fill((Step) targets.get(step), step);
		fill(main, draft);
		set(main, Literals.PROCEDURE__STEPS, steps);
		set(main, Literals.LIFECYCLE_ELEMENT__VERSION, draft.getVersion());
		set(main, Literals.LIFECYCLE_ELEMENT__VALID_FROM, day);
		set(main, Literals.PROCEDURE__NEXT_REVIEW, draft.getNextReview());
		List<AdoptionDecision> decisions = new ArrayList<>(main.getDecisions());
		decisions.addAll(EcoreUtil.copyAll(draft.getDecisions()));
		decisions.add(decision);
		set(main, Literals.PROCEDURE__DECISIONS, decisions);
		redirect(steps);
		command.append(new RemoveCommand(catalogue.editingDomain(), draft.eResource().getContents(), draft));
	}

	private void keepEarlier(LocalDate day) {
		earlier.setStatus(LifecycleStatus.DEPRECATED);
		earlier.setVersionOf(main);
		earlier.setReplacedBy(main);
		earlier.setValidFrom(main.getValidFrom());
		earlier.setValidTo(day.minusDays(1));
		command.append(Commands.add(catalogue, earlier));
	}

	/** Where a step of the draft stands from now on: in the step that it is a version of, else in a new one. */
	private Step place(Step step) {
		Step place = step.getVersionOf() != null && step.getVersionOf().getProcedure() == main && !targets.containsValue(step.getVersionOf())
				? step.getVersionOf() : ModelFactory.eINSTANCE.createStep();
		if (place.getId() == null || place.getId().isEmpty())
			place.setId(catalogue.freeId(NextVersion.within(step.getId(), draft.getId(), main.getId())));
		targets.put(step, place);
		return place;
	}

	private void fill(EObject place, EObject text) {
		for (EStructuralFeature feature : AdoptedText.features(text.eClass()))
			if (feature != Literals.PROCEDURE__STEPS)
				set(place, feature, text.eIsSet(feature) ? value(text, feature) : null);
	}

	private Object value(EObject owner, EStructuralFeature feature) {
		Object value = owner.eGet(feature);
		if (!(feature instanceof EReference reference))
			return value instanceof Collection<?> several ? new ArrayList<>(several) : value;
		if (!reference.isContainment())
			return value instanceof Collection<?> several ? several.stream().map(this::target).toList() : target(value);
		EObject copied = null;
		List<EObject> copies = new ArrayList<>();
		for (Object part : value instanceof Collection<?> several ? several : List.of(value)) {
			copied = EcoreUtil.copy((EObject) part);
			lead(copied);
			copies.add(copied);
		}
		return reference.isMany() ? copies : copied;
	}

	/** Has what a copied part refers to within the draft be what stands in its place. */
	private void lead(EObject part) {
		for (EReference reference : part.eClass().getEAllReferences())
			if (!reference.isContainment() && !reference.isContainer() && !reference.isMany() && part.eIsSet(reference))
				part.eSet(reference, target(part.eGet(reference)));
	}

	private Object target(Object target) {
		return targets.getOrDefault(target, (EObject) target);
	}

	/** What refers to the draft refers to what is in force; what refers to a step that is no more, to the earlier version. */
	private void redirect(Collection<Step> steps) {
		for (int place = 0; place < main.getSteps().size(); place++)
			if (!steps.contains(main.getSteps().get(place)))
				targets.put(main.getSteps().get(place), earlier.getSteps().get(place));
		Set<List<Object>> done = new HashSet<>();
		for (EObject target : List.copyOf(targets.keySet()))
			for (Setting reference : catalogue.referencesTo((IdentifiedElement) target))
				if (!EcoreUtil.isAncestor(draft, reference.getEObject()) && !EcoreUtil.isAncestor(main, reference.getEObject())
						&& done.add(List.of(reference.getEObject(), reference.getEStructuralFeature())))
					set(reference.getEObject(), reference.getEStructuralFeature(),
							value(reference.getEObject(), reference.getEStructuralFeature()));
	}

	/** Past the guard of frozen text: this is how it is changed. */
	private void set(EObject owner, EStructuralFeature feature, Object value) {
		if (value != null || owner.eIsSet(feature))
			command.append(new SetCommand(catalogue.editingDomain(), owner, feature,
					value == null ? SetCommand.UNSET_VALUE : value));
	}
}
