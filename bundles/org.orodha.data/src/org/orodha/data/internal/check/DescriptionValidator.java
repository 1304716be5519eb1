// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.exchange.Validator;
import org.orodha.core.rules.RuleReport;
import org.orodha.data.internal.check.DescriptionFlaws.Flaw;
import org.orodha.data.rules.DataRule;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;
import org.orodha.tables.description.FileDescriptions;

/**
 * Checks that what datasets say of their files can be: OR-0232 what a variable says of its values cannot be applied, OR-0233
 * files cannot be written so, OR-0234 a column is described twice.
 */
public final class DescriptionValidator implements Validator {

	private static final Map<DataRule, EStructuralFeature> FEATURES = Map.of(DataRule.PATTERN, Literals.VARIABLE__PATTERN,
			DataRule.TYPE, Literals.VARIABLE__FORMAT, DataRule.CODE, Literals.VARIABLE__CODE_LIST,
			DataRule.MINIMUM, Literals.VARIABLE__MINIMUM, DataRule.MAXIMUM, Literals.VARIABLE__MAXIMUM);

	@Override
	public void validate(ValidationRequest request, IProgressMonitor monitor) {
		Catalogue catalogue = request.catalogue();
		RuleReport report = new RuleReport(request);
		catalogue.all(Dataset.class).forEach(dataset -> tellOfFiles(dataset, report));
		List<Dataset> datasets = catalogue.all(Dataset.class).stream().filter(dataset -> !dataset.getVariables().isEmpty()).toList();
		if (datasets.isEmpty())
			return;
		SubMonitor progress = SubMonitor.convert(monitor, datasets.size());
		try (Engine engine = Engines.embedded(EngineLimits.DEFAULT)) {
			for (Dataset dataset : datasets) {
				Set<EObject> told = new HashSet<>();
				for (Flaw flaw : DescriptionFlaws.of(FileDescriptions.of(dataset), engine).all())
					tell(dataset, flaw, told, report);
				progress.split(1);
			}
		} catch (EngineException failure) {
			throw new IllegalStateException(failure.getMessage(), failure);
		}
	}

	private static void tellOfFiles(Dataset dataset, RuleReport report) {
		if (dataset.getDialect() != null)
			DialectFlaws.tell(dataset.getDialect(),
					flaw -> report.add(DataRule.DIALECT_IMPOSSIBLE, dataset, Literals.DATASET__DIALECT, flaw));
		Map<String, Variable> columns = new HashMap<>();
		for (Variable variable : dataset.getVariables()) {
			String column = FileDescriptions.columnName(variable);
			Variable first = columns.putIfAbsent(column.strip().toLowerCase(Locale.ROOT), variable);
			if (first != null)
				report.add(DataRule.COLUMN_TWICE, variable, Literals.VARIABLE__COLUMN, column, String.valueOf(first.getId()));
		}
	}

	/** A range that runs backwards is told by the model; the dates of a whole dataset are told once. */
	private static void tell(Dataset dataset, Flaw flaw, Set<EObject> told, RuleReport report) {
		Variable variable = dataset.getVariables().stream().filter(each -> FileDescriptions.columnName(each).equals(flaw.column().name()))
				.findFirst().orElseThrow();
		boolean backwards = variable.getMinimum() != null && variable.getMaximum() != null
				&& variable.getMinimum().compareTo(variable.getMaximum()) > 0;
		if (FEATURES.get(flaw.rule()) == Literals.VARIABLE__MINIMUM && backwards)
			return;
		if (flaw.rule() == DataRule.TYPE && variable.getFormat() == null) {
			if (told.add(dataset))
				report.add(DataRule.DESCRIPTION_INAPPLICABLE, dataset, Literals.DATASET__DIALECT, flaw.reason());
			return;
		}
		report.add(DataRule.DESCRIPTION_INAPPLICABLE, variable, FEATURES.get(flaw.rule()), flaw.reason());
	}
}
