// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import java.util.List;

import org.orodha.core.related.Related;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.editor.ElementPages;
import org.orodha.ui.internal.related.RelatedPage;

/** The pages of a ruleset: its script, and what it checks. */
public final class RulesPages implements ElementPages {

	@Override
	public List<ElementPage> of(ElementEditor editor) {
		return List.of(new RulesPage(editor), new RelatedPage(editor, Related::of));
	}
}
