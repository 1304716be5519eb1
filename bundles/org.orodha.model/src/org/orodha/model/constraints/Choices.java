// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.model.constraints;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.model.Alignment;
import org.orodha.model.Article;
import org.orodha.model.Code;
import org.orodha.model.CodeMapping;
import org.orodha.model.Definition;
import org.orodha.model.Delivery;
import org.orodha.model.Flow;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Step;
import org.orodha.model.Variable;

/**
 * Which elements a reference may be given, beyond its type. An element never refers to itself or to what holds it, a
 * hierarchy has no circle, and what else is declared here for a reference.
 */
public final class Choices {

	private interface Rule<O, C> {
		boolean allows(O owner, C candidate);
	}

	private static final Set<EReference> HIERARCHIES = Set.of(Literals.TOPIC__BROADER, Literals.CONCEPT__BROADER,
			Literals.AGENCY__PARENT, Literals.CODE__PARENT, Literals.LIFECYCLE_ELEMENT__REPLACED_BY, Literals.DELIVERY__SUPERSEDES);

	private static final Map<EReference, Rule<?, ?>> RULES = Map.ofEntries(
			entry(Literals.ALIGNMENT__TARGET, (Rule<Alignment, Definition>) (alignment, definition) -> definition.isHarmonised()
					&& definition != alignment.getDefinition()),
			entry(Literals.CODE__PARENT, (Rule<Code, Code>) (code, parent) -> parent.getCodeList() == code.getCodeList()),
			entry(Literals.CODE_MAPPING__SOURCE, (Rule<CodeMapping, Code>) (mapping, code) -> code
					.getCodeList() == mapping.eContainer()),
			entry(Literals.CODE_MAPPING__TARGETS, (Rule<CodeMapping, Code>) (mapping, code) -> code
					.getCodeList() != mapping.eContainer()),
			entry(Literals.LIFECYCLE_ELEMENT__REPLACED_BY, (Rule<LifecycleElement, LifecycleElement>) (element,
					successor) -> successor.eClass() == element.eClass()),
			entry(Literals.VARIABLE__DEFINITION, (Rule<Variable, Definition>) (variable, definition) -> variable.getConcept() == null
					|| definition.getConcept() == variable.getConcept()),
			entry(Literals.VARIABLE__REFERS_TO, (Rule<Variable, Variable>) (variable, other) -> other.getDataset() != variable
					.getDataset()),
			entry(Literals.FLOW__ARTICLES, (Rule<Flow, Article>) (flow, article) -> flow.getInstrument() == null
					|| article.getInstrument() == flow.getInstrument()),
			entry(Literals.STEP__AFTER, (Rule<Step, Step>) (step, earlier) -> earlier.getProcedure() == step.getProcedure()),
			entry(Literals.DELIVERY__SUPERSEDES, (Rule<Delivery, Delivery>) (delivery, earlier) -> earlier.getDataset() == delivery
					.getDataset()));

	private Choices() {
	}

	/**
	 * Whether an object's reference may be given an element.
	 *
	 * @param candidate of the reference's type
	 */
	public static boolean isValid(EObject owner, EReference reference, EObject candidate) {
		return !EcoreUtil.isAncestor(candidate, owner) && !(HIERARCHIES.contains(reference) && leadsTo(candidate, reference, owner))
				&& fits(owner, reference, candidate);
	}

	/**
	 * Whether what is declared for a reference allows an element there, circles aside.
	 *
	 * @param candidate of the reference's type
	 */
	@SuppressWarnings("unchecked")
	public static boolean fits(EObject owner, EReference reference, EObject candidate) {
		Rule<?, ?> rule = RULES.get(reference);
		return rule == null || ((Rule<EObject, EObject>) rule).allows(owner, candidate);
	}

	private static boolean leadsTo(EObject from, EReference reference, EObject to) {
		Set<EObject> passed = new HashSet<>();
		for (EObject at = from; at != null && passed.add(at); at = (EObject) at.eGet(reference))
			if (at == to)
				return true;
		return false;
	}
}
