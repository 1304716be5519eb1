// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.integrity;

import java.util.HashSet;
import java.util.Set;

import org.orodha.core.findings.CatalogueRule;
import org.orodha.core.rules.RuleReport;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.ModelPackage.Literals;

/** OR-0050 a code twice in a list, OR-0051 an empty list, OR-0052 a mapping of another list's code. */
final class CodeListRules implements IntegrityRules {

	@Override
	public void check(RuleReport report) {
		for (CodeList list : report.catalogue().all(CodeList.class)) {
			if (list.getCodes().isEmpty())
				report.add(CatalogueRule.CODES_MISSING, list, Literals.CODE_LIST__CODES);
			Set<String> values = new HashSet<>();
			for (Code code : list.getCodes())
				if (!values.add(code.getValue()))
					report.add(CatalogueRule.CODE_TWICE, code, Literals.CODE__VALUE, code.getValue(), list);
			for (CodeMapping mapping : list.getMappings())
				if (mapping.getSource() != null && !mapping.getSource().eIsProxy() && mapping.getSource().getCodeList() != list)
					report.add(CatalogueRule.MAPPING_OF_ANOTHER, mapping, Literals.CODE_MAPPING__SOURCE, mapping.getSource());
		}
	}
}
