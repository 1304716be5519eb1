// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Severity;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.vtl.VtlEnvironment;
import org.orodha.vtl.VtlProblem;

/** Shows and edits a script: colours, line numbers, completion, and problems underlined at their place. */
final class ScriptViewer {

	private static final String ERROR = "org.orodha.ui.rules.error";
	private static final String WARNING = "org.orodha.ui.rules.warning";
	private static final String SQUIGGLES = "squiggles";

	private final SourceViewer viewer;
	private final IDocument document = new Document();
	private final AnnotationModel problems = new AnnotationModel();

	ScriptViewer(Composite parent, Supplier<VtlEnvironment> environment) {
		CompositeRuler ruler = new CompositeRuler(4);
		ScriptColours colours = ScriptColours.on(parent.getDisplay());
		ruler.addDecorator(0, new LineNumberColumn(colours.comment()));
		viewer = new SourceViewer(parent, ruler, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		StyledText text = viewer.getTextWidget();
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(4, 2, 4, 2);
		AccessibleName.give(text, Labels.of(Literals.RULESET__SCRIPT));
		viewer.configure(new ScriptConfiguration(colours, environment));
		viewer.setDocument(document, problems);
		IAnnotationAccess access = new IAnnotationAccess() {
			@Override
			public Object getType(Annotation annotation) {
				return annotation.getType();
			}

			@Override
			public boolean isMultiLine(Annotation annotation) {
				return true;
			}

			@Override
			public boolean isTemporary(Annotation annotation) {
				return true;
			}
		};
		AnnotationPainter painter = new AnnotationPainter(viewer, access);
		painter.addTextStyleStrategy(SQUIGGLES, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
		painter.addAnnotationType(ERROR, SQUIGGLES);
		painter.addAnnotationType(WARNING, SQUIGGLES);
		painter.setAnnotationTypeColor(ERROR, colours.error());
		painter.setAnnotationTypeColor(WARNING, colours.warning());
		viewer.addPainter(painter);
		viewer.addTextPresentationListener(painter);
		viewer.appendVerifyKeyListener(event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == ' ') {
				viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
				event.doit = false;
			}
		});
	}

	/** The control that takes the layout. */
	Control control() {
		return viewer.getControl();
	}

	/** The widget that the user types into. */
	StyledText text() {
		return viewer.getTextWidget();
	}

	IDocument document() {
		return document;
	}

	/** Underlines problems. */
	void show(List<VtlProblem> found) {
		Map<Annotation, Position> added = new HashMap<>();
		for (VtlProblem problem : found)
			added.put(new Annotation(problem.severity() == Severity.ERROR ? ERROR : WARNING, false, problem.message()),
					place(problem));
		problems.replaceAnnotations(all(), added);
	}

	private Annotation[] all() {
		List<Annotation> all = new ArrayList<>();
		for (Iterator<Annotation> found = problems.getAnnotationIterator(); found.hasNext();)
			all.add(found.next());
		return all.toArray(Annotation[]::new);
	}

	private Position place(VtlProblem problem) {
		try {
			int line = Math.max(0, Math.min(problem.line() - 1, document.getNumberOfLines() - 1));
			int offset = Math.min(document.getLineOffset(line) + Math.max(0, problem.column() - 1), document.getLength());
			int length = Math.max(1, problem.length());
			if (offset + length > document.getLength())
				offset = Math.max(0, document.getLength() - length);
			return new Position(offset, Math.min(length, document.getLength() - offset));
		} catch (BadLocationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Selects the place of a problem. */
	void reveal(VtlProblem problem) {
		Position place = place(problem);
		viewer.setSelectedRange(place.getOffset(), place.getLength());
		viewer.revealRange(place.getOffset(), place.getLength());
		viewer.getTextWidget().setFocus();
	}
}
