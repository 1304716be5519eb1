// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.diagram;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Box;
import org.orodha.model.Flow;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.orodha.sop.picture.Pictures;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.form.ElementForm;
import org.orodha.ui.internal.form.FieldFindings;
import org.orodha.ui.internal.form.SectionList;
import org.orodha.ui.internal.picture.PictureCanvas;
import org.orodha.ui.internal.picture.PictureFiles;
import org.orodha.ui.internal.picture.PicturePrinting;
import org.orodha.ui.internal.text.HelpContext;

/** A procedure as swim lanes, and below them the form of the step that is chosen. */
public final class DiagramPage extends ElementPage {

	/** The page's identifier. */
	public static final String ID = "diagram";

	private static final int[] WEIGHTS = { 55, 45 };
	private static final int PERCENT = 100;

	private SashForm sash;
	private PictureCanvas canvas;
	private ScrolledForm below;
	private ElementForm form;
	private Label zoom;

	/** @param editor edits a procedure */
	public DiagramPage(ElementEditor editor) {
		super(editor, ID, DiagramText.text("diagram.title"));
	}

	private Procedure procedure() {
		return (Procedure) element();
	}

	@Override
	protected boolean hasHead() {
		return true;
	}

	@Override
	protected HelpContext help() {
		return HelpContext.DIAGRAM;
	}

	@Override
	protected void createContent(IManagedForm managed) {
		FormToolkit toolkit = managed.getToolkit();
		Composite body = filled(managed);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(body);
		createBar(toolkit, body);
		sash = new SashForm(body, SWT.VERTICAL);
		toolkit.adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(sash);
		canvas = new PictureCanvas(sash);
		below = toolkit.createScrolledForm(sash);
		below.setExpandHorizontal(true);
		GridLayoutFactory.fillDefaults().margins(6, 0).applyTo(below.getBody());
		form = new ElementForm(context(), Literals.STEP, SectionList.nested(Literals.STEP));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(form.create(below.getBody()));
		sash.setWeights(WEIGHTS);
		sash.setMaximizedControl(canvas.outer());
		canvas.onChoose(this::chosen);
		canvas.onOpen(this::open);
		canvas.onZoom(() -> zoom.setText(DiagramText.text("diagram.zoom", Math.round(canvas.zoom() * PERCENT))));
		refresh();
	}

	private void createBar(FormToolkit toolkit, Composite body) {
		Composite bar = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(7).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		Label legend = toolkit.createLabel(bar, DiagramText.text("diagram.legend"), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(legend);
		button(toolkit, bar, "diagram.zoomOut", () -> canvas.zoomOut());
		zoom = toolkit.createLabel(bar, DiagramText.text("diagram.zoom", PERCENT), SWT.CENTER);
		GridDataFactory.swtDefaults().hint(64, SWT.DEFAULT).applyTo(zoom);
		button(toolkit, bar, "diagram.zoomIn", () -> canvas.zoomIn());
		button(toolkit, bar, "diagram.fit", () -> canvas.fit());
		button(toolkit, bar, "diagram.export", () -> PictureFiles.ask(bar.getShell(), canvas.picture(), procedure().getId(), canvas.family()));
		button(toolkit, bar, "diagram.print", () -> PicturePrinting.ask(bar.getShell(), canvas.picture(), canvas.family()));
	}

	private static void button(FormToolkit toolkit, Composite bar, String key, Runnable action) {
		Button button = toolkit.createButton(bar, DiagramText.text(key), SWT.PUSH);
		button.setToolTipText(DiagramText.text(key + ".help"));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	private void chosen(Box box) {
		Step step = box == null ? null : find(box, Step.class).orElse(null);
		if (step == form.shown() && (step == null) == (sash.getMaximizedControl() != null))
			return;
		form.show(step);
		sash.setMaximizedControl(step == null ? canvas.outer() : null);
		below.reflow(true);
	}

	private void open(Box box) {
		find(box, Flow.class).ifPresent(flow -> Editors.show(getSite().getPage(), flow));
		if (find(box, Step.class).isPresent())
			form.setFocus();
	}

	private <T extends IdentifiedElement> Optional<T> find(Box box, Class<T> type) {
		return editor().catalogue().catalogue().find(type, box.element());
	}

	@Override
	protected void refresh() {
		Picture picture = Pictures.of(procedure(), editor().catalogue().languages());
		canvas.show(picture);
		EObject shown = form.shown();
		if (shown != null && picture.of(((Step) shown).getId()).isEmpty())
			canvas.choose(null);
		form.refresh();
	}

	@Override
	protected void show(FieldFindings found) {
		form.findings(found);
	}

	@Override
	public void setFocus() {
		if (canvas != null)
			canvas.control().setFocus();
	}

	/** The diagram; null until the page is shown. */
	public PictureCanvas canvas() {
		return canvas;
	}

	/** The step whose form is shown below the diagram; null for none. */
	public Step edited() {
		return (Step) form.shown();
	}
}
