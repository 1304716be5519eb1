// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.copying;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.orodha.core.copying.Excerpt;
import org.orodha.ui.internal.explorer.ElementNode;
import org.orodha.ui.internal.text.ClipboardText;

/** Copies the elements that are selected in the explorer to the clipboard. */
public final class CopyHandler extends AbstractHandler {

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(context != null
				&& !ChosenElements.in(HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME)).isEmpty());
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<ElementNode> nodes = ChosenElements.in(HandlerUtil.getCurrentSelection(event));
		if (!nodes.isEmpty())
			ClipboardText.put(Excerpt.of(nodes.get(0).catalogue().catalogue(),
					nodes.stream().map(ElementNode::element).distinct().toList()).text());
		return null;
	}
}
