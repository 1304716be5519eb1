// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

import fr.insee.vtl.parser.VtlParser;

/**
 * A hierarchical ruleset applied to a dataset, as the operators check_hierarchy and hierarchy write it.
 *
 * @param at        the call
 * @param operand   the dataset
 * @param ruleset   the name of the ruleset
 * @param component the column of the code items, or null
 * @param condition the columns that conditions look at, or null
 * @param mode      what is done with code items that are missing
 * @param input     where the values of code items come from
 */
record HierarchyCall(ParserRuleContext at, VtlParser.ExprContext operand, Token ruleset,
		VtlParser.ComponentIDContext component, VtlParser.ConditionClauseContext condition, String mode, HierarchyItemValues.Input input) {

	static HierarchyCall of(VtlParser.ValidateHRrulesetContext call) {
		boolean rules = call.inputMode() != null && call.inputMode().DATASET_PRIORITY() != null;
		return new HierarchyCall(call, call.op, call.hrName, call.componentID(), call.conditionClause(), mode(call.validationMode()),
				rules ? HierarchyItemValues.Input.DATASET_PRIORITY : HierarchyItemValues.Input.DATASET);
	}

	static HierarchyCall of(VtlParser.HierarchyOperatorsContext call) {
		VtlParser.InputModeHierarchyContext input = call.inputModeHierarchy();
		return new HierarchyCall(call, call.op, call.hrName, call.ruleComponent, call.conditionClause(), mode(call.validationMode()),
				input == null || input.RULE() != null ? HierarchyItemValues.Input.RULE
						: input.DATASET() != null ? HierarchyItemValues.Input.DATASET : HierarchyItemValues.Input.RULE_PRIORITY);
	}

	private static String mode(VtlParser.ValidationModeContext written) {
		return written == null ? "non_null" : written.getText();
	}

	/** The values of the ruleset's code items in a dataset. */
	HierarchyItemValues items(CompilationContext compilation, Relation dataset, VtlParser.DefHierarchicalContext definition) {
		VtlParser.HierRuleSignatureContext signature = definition.hierRuleSignature();
		if (dataset.measures().size() != 1)
			throw new VtlProblemException(operand, "measure.one",
					String.join(", ", dataset.measures().stream().map(Component::name).toList()));
		NumericOperators.require(dataset.measures().get(0).value(), operand);
		return new HierarchyItemValues(compilation, new HierarchyRuleset(definition.ruleClauseHierarchical()),
				dataset.identified(dataset.measures()),
				item(dataset, signature), variables(dataset, signature), mode, input);
	}

	private Component item(Relation dataset, VtlParser.HierRuleSignatureContext signature) {
		if (component == null && signature.VALUE_DOMAIN() != null)
			throw new VtlProblemException(at, "rule.needed");
		Component item = component == null ? ColumnLookup.require(dataset, ScriptNames.plain(signature.IDENTIFIER().getText()), signature)
				: ColumnLookup.require(dataset, component);
		if (!item.identifier())
			throw new VtlProblemException(component == null ? at : component, "identifier.expected", item.name());
		return item;
	}

	private List<Component> variables(Relation dataset, VtlParser.HierRuleSignatureContext signature) {
		if (signature.valueDomainSignature() == null)
			return List.of();
		List<VtlParser.SignatureContext> variables = signature.valueDomainSignature().signature();
		List<VtlParser.ComponentIDContext> named = condition == null ? List.of() : condition.componentID();
		if (!named.isEmpty() && named.size() != variables.size())
			throw new VtlProblemException(at, "components.number", variables.size(), named.size());
		List<Component> bound = new ArrayList<>();
		for (int number = 0; number < variables.size(); number++) {
			VtlParser.SignatureContext variable = variables.get(number);
			String name = ScriptNames.plain(variable.varID());
			Component column = named.isEmpty() ? ColumnLookup.require(dataset, name, variable.varID())
					: ColumnLookup.require(dataset, named.get(number));
			if (!column.identifier())
				throw new VtlProblemException(named.isEmpty() ? variable : named.get(number), "identifier.expected", column.name());
			bound.add(column.named(variable.alias() == null ? name : ScriptNames.plain(variable.alias())));
		}
		return bound;
	}
}
