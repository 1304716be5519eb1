// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import java.util.function.Supplier;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DefaultTextHover;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.graphics.Point;
import org.orodha.vtl.VtlEnvironment;

/** How scripts are coloured, completed and explained. */
final class ScriptConfiguration extends SourceViewerConfiguration {

	private static final int HOVER_WIDTH = 90;

	private final ScriptColours colours;
	private final Supplier<VtlEnvironment> environment;

	ScriptConfiguration(ScriptColours colours, Supplier<VtlEnvironment> environment) {
		this.colours = colours;
		this.environment = environment;
	}

	@Override
	public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
		PresentationReconciler reconciler = new PresentationReconciler();
		ScriptColouring colouring = new ScriptColouring(colours);
		reconciler.setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
		reconciler.setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
		return reconciler;
	}

	@Override
	public IContentAssistant getContentAssistant(ISourceViewer viewer) {
		ContentAssistant assistant = new ContentAssistant();
		assistant.setContentAssistProcessor(new ScriptCompletion(environment), IDocument.DEFAULT_CONTENT_TYPE);
		assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
		assistant.setEmptyMessage(RulesText.text("rules.noCompletion"));
		assistant.setShowEmptyList(true);
		return assistant;
	}

	@Override
	public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
		return new DefaultTextHover(viewer) {
			@Override
			protected boolean isIncluded(Annotation annotation) {
				return true;
			}
		};
	}

	/** Long messages are wrapped. */
	@Override
	public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
		return parent -> new DefaultInformationControl(parent, true) {
			@Override
			public Point computeSizeConstraints(int widthInChars, int heightInChars) {
				return super.computeSizeConstraints(Math.max(widthInChars, HOVER_WIDTH), heightInChars);
			}
		};
	}

	/** The catalogue's own history undoes typing. */
	@Override
	public IUndoManager getUndoManager(ISourceViewer viewer) {
		return null;
	}
}
