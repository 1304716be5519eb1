// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.alignment;

import java.util.List;

import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.editor.ElementPages;

/** The page on which a definition stands beside those it is aligned with. */
public final class AlignmentPages implements ElementPages {

	@Override
	public List<ElementPage> of(ElementEditor editor) {
		return List.of(new AlignmentPage(editor));
	}
}
