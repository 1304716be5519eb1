// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import java.util.List;

/** The pages that a capability adds to the editor of elements of a kind; an extension of {@code org.orodha.ui.elementPages}. */
public interface ElementPages {

	/** New pages for an editor whose element is of that kind, in order. */
	List<ElementPage> of(ElementEditor editor);
}
