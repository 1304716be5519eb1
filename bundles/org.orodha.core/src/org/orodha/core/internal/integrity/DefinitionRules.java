// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.integrity;

import java.util.HashMap;
import java.util.Map;

import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.Alignment;
import org.orodha.model.Concept;
import org.orodha.model.Definition;
import org.orodha.model.ModelPackage.Literals;

/**
 * OR-0040 wording missing, OR-0041 not aligned, OR-0042 aligned with one that is not harmonised, OR-0043 two harmonised
 * wordings of one concept, OR-0044 aligned without saying why, OR-0045 aligned with
 * itself.
 */
final class DefinitionRules implements IntegrityRules {

	@Override
	public void check(RuleReport report) {
		Map<Concept, Definition> harmonised = new HashMap<>();
		for (Definition definition : report.catalogue().all(Definition.class)) {
			if (definition.getText().isEmpty())
				report.add(CatalogueRule.WORDING_MISSING, definition, Literals.DEFINITION__TEXT);
			if (definition.isHarmonised()) {
				Definition other = harmonised.putIfAbsent(definition.getConcept(), definition);
				if (other != null)
					report.add(CatalogueRule.HARMONISED_TWICE, definition, Literals.DEFINITION__HARMONISED, other);
			} else if (definition.getAlignments().isEmpty())
				report.add(CatalogueRule.ALIGNMENT_MISSING, definition, Literals.DEFINITION__ALIGNMENTS);
			for (Alignment alignment : definition.getAlignments())
				check(alignment, report);
		}
	}

	private static void check(Alignment alignment, RuleReport report) {
		Definition target = alignment.getTarget();
		if (target != null && target == alignment.getDefinition())
			report.add(CatalogueRule.ALIGNED_WITH_ITSELF, alignment, Literals.ALIGNMENT__TARGET, target);
		else if (target != null && !target.eIsProxy() && !target.isHarmonised())
			report.add(CatalogueRule.ALIGNMENT_TARGET, alignment, Literals.ALIGNMENT__TARGET, target);
		if (alignment.getReason().isEmpty())
			report.add(CatalogueRule.ALIGNMENT_REASON, alignment, Literals.ALIGNMENT__REASON);
	}
}
