// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.orodha.vtl.VtlTokens;
import org.orodha.vtl.VtlTokens.VtlToken;

/** Colours a script by its words. */
final class ScriptColouring implements IPresentationDamager, IPresentationRepairer {

	private final ScriptColours colours;
	private IDocument document;

	ScriptColouring(ScriptColours colours) {
		this.colours = colours;
	}

	@Override
	public void setDocument(IDocument shown) {
		document = shown;
	}

	/** A comment may begin or end with what was typed, so that all that follows changes its colour. */
	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean documentPartitioningChanged) {
		return new Region(partition.getOffset(), partition.getLength());
	}

	@Override
	public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
		for (VtlToken token : VtlTokens.of(document.get()))
			if (token.length() > 0) {
				StyleRange style = style(token);
				if (style != null)
					presentation.addStyleRange(style);
			}
	}

	private StyleRange style(VtlToken token) {
		return switch (token.kind()) {
		case KEYWORD -> new StyleRange(token.offset(), token.length(), colours.keyword(), null, SWT.BOLD);
		case STRING -> new StyleRange(token.offset(), token.length(), colours.text(), null);
		case NUMBER -> new StyleRange(token.offset(), token.length(), colours.number(), null);
		case COMMENT -> new StyleRange(token.offset(), token.length(), colours.comment(), null, SWT.ITALIC);
		case OPERATOR, IDENTIFIER -> null;
		};
	}
}
