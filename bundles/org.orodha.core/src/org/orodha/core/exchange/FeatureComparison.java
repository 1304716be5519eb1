// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.UnsavedEdit;
import org.orodha.core.internal.exchange.Differences;
import org.orodha.core.internal.exchange.Links;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.IdentifiedElement;

/**
 * Compares the elements of a file as the catalogue holds them with those that somebody else stored there, feature by feature.
 * Parts with identifiers are compared one by one; where the parts themselves are others, that is one difference of the whole.
 */
public final class FeatureComparison {

	/**
	 * A feature in which the two differ.
	 *
	 * @param element the element, or part of one, in the catalogue
	 * @param mine    its value in the catalogue; a list for a many-valued feature; null where there is none
	 * @param theirs  the stored value, in the same form; elements of the catalogue where it refers to them
	 */
	public record Difference(EObject element, EStructuralFeature feature, Object mine, Object theirs) {
	}

	private final Catalogue catalogue;
	private final List<Difference> differences = new ArrayList<>();

	private FeatureComparison(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * In what the elements of a file differ from those that are stored there now.
	 *
	 * @param path the file's path in the storage
	 * @return in the order of the model; empty where they are the same, or where one of the two is not there
	 * @throws CatalogueException where the file cannot be read in full
	 */
	public static List<Difference> of(Catalogue catalogue, String path) throws CatalogueException {
		return between(catalogue, path, catalogue.stored(path));
	}

	/**
	 * In what the elements of a file differ from what an edit that was not saved comes to.
	 *
	 * @return as {@link #of(Catalogue, String)}, the values of the edit being theirs
	 * @throws CatalogueException where the edit cannot be read
	 */
	public static List<Difference> of(Catalogue catalogue, UnsavedEdit edit) throws CatalogueException {
		return between(catalogue, edit.path(), catalogue.contentOf(edit));
	}

	/**
	 * In what the elements of a file differ from those that an earlier content of it holds.
	 *
	 * @param content the file as it was stored once
	 * @return as {@link #of(Catalogue, String)}, the earlier values being theirs
	 * @throws CatalogueException where the content cannot be read
	 */
	public static List<Difference> of(Catalogue catalogue, String path, byte[] content) throws CatalogueException {
		return between(catalogue, path, elements(catalogue, path, content));
	}

	/**
	 * In what the elements of two contents of a file differ. Neither can be taken, since the catalogue holds none of them.
	 *
	 * @return as {@link #of(Catalogue, String)}, mine being the later values and theirs the earlier
	 * @throws CatalogueException where one of them cannot be read
	 */
	public static List<Difference> between(Catalogue catalogue, String path, byte[] later, byte[] earlier) throws CatalogueException {
		return between(catalogue, elements(catalogue, path, later), elements(catalogue, path, earlier));
	}

	private static List<EObject> elements(Catalogue catalogue, String path, byte[] content) throws CatalogueException {
		return catalogue.contentOf(new UnsavedEdit(path, content, null));
	}

	private static List<Difference> between(Catalogue catalogue, String path, List<EObject> others) {
		return between(catalogue, catalogue.contentsOf(path), others);
	}

	private static List<Difference> between(Catalogue catalogue, List<EObject> elements, List<EObject> others) {
		FeatureComparison comparison = new FeatureComparison(catalogue);
		for (EObject mine : elements)
			others.stream().filter(theirs -> isSame(mine, theirs)).findFirst().ifPresent(theirs -> comparison.compare(mine, theirs));
		return List.copyOf(comparison.differences);
	}

	/** Takes the stored values of the chosen differences, and leaves the others, as one undoable command. */
	public static void takeTheirs(Catalogue catalogue, Collection<Difference> chosen) {
		take(catalogue, chosen, "comparison.command");
	}

	/** Gives features their earlier values back, as one undoable command; the others stay as they are. */
	public static void restore(Catalogue catalogue, Collection<Difference> chosen) {
		take(catalogue, chosen, "comparison.restore");
	}

	private static void take(Catalogue catalogue, Collection<Difference> chosen, String label) {
		if (chosen.isEmpty())
			return;
		CompoundCommand command = new CompoundCommand(0, Messages.of(FeatureComparison.class).text(label));
		for (Difference difference : chosen)
			command.append(Commands.set(catalogue, difference.element(), difference.feature(), difference.theirs()));
		catalogue.execute(command);
	}

	private void compare(EObject mine, EObject theirs) {
		for (EStructuralFeature feature : mine.eClass().getEAllStructuralFeatures())
			if (feature.isChangeable() && !feature.isDerived() && !(feature instanceof EReference reference && reference.isContainer()))
				compare(mine, theirs, feature);
	}

	private void compare(EObject mine, EObject theirs, EStructuralFeature feature) {
		if (!(feature instanceof EReference reference)) {
			Object value = Differences.value(theirs, feature);
			if (!Objects.equals(Differences.value(mine, feature), value))
				differ(mine, feature, value);
		} else if (!reference.isContainment())
			compareTargets(mine, theirs, reference);
		else
			compareParts(mine, theirs, reference);
	}

	private void compareTargets(EObject mine, EObject theirs, EReference reference) {
		List<EObject> targets = Differences.objects(theirs, reference);
		if (!Differences.same(reference, mine, theirs))
			differ(mine, reference, value(reference, targets.stream().map(this::mine).toList()));
	}

	private void compareParts(EObject mine, EObject theirs, EReference reference) {
		List<EObject> here = Differences.objects(mine, reference);
		List<EObject> there = Differences.objects(theirs, reference);
		boolean identified = here.size() == there.size();
		for (int position = 0; identified && position < here.size(); position++)
			identified = isSame(here.get(position), there.get(position));
		if (identified)
			for (int position = 0; position < here.size(); position++)
				compare(here.get(position), there.get(position));
		else if (!Differences.same(reference, mine, theirs))
			differ(mine, reference, value(reference, there.stream().map(part -> kept(part, here)).toList()));
	}

	/** The part in the catalogue that a stored one is another state of, or a copy of the stored one. */
	private EObject kept(EObject part, List<EObject> here) {
		EObject known = here.stream().filter(candidate -> isSame(candidate, part)).findFirst().orElse(null);
		if (known != null) {
			compare(known, part);
			return known;
		}
		return copy(part);
	}

	private EObject copy(EObject part) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true);
		EObject copy = copier.copy(part);
		copier.forEach((original, copied) -> Links.of(original).forEach(reference -> Links.set(copied, reference, Links.targets(original,
				reference).stream().map(target -> copier.containsKey(target) ? copier.get(target) : mine(target)).toList())));
		return copy;
	}

	/** The element of the catalogue with the identifier of a stored one. */
	private EObject mine(EObject target) {
		return catalogue.find(IdentifiedElement.class, Labels.id((IdentifiedElement) target)).map(EObject.class::cast).orElse(target);
	}

	private void differ(EObject mine, EStructuralFeature feature, Object theirs) {
		differences.add(new Difference(mine, feature, Differences.value(mine, feature), theirs));
	}

	private static Object value(EReference reference, List<EObject> targets) {
		return reference.isMany() ? targets : targets.isEmpty() ? null : targets.getFirst();
	}

	/** Whether two are states of one element. */
	private static boolean isSame(EObject mine, EObject theirs) {
		return mine instanceof IdentifiedElement one && theirs instanceof IdentifiedElement other && one.eClass() == other.eClass()
				&& one.getId() != null && one.getId().equals(other.getId());
	}
}
