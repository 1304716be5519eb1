// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.antlr.v4.runtime.ParserRuleContext;

import fr.insee.vtl.parser.VtlParser;

/** Operators that a script defines: a call is the operator's expression with the arguments in the place of its parameters. */
final class DefinedOperators {

	private final Map<String, VtlParser.DefOperatorContext> defined = new LinkedHashMap<>();
	private final Set<String> used = new TreeSet<>();
	private final Deque<String> underWay = new ArrayDeque<>();

	void define(VtlParser.DefOperatorContext operator) {
		defined.put(ScriptNames.plain(operator.operatorID()), operator);
	}

	Operand call(VtlParser.CallDatasetContext call, CompilationContext compilation, ExpressionTranslator caller) {
		String written = ScriptNames.plain(call.operatorID());
		String name = ScriptNames.find(written, defined.keySet());
		if (name == null)
			compilation.requireReadable(written);
		if (name == null)
			throw new VtlProblemException(call.operatorID(), "function.unknown", written, suggestion(written));
		if (underWay.contains(name))
			throw new VtlProblemException(call.operatorID(), "operator.circle", name);
		used.add(name);
		VtlParser.DefOperatorContext operator = defined.get(name);
		Map<String, Operand> arguments = arguments(operator, call, compilation, caller);
		underWay.push(name);
		try {
			Operand result = compilation.within(arguments, () -> new ExpressionTranslator(compilation, null, null).operand(operator.expr()));
			VtlParser.OutputParameterTypeContext type = operator.outputParameterType();
			return type == null ? result
					: typed(result, type.scalarType(), type.componentType(), type.datasetType() != null, operator.expr());
		} finally {
			underWay.pop();
		}
	}

	private String suggestion(String written) {
		Set<String> names = new TreeSet<>(VtlVocabulary.signatures().keySet());
		names.addAll(defined.keySet());
		return ScriptNames.suggestion(written, names);
	}

	private static Map<String, Operand> arguments(VtlParser.DefOperatorContext operator, VtlParser.CallDatasetContext call,
			CompilationContext compilation, ExpressionTranslator caller) {
		List<VtlParser.ParameterItemContext> parameters = operator.parameterItem();
		List<VtlParser.ParameterContext> given = call.parameter();
		if (given.size() > parameters.size())
			throw new VtlProblemException(given.get(parameters.size()), "operator.arguments", ScriptNames.plain(call.operatorID()), parameters.size(),
					given.size());
		Map<String, Operand> arguments = new HashMap<>();
		for (int number = 0; number < parameters.size(); number++) {
			VtlParser.ParameterItemContext parameter = parameters.get(number);
			VtlParser.ParameterContext argument = number < given.size() && given.get(number).OPTIONAL() == null ? given.get(number)
					: null;
			if (argument == null && parameter.constant() == null)
				throw new VtlProblemException(number < given.size() ? given.get(number) : call, "operator.argument", ScriptNames.plain(parameter.varID()));
			ParserRuleContext at = argument == null ? parameter.constant() : argument;
			Operand value = argument == null ? ScalarOperators.constant(compilation.sql(), parameter.constant())
					: argument.constant() != null ? ScalarOperators.constant(compilation.sql(), argument.constant())
							: caller.named(ScriptNames.plain(argument.varID()), argument);
			VtlParser.InputParameterTypeContext type = parameter.inputParameterType();
			if (type.scalarSetType() != null || type.rulesetType() != null)
				throw new VtlProblemException(type, "unsupported.parameter");
			arguments.put(ScriptNames.plain(parameter.varID()),
					typed(value, type.scalarType(), type.componentType(), type.datasetType() != null, at));
		}
		return arguments;
	}

	private static Operand typed(Operand value, VtlParser.ScalarTypeContext scalar, VtlParser.ComponentTypeContext component,
			boolean dataset, ParserRuleContext at) {
		if (dataset && !(value instanceof Relation))
			throw new VtlProblemException(at, "dataset.expected");
		if (dataset || value instanceof Relation && component == null && scalar == null)
			return value;
		if (!(value instanceof Scalar single))
			throw new VtlProblemException(at, "value.expected");
		VtlParser.ScalarTypeContext type = scalar == null ? component.scalarType() : scalar;
		VtlType expected = type == null || type.basicScalarType() == null ? null : CastOperator.type(type.basicScalarType());
		return expected == null ? single : TypeChecks.require(single, expected, at);
	}

	/** Warns of operators that nothing calls. */
	void warnOfUnused(CompilationContext compilation) {
		defined.forEach((name, operator) -> {
			if (!used.contains(name))
				compilation.warn(operator.operatorID().getStart(), operator.operatorID().getStop(), "operator.unused", name);
		});
	}
}
