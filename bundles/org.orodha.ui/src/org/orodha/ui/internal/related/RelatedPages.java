// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.related;

import java.util.List;

import org.orodha.core.related.Related;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.editor.ElementPages;

/** The page that tells what has to do with an element. */
public final class RelatedPages implements ElementPages {

	@Override
	public List<ElementPage> of(ElementEditor editor) {
		return List.of(new RelatedPage(editor, Related::of));
	}
}
