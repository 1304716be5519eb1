// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;
import org.orodha.core.mapping.Counterparts;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Nearest;
import org.orodha.data.check.VtlEnvironments;
import org.orodha.declared.layout.Declaration.Across;
import org.orodha.declared.layout.Declaration.ColumnUse;
import org.orodha.declared.layout.Declaration.Constant;
import org.orodha.declared.layout.Declaration.Target;
import org.orodha.declared.layout.DeclaredRuleset.DeclaredRule;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.model.Agency;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Severity;
import org.orodha.model.Variable;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.vtl.VtlCompiler;
import org.orodha.vtl.VtlProblem;

/** Tells what of a declaration does not fit a catalogue. */
public final class DeclarationCheck {

	private final Written written;
	private final Declaration declaration;
	private final Catalogue catalogue;
	private final List<Finding> findings = new ArrayList<>();

	private DeclarationCheck(Written written, Catalogue catalogue) {
		this.written = written;
		this.catalogue = catalogue;
		declaration = written.declaration();
	}

	/** What does not fit, with the places in the declaration's file. */
	public static List<Finding> of(Written written, Catalogue catalogue) {
		DeclarationCheck check = new DeclarationCheck(written, catalogue);
		check.run();
		return List.copyOf(check.findings);
	}

	private void error(String path, String key, Object... values) {
		findings.add(DeclarationRule.UNFIT.finding(written.place(path), key, values));
	}

	private void warning(String path, String key, Object... values) {
		findings.add(DeclarationRule.UNFIT.finding(written.place(path), key, values).but().severity(Severity.WARNING).build());
	}

	private void run() {
		if (catalogue.find(Agency.class, declaration.identity().agency()).isEmpty())
			warning("agency", "agency.none", declaration.identity().agency(), nearest(declaration.identity().agency(), ids(Agency.class)));
		switch (declaration.target()) {
		case Target.OfDataset target -> catalogue.find(Dataset.class, target.id()).ifPresentOrElse(this::dataset,
				() -> error("dataset", "dataset.none", target.id(), nearest(target.id(), ids(Dataset.class))));
		case Target.OfElements target -> Kinds.named(target.kind()).ifPresentOrElse(kind -> elements(target, kind),
				() -> error("elements.kind", "kind.none", target.kind(), String.join(", ", Kinds.names())));
		}
	}

	private <T extends IdentifiedElement> List<String> ids(Class<T> type) {
		return catalogue.all(type).stream().map(IdentifiedElement::getId).toList();
	}

	private static String nearest(String wanted, List<String> all) {
		return Nearest.of(wanted, all).orElse("\u2013");
	}

	private void dataset(Dataset dataset) {
		Set<String> given = new HashSet<>();
		for (int number = 0; number < declaration.columns().size(); number++) {
			String part = "columns[" + number + "]";
			ColumnUse use = declaration.columns().get(number);
			variable(dataset, part + ".variable", use.to(), given).ifPresent(variable -> codes(part, use.values().codes(), variable));
		}
		for (int number = 0; number < declaration.constants().size(); number++) {
			String part = "constants[" + number + "]";
			Constant constant = declaration.constants().get(number);
			variable(dataset, part + ".variable", constant.to(), given).ifPresent(variable -> constant(part, constant, variable));
		}
		Across across = declaration.across();
		if (across != null) {
			variable(dataset, "across.names.variable", across.names(), given)
					.ifPresent(variable -> codes("across.names", across.use().codes(), variable));
			variable(dataset, "across.values", across.values(), given);
		}
		dataset.getVariables().stream().filter(Variable::isMandatory).map(FileDescriptions::columnName).filter(name -> !given.contains(name))
				.forEach(name -> warning("columns", "variable.open", name, dataset.getId()));
		if (!declaration.rules().isEmpty())
			rules(dataset);
	}

