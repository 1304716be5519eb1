// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.text.Messages;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Gives an element another identifier or owner. Every reference is kept, also in scripts; files are called accordingly. */
public final class Rename {

	private static final Messages MESSAGES = Messages.of(Rename.class);

	private Rename() {
	}

	/**
	 * Works out another identifier.
	 *
	 * @param following whether identifiers that begin with the present one and a full stop, of parts and of other elements, follow
	 * @throws IllegalArgumentException where an identifier is not well-formed or taken
	 */
	public static Refactoring of(Catalogue catalogue, IdentifiedElement element, String id, boolean following) {
		String old = element.getId();
		if (!Ids.slug(id).equals(id))
			throw new IllegalArgumentException(MESSAGES.text("rename.form", id, Ids.slug(id)));
		Map<IdentifiedElement, String> renamed = new LinkedHashMap<>();
		renamed.put(element, id);
		if (following)
			catalogue.all(IdentifiedElement.class).stream().filter(other -> other.getId() != null && other.getId().startsWith(old + "."))
					.forEach(other -> renamed.put(other, id + other.getId().substring(old.length())));
		Plan plan = new Plan(catalogue);
		List<IdentifiedElement> changed = List.copyOf(renamed.keySet());
		renamed.forEach((other, wanted) -> {
			IdentifiedElement present = catalogue.find(IdentifiedElement.class, wanted).orElse(null);
			if (present != null && !renamed.containsKey(present) || wanted.equals(other.getId()))
				throw new IllegalArgumentException(MESSAGES.text("rename.taken", wanted));
			plan.set(other, Literals.IDENTIFIED_ELEMENT__ID, wanted);
		});
		Map<String, String> ids = new LinkedHashMap<>();
		renamed.forEach((other, wanted) -> {
			if (Literals.DATASET == other.eClass() || Literals.CODE_LIST == other.eClass())
				ids.put(other.getId(), wanted);
		});
		ScriptIdentifiers.replace(catalogue, plan, ids);
		plan.first(() -> new Rewriting(referrers(catalogue, changed)));
		for (CatalogueElement file : catalogue.all(CatalogueElement.class))
			if (renamed.containsKey(file) || renamed.containsKey(file.getOwner()) && file.getOwner() instanceof Agency)
				plan.then(() -> Commands.move(catalogue, file));
		return plan.refactoring(MESSAGES.text("rename.label", old, id));
	}

	/**
	 * Works out another owner.
	 *
	 * @param owner null for nobody
	 */
	public static Refactoring owner(Catalogue catalogue, CatalogueElement element, Agency owner) {
		Plan plan = new Plan(catalogue);
		plan.set(element, Literals.CATALOGUE_ELEMENT__OWNER, owner);
		return plan.refactoring(MESSAGES.text(owner == null ? "owner.none" : "owner.label", element.getId(), owner == null ? "" : owner.getId()));
	}

	/** The files whose references are to be written anew. References that were never followed are followed while they still can be. */
	private static Set<Resource> referrers(Catalogue catalogue, List<IdentifiedElement> targets) {
		Set<Resource> files = new LinkedHashSet<>();
		for (IdentifiedElement target : targets)
			catalogue.referencesTo(target).forEach(setting -> {
				if (setting.get(true) instanceof List<?> list)
					new ArrayList<>(list);
				EObject owner = setting.getEObject();
				if (owner.eResource() != null)
					files.add(owner.eResource());
			});
		return files;
	}

	/** Has files written though nothing in their elements changes but the identifiers that these refer to. */
	private static final class Rewriting extends AbstractCommand {

		private final Set<Resource> files;

		Rewriting(Set<Resource> files) {
			this.files = files;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			files.forEach(file -> file.setModified(true));
		}

		@Override
		public void undo() {
			execute();
		}

		@Override
		public void redo() {
			execute();
		}
	}
}
