// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.exchange.Validator;
import org.orodha.core.rules.RuleReport;
import org.orodha.data.check.VtlEnvironments;
import org.orodha.data.rules.DataRule;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;
import org.orodha.model.Severity;
import org.orodha.vtl.VtlCompiler;
import org.orodha.vtl.VtlProblem;

/**
 * Checks that the scripts of rulesets can be run: OR-0230 a statement or rule that cannot, OR-0231 something that is probably not
 * meant so.
 */
public final class RulesetValidator implements Validator {

	@Override
	public void validate(ValidationRequest request, IProgressMonitor monitor) {
		Catalogue catalogue = request.catalogue();
		RuleReport report = new RuleReport(request);
		List<Ruleset> rulesets = catalogue.all(Ruleset.class).stream().filter(ruleset -> ruleset.getScript() != null).toList();
		if (rulesets.isEmpty())
			return;
		SubMonitor progress = SubMonitor.convert(monitor, rulesets.size());
		try (Engine engine = Engines.embedded(EngineLimits.DEFAULT)) {
			VtlCompiler compiler = new VtlCompiler(engine.dialect());
			for (Ruleset ruleset : rulesets) {
				for (VtlProblem problem : compiler.compile(ruleset.getScript(), VtlEnvironments.of(catalogue, ruleset.getDataset())).problems())
					report.add(problem.severity() == Severity.ERROR ? DataRule.SCRIPT_WRONG : DataRule.SCRIPT_DOUBTFUL, problem.severity(), ruleset,
							Literals.RULESET__SCRIPT, problem.line(), problem.column(), problem.message());
				progress.split(1);
			}
		} catch (EngineException failure) {
			throw new IllegalStateException(failure.getMessage(), failure);
		}
	}
}