	/** The variable that is given at a path; empty where the dataset has none of that name, which is told. */
	private Optional<Variable> variable(Dataset dataset, String path, String name, Set<String> given) {
		Optional<Variable> variable = Variables.find(dataset, name);
		List<String> names = dataset.getVariables().stream().map(FileDescriptions::columnName).toList();
		variable.map(FileDescriptions::columnName).ifPresentOrElse(given::add,
				() -> error(path, "variable.none", name, dataset.getId(), nearest(name, names), String.join(", ", names)));
		return variable;
	}

	private void codes(String part, CodeUse use, Variable variable) {
		CodeList list = variable.getCodeList();
		if (list == null) {
			if (use.byName() || !use.from().isEmpty())
				error(part + ".codes", "codes.list", FileDescriptions.columnName(variable));
			return;
		}
		Set<String> codes = FileDescriptions.codes(list).values();
		use.values().forEach((value, code) -> {
			if (!codes.contains(code))
				error(part + ".codes.values." + value, "code.none", code, list.getId(), nearest(code, List.copyOf(codes)));
		});
		if (!use.from().isEmpty() && catalogue.find(CodeList.class, use.from()).isEmpty())
			error(part + ".codes.from", "list.none", use.from(), nearest(use.from(), ids(CodeList.class)));
		else if (!use.from().isEmpty()
				&& !Counterparts.isMapped(catalogue.require(CodeList.class, use.from()), list))
			error(part + ".codes.from", "list.unmapped", use.from(), list.getId());
	}

	private void constant(String part, Constant constant, Variable variable) {
		CodeList list = variable.getCodeList();
		if (list != null && constant.name().isEmpty() && !constant.value().isEmpty()
				&& !FileDescriptions.codes(list).values().contains(constant.value()))
			error(part + ".value", "code.none", constant.value(), list.getId(),
					nearest(constant.value(), List.copyOf(FileDescriptions.codes(list).values())));
	}

	private void rules(Dataset dataset) {
		try (Engine engine = Engines.embedded(EngineLimits.DEFAULT)) {
			VtlCompiler compiler = new VtlCompiler(engine.dialect());
			List<DeclaredRule> rules = declaration.rules().rules();
			for (int number = 0; number < rules.size(); number++)
				if (!rules.get(number).check().isBlank())
					problems(compiler, new DeclaredRuleset(List.of(rules.get(number)), ""), dataset, "rules[" + number + "].check", rules.get(number).code());
			if (!declaration.rules().script().isBlank())
				problems(compiler, new DeclaredRuleset(List.of(), declaration.rules().script()), dataset, "script", "script");
		} catch (EngineException failure) {
			throw new IllegalStateException(failure.getMessage(), failure);
		}
	}

	private void problems(VtlCompiler compiler, DeclaredRuleset rules, Dataset dataset, String path, String named) {
		for (VtlProblem problem : compiler.compile(rules.vtl(dataset.getId()), VtlEnvironments.of(catalogue, dataset)).problems())
			if (problem.severity() == Severity.ERROR)
				error(path, "rule.wrong", named, problem.message());
			else
				warning(path, "rule.wrong", named, problem.message());
	}

	private void elements(Target.OfElements target, EClass kind) {
		Optional<IdentifiedElement> whole = catalogue.find(IdentifiedElement.class, target.partOf());
		if (!target.partOf().isEmpty() && whole.isEmpty())
			error("elements.part-of", "part-of.none", target.partOf(), nearest(target.partOf(), ids(IdentifiedElement.class)));
		else if (whole.isPresent() && Features.containment(whole.get().eClass(), kind).isEmpty()
				|| whole.isEmpty() && target.partOf().isEmpty() && !Kinds.isTopLevel(kind))
			error("elements.part-of", "part-of.unfit", target.partOf().isEmpty() ? "\u2013" : target.partOf(), target.kind());
		for (int number = 0; number < declaration.columns().size(); number++) {
			ColumnUse use = declaration.columns().get(number);
			if (Features.find(kind, use.to()).isEmpty())
				error("columns[" + number + "].feature", "feature.none", use.to(), target.kind(), nearest(use.to(), Features.names(kind)),
						String.join(", ", Features.names(kind)));
		}
	}
}
