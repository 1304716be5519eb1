// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.procedure;

import java.util.List;

import org.orodha.sop.ui.internal.diagram.DiagramPage;
import org.orodha.sop.ui.internal.raci.RaciPage;
import org.orodha.sop.ui.internal.redline.RedlinePage;
import org.orodha.sop.ui.internal.review.AdoptionPage;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.editor.ElementPages;

/** The pages of a procedure's editor beside its overview and its steps. */
public final class ProcedurePages implements ElementPages {

	@Override
	public List<ElementPage> of(ElementEditor editor) {
		return List.of(new DiagramPage(editor), new RaciPage(editor), new RedlinePage(editor), new AdoptionPage(editor));
	}
}
