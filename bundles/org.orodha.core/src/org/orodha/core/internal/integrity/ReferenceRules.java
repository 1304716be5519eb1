// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.integrity;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.findings.Fix;
import org.orodha.core.rules.RuleReport;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.constraints.Choices;

/**
 * OR-0003 duplicate identifiers, OR-0004 dangling references, OR-0007 elements without owner, OR-0013 references to an element
 * of another kind than is asked for.
 */
final class ReferenceRules implements IntegrityRules {

	private static final Set<EReference> TOLD_BY_THEIR_OWN_RULE = Set.of(Literals.ALIGNMENT__TARGET, Literals.CODE_MAPPING__SOURCE,
			Literals.VARIABLE__DEFINITION, Literals.STEP__AFTER);

	@Override
	public void check(RuleReport report) {
		Catalogue catalogue = report.catalogue();
		for (List<IdentifiedElement> same : catalogue.duplicates())
			for (IdentifiedElement later : same.subList(1, same.size()))
				report.add(CatalogueRule.ID_TWICE, later, Literals.IDENTIFIED_ELEMENT__ID, new NewId(later), later.getId(),
						catalogue.pathOf(same.get(0)).orElse(""), catalogue.pathOf(later).orElse(""));
		catalogue.references().forEach((id, references) -> {
			EObject target = catalogue.find(IdentifiedElement.class, id).orElse(null);
			for (Setting reference : references)
				if (target == null)
					report.add(CatalogueRule.REFERENCE_BROKEN, reference.getEObject(), reference.getEStructuralFeature(),
							new RemoveReference(reference, id), reference.getEStructuralFeature(), id);
				else if (!leadsTo(reference, target))
					report.add(CatalogueRule.REFERENCE_KIND, reference.getEObject(), reference.getEStructuralFeature(),
							new RemoveReference(reference, id), reference.getEStructuralFeature(), id,
							Labels.ofKind(target.eClass()),
							Labels.ofKind((EClass) reference.getEStructuralFeature().getEType()));
				else if (!TOLD_BY_THEIR_OWN_RULE.contains(reference.getEStructuralFeature())
						&& !Choices.fits(reference.getEObject(), (EReference) reference.getEStructuralFeature(), target))
					report.add(CatalogueRule.REFERENCE_NOT_OFFERED, reference.getEObject(), reference.getEStructuralFeature(),
							new RemoveReference(reference, id), reference.getEStructuralFeature(), target);
		});
		for (CatalogueElement element : catalogue.all(CatalogueElement.class))
			if (element.getOwner() == null && element.eClass() != Literals.AGENCY)
				report.add(CatalogueRule.OWNER_MISSING, element, Literals.CATALOGUE_ELEMENT__OWNER);
	}

	private static boolean leadsTo(Setting reference, EObject target) {
		Object value = reference.get(true);
		return value == target || value instanceof List<?> list && list.contains(target);
	}

	private record NewId(IdentifiedElement element) implements Fix {

		@Override
		public String label() {
			return Messages.of(ReferenceRules.class).text("fix.new-id");
		}

		@Override
		public Command command(Catalogue catalogue) {
			return Commands.set(catalogue, element, Literals.IDENTIFIED_ELEMENT__ID, catalogue.freeId(element.getId()));
		}
	}

	private record RemoveReference(Setting reference, String target) implements Fix {

		@Override
		public String label() {
			return Messages.of(ReferenceRules.class).text("fix.remove-reference", target);
		}

		@Override
		public Command command(Catalogue catalogue) {
			return Commands.removeReference(catalogue, reference, target);
		}
	}
}
