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
final class Operators {

	private final Map<String, VtlParser.DefOperatorContext> defined = new LinkedHashMap<>();
	private final Set<String> used = new TreeSet<>();
	private final Deque<String> underWay = new ArrayDeque<>();

	void define(VtlParser.DefOperatorContext operator) {
		defined.put(Names.plain(operator.operatorID()), operator);
	}

	Operand call(VtlParser.CallDatasetContext call, Session session, Expressions caller) {
		String written = Names.plain(call.operatorID());
		String name = Names.find(written, defined.keySet());
		if (name == null)
			session.requireReadable(written);
		if (name == null)
			throw new Fault(call.operatorID(), "function.unknown", written, suggestion(written));
		if (underWay.contains(name))
			throw new Fault(call.operatorID(), "operator.circle", name);
		used.add(name);
		VtlParser.DefOperatorContext operator = defined.get(name);
		Map<String, Operand> arguments = arguments(operator, call, session, caller);
		underWay.push(name);
		try {
			Operand result = session.within(arguments, () -> new Expressions(session, null, null).operand(operator.expr()));
			VtlParser.OutputParameterTypeContext type = operator.outputParameterType();
			return type == null ? result
					: typed(result, type.scalarType(), type.componentType(), type.datasetType() != null, operator.expr());
		} finally {
			underWay.pop();
		}
	}

	private String suggestion(String written) {
		Set<String> names = new TreeSet<>(Vocabulary.signatures().keySet());
		names.addAll(defined.keySet());
		return Names.suggestion(written, names);
	}

	private static Map<String, Operand> arguments(VtlParser.DefOperatorContext operator, VtlParser.CallDatasetContext call,
			Session session, Expressions caller) {
		List<VtlParser.ParameterItemContext> parameters = operator.parameterItem();
		List<VtlParser.ParameterContext> given = call.parameter();
		if (given.size() > parameters.size())
			throw new Fault(given.get(parameters.size()), "operator.arguments", Names.plain(call.operatorID()), parameters.size(),
					given.size());
		Map<String, Operand> arguments = new HashMap<>();
		for (int number = 0; number < parameters.size(); number++) {
			VtlParser.ParameterItemContext parameter = parameters.get(number);
			VtlParser.ParameterContext argument = number < given.size() && given.get(number).OPTIONAL() == null ? given.get(number)
					: null;
			if (argument == null && parameter.constant() == null)
				throw new Fault(number < given.size() ? given.get(number) : call, "operator.argument", Names.plain(parameter.varID()));
			ParserRuleContext at = argument == null ? parameter.constant() : argument;
			Operand value = argument == null ? Functions.constant(session.sql(), parameter.constant())
					: argument.constant() != null ? Functions.constant(session.sql(), argument.constant())
							: caller.named(Names.plain(argument.varID()), argument);
			VtlParser.InputParameterTypeContext type = parameter.inputParameterType();
			if (type.scalarSetType() != null || type.rulesetType() != null)
				throw new Fault(type, "unsupported.parameter");
			arguments.put(Names.plain(parameter.varID()),
					typed(value, type.scalarType(), type.componentType(), type.datasetType() != null, at));
		}
		return arguments;
	}

	private static Operand typed(Operand value, VtlParser.ScalarTypeContext scalar, VtlParser.ComponentTypeContext component,
			boolean dataset, ParserRuleContext at) {
		if (dataset && !(value instanceof Relation))
			throw new Fault(at, "dataset.expected");
		if (dataset || value instanceof Relation && component == null && scalar == null)
			return value;
		if (!(value instanceof Scalar single))
			throw new Fault(at, "value.expected");
		VtlParser.ScalarTypeContext type = scalar == null ? component.scalarType() : scalar;
		VtlType expected = type == null || type.basicScalarType() == null ? null : Casts.type(type.basicScalarType());
		return expected == null ? single : Types.require(single, expected, at);
	}

	/** Warns of operators that nothing calls. */
	void warnOfUnused(Session session) {
		defined.forEach((name, operator) -> {
			if (!used.contains(name))
				session.warn(operator.operatorID().getStart(), operator.operatorID().getStop(), "operator.unused", name);
		});
	}
}
