// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.integrity;

import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.AccessLevel;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;

/**
 * OR-0030 no legal basis, OR-0031 no steward, OR-0032 measure without definition, OR-0033 coded variable without code list,
 * OR-0034 no topic, OR-0035 identifying variables in open data, OR-0036 definition of another concept than the variable's.
 */
final class DatasetRules implements IntegrityRules {

	@Override
	public void check(RuleReport report) {
		for (Dataset dataset : report.catalogue().all(Dataset.class)) {
			DataSource source = dataset.getSource();
			if (dataset.getLegalBases().isEmpty() && (source == null || source.getLegalBases().isEmpty()))
				report.add(CatalogueRule.LEGAL_BASIS_MISSING, dataset, Literals.DATASET__LEGAL_BASES);
			if (dataset.getSteward() == null && (source == null || source.getSteward() == null))
				report.add(CatalogueRule.STEWARD_MISSING, dataset, Literals.DATASET__STEWARD);
			if (dataset.getTopics().isEmpty() && (source == null || source.getTopics().isEmpty()))
				report.add(CatalogueRule.TOPIC_MISSING, dataset, Literals.DATASET__TOPICS);
			for (Variable variable : dataset.getVariables())
				check(dataset, variable, report);
		}
	}

	private static void check(Dataset dataset, Variable variable, RuleReport report) {
		if (variable.isSetRole() && variable.getRole() == VariableRole.MEASURE && variable.getDefinition() == null)
			report.add(CatalogueRule.DEFINITION_MISSING, variable, Literals.VARIABLE__DEFINITION, dataset);
		if (variable.isSetType() && variable.getType() == VariableType.CODED && variable.getCodeList() == null)
			report.add(CatalogueRule.CODE_LIST_MISSING, variable, Literals.VARIABLE__CODE_LIST, dataset);
		if (variable.isIdentifying() && isOpen(dataset))
			report.add(CatalogueRule.IDENTIFYING_IN_OPEN, variable, Literals.VARIABLE__IDENTIFYING, dataset);
		if (variable.getDefinition() != null && variable.getConcept() != null
				&& variable.getDefinition().getConcept() != null
				&& variable.getDefinition().getConcept() != variable.getConcept())
			report.add(CatalogueRule.DEFINITION_OF_ANOTHER, variable, Literals.VARIABLE__DEFINITION, variable.getDefinition(),
					variable.getConcept());
	}

	private static boolean isOpen(Dataset dataset) {
		return dataset.isSetConfidentiality() && dataset.getConfidentiality() == ConfidentialityClass.PUBLIC
				|| dataset.isSetAccess() && dataset.getAccess() == AccessLevel.OPEN_FILE;
	}
}
