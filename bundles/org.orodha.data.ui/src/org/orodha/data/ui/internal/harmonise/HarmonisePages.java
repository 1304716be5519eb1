// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.util.List;

import org.orodha.data.ui.internal.transmit.TransmissionsPage;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.editor.ElementPages;

/** The pages on which the table of a requirement is made, and its transmissions are recorded. */
public final class HarmonisePages implements ElementPages {

	@Override
	public List<ElementPage> of(ElementEditor editor) {
		return List.of(new HarmonisePage(editor), new TransmissionsPage(editor));
	}
}
