// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.work;

import java.util.List;

import org.orodha.sop.work.Duties;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.editor.ElementPages;
import org.orodha.ui.internal.related.RelatedPage;

/** The page that tells who holds a role, or which a person holds, and what is to be done in it. */
public final class DutyPages implements ElementPages {

	@Override
	public List<ElementPage> of(ElementEditor editor) {
		return List.of(new RelatedPage(editor, Duties::of));
	}
}
