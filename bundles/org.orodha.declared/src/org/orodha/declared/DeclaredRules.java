// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared;

import java.util.List;

import org.orodha.core.findings.ImportException;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.data.check.RulesetSource;
import org.orodha.declared.layout.Declaration;
import org.orodha.declared.layout.Declaration.Target;

/**
 * The rules of a declaration. A plug-in that consists of one names this class and the declaration's file, as for {@link DeclaredReader}.
 *
 * @since 1.0
 */
public final class DeclaredRules extends Declared implements RulesetSource {

	@Override
	public AppliedRuleset ruleset(List<String> languages) throws ImportException {
		Declaration declaration = declaration();
		String dataset = declaration.target() instanceof Target.OfDataset target ? target.id() : "";
		return declaration.rules().applied(declaration.identity().id(), dataset, languages);
	}
}
