// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.editor;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.orodha.core.text.Labels;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.form.FieldFindings;
import org.orodha.ui.internal.form.FormContext;
import org.orodha.ui.internal.text.HelpContext;

/** A page of an element's editor. */
public abstract class ElementPage extends FormPage {

	private final ElementEditor editor;
	private FormContext context;
	private FieldFindings findings;
	private ElementHead head;
	private boolean stale;

	/** @param id names the page within the editor */
	protected ElementPage(ElementEditor editor, String id, String title) {
		super(editor, id, title);
		this.editor = editor;
	}

	/** The element that is edited. */
	protected final EObject element() {
		return editor.element();
	}

	/** The editor. */
	protected final ElementEditor editor() {
		return editor;
	}

	/** What the page's fields share; null until the page is shown for the first time. */
	protected final FormContext context() {
		return context;
	}

	@Override
	protected final void createFormContent(IManagedForm form) {
		ScrolledForm scrolled = form.getForm();
		form.getToolkit().decorateFormHeading(scrolled.getForm());
		form.getMessageManager().setDecorationPosition(SWT.LEFT | SWT.TOP);
		context = new FormContext(editor.catalogue(), form.getToolkit(), form.getMessageManager(),
				new Images(scrolled), this::open);
		scrolled.getForm().addMessageHyperlinkListener(new MessageMenu(scrolled));
		if (hasHead()) {
			head = new ElementHead(scrolled.getForm().getHead(), form.getToolkit(), editor.catalogue(), this::open,
					feature -> editor.reveal(element(), feature.getName()));
			scrolled.getForm().setHeadClient(head.control());
		}
		createContent(form);
		giveHelp(scrolled);
		showHead();
		if (findings != null)
			show(findings);
	}

	private void giveHelp(Control form) {
		HelpContext help = help();
		if (help == null)
			HelpContext.ofKind(kind(), form);
		else
			help.of(form);
	}

	/** What F1 on the page tells; null for what its kind is and what the features of the kind mean. */
	protected HelpContext help() {
		return null;
	}

	/** The kind of what the page is about. */
	protected EClass kind() {
		return element().eClass();
	}

	/** Whether the head says more of the element than its name. */
	protected boolean hasHead() {
		return false;
	}

	/** Whether it is what one opens the element for: it comes before the overview. */
	protected boolean leads() {
		return false;
	}

	/** The form's body, which fills the page without scroll bars. */
	protected static Composite filled(IManagedForm form) {
		ScrolledForm scrolled = form.getForm();
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		return scrolled.getBody();
	}

	private void open(EObject target) {
		Editors.show(getSite().getPage(), target);
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active)
			catchUp();
	}

	/** A command changed the catalogue: a page that is seen is shown anew now, one that is behind when it is seen again. */
	final void changed() {
		stale = true;
		showChanges();
	}

	/** Shows all that changed while the page was behind, where it is seen now. */
	final void catchUp() {
		showChanges();
		showState();
	}

	private void showChanges() {
		if (stale && isSeen()) {
			stale = false;
			refresh();
		}
	}

	private boolean isSeen() {
		return context != null && isActive() && editor.isSeen() && element() != null && !getManagedForm().getForm().isDisposed();
	}

	/** Shows name and icon in the form's head, where it is seen. */
	void showState() {
		if (isSeen())
			showHead();
	}

	private void showHead() {
		ScrolledForm form = getManagedForm().getForm();
		String title = editor.catalogue().label(element()).replace("&", "&&");
		Image image = context.images().of(element().eClass());
		if (!title.equals(form.getText()))
			rename(form, title);
		if (form.getImage() != image)
			form.setImage(image);
		form.setToolTipText(Labels.documentation(element().eClass()));
		if (head != null)
			head.show(element());
	}

	/** The whole form is laid out only where its head became higher or lower. */
	private static void rename(ScrolledForm form, String title) {
		Composite head = form.getForm().getHead();
		int height = head.getSize().y;
		form.getForm().setText(title);
		if (head.getSize().y != height)
			form.reflow(true);
	}

	final void findings(FieldFindings found) {
		findings = found;
		if (context != null)
			show(found);
	}

	/** The title of the page's tab. */
	protected String title() {
		return getTitle();
	}

	/** Makes the controls, when the page is shown for the first time. */
	protected abstract void createContent(IManagedForm form);

	/** Shows the catalogue as it is now. Called while the page is seen, and never before its controls are made. */
	protected abstract void refresh();

	/** Shows what the checks found in the element's features, on pages that show such features. */
	protected void show(FieldFindings found) {
	}

	/** Whether this is the page on which an object's feature is shown. */
	protected boolean holds(EObject object, String feature) {
		return leads() && object == element() && feature == null;
	}

	/** Shows an object's feature that this page holds. */
	protected void reveal(EObject object, String feature) {
		setFocus();
	}
}
