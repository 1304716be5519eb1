// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Steps;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Values to be set and objects to be deleted, collected before anything is changed. */
final class Plan {

	private record Slot(EObject owner, EStructuralFeature feature) {
	}

	private final Catalogue catalogue;
	private final Map<Slot, Object> values = new LinkedHashMap<>();
	private final List<EObject> deleted = new ArrayList<>();
	private final List<ValueChange> made = new ArrayList<>();
	private final List<Reference> left = new ArrayList<>();
	private final List<Supplier<Command>> first = new ArrayList<>();
	private final List<Supplier<Command>> last = new ArrayList<>();

	Plan(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The value as it will be. */
	Object value(EObject owner, EStructuralFeature feature) {
		Slot slot = new Slot(owner, feature);
		return values.containsKey(slot) ? values.get(slot) : present(slot);
	}

	/** The list as it will be, to be changed and set. */
	List<Object> list(EObject owner, EStructuralFeature feature) {
		return new ArrayList<>((List<?>) value(owner, feature));
	}

	void set(EObject owner, EStructuralFeature feature, Object value) {
		values.put(new Slot(owner, feature), value instanceof List<?> list ? unmodifiable(list) : value);
	}

	void delete(EObject object) {
		deleted.add(object);
	}

	void leave(Reference reference) {
		left.add(reference);
	}

	/** Tells of a new element, which something to be done first adds. */
	void make(IdentifiedElement element) {
		made.add(new ValueChange(element, Literals.IDENTIFIED_ELEMENT__ID, null, element.getId()));
		made.add(new ValueChange(element, Literals.IDENTIFIED_ELEMENT__NAME, List.of(), unmodifiable(element.getName())));
	}

	/** Something to be done before any value is set. */
	void first(Supplier<Command> step) {
		first.add(step);
	}

	/** Something to be done when all values are set. */
	void then(Supplier<Command> step) {
		last.add(step);
	}

	Refactoring refactoring(String label) {
		List<ValueChange> changes = new ArrayList<>(made);
		List<Supplier<Command>> steps = new ArrayList<>(first);
		values.forEach((slot, value) -> {
			Object before = present(slot);
			if (!Objects.equals(before, value)) {
				changes.add(new ValueChange(slot.owner(), slot.feature(), before, value));
				steps.add(() -> Commands.set(catalogue, slot.owner(), slot.feature(), value));
			}
		});
		for (EObject object : deleted)
			steps.add(() -> deletion(object));
		steps.addAll(last);
		return new Refactoring(label, changes, deleted, left, new Steps(label, steps));
	}

	private Command deletion(EObject object) {
		if (object instanceof IdentifiedElement element)
			return Commands.delete(catalogue, element);
		return object.eContainingFeature().isMany()
				? RemoveCommand.create(catalogue.editingDomain(), object.eContainer(), object.eContainingFeature(), object)
				: Commands.set(catalogue, object.eContainer(), object.eContainingFeature(), null);
	}

	private static Object present(Slot slot) {
		if (slot.feature().isMany())
			return unmodifiable((List<?>) slot.owner().eGet(slot.feature()));
		return slot.owner().eIsSet(slot.feature()) ? slot.owner().eGet(slot.feature()) : null;
	}

	private static List<?> unmodifiable(List<?> list) {
		return Collections.unmodifiableList(new ArrayList<>(list));
	}
}
