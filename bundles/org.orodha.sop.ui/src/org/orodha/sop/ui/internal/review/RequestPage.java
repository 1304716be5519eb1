// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.core.text.Labels;
import org.orodha.model.ChangeRequest;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.RequestState;
import org.orodha.model.Review;
import org.orodha.sop.review.ChangeRequests;
import org.orodha.sop.review.Reviews;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.form.AccessibleName;

/** What is asked for, where it stands, and the buttons by which it is answered or carried to the review. */
final class RequestPage extends GuidedPage {

	private static final String ID = "request";

	private Button answer;
	private Button carry;
	private Button about;
	private Text asked;
	private Text answered;

	RequestPage(ElementEditor editor) {
		super(editor, ID, ReviewText.text("request.page"));
	}

	private ChangeRequest request() {
		return (ChangeRequest) element();
	}

	@Override
	protected boolean leads() {
		return true;
	}

	@Override
	void fill(FormToolkit toolkit, Composite body) {
		answer = guide().button("request.answer", this::answer);
		carry = guide().button("request.carry", () -> open().ifPresent(
				review -> editor().catalogue().execute(ChangeRequests.carrying(catalogue(), request(), review))));
		about = guide().button("request.show", () -> Editors.show(getSite().getPage(), request().getAbout()));
		asked = text(toolkit, body, Literals.CHANGE_REQUEST__TEXT);
		answered = text(toolkit, body, Literals.CHANGE_REQUEST__ANSWER);
	}

	private static Text text(FormToolkit toolkit, Composite body, EStructuralFeature feature) {
		toolkit.createLabel(body, Labels.of(feature));
		Text text = toolkit.createText(body, "", SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		AccessibleName.give(text, Labels.of(feature), Labels.documentation(feature));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 80).applyTo(text);
		return text;
	}

	private Optional<Review> open() {
		return Reviews.open(catalogue()).stream().findFirst();
	}

	@Override
	protected void refresh() {
		ChangeRequest shown = request();
		boolean pending = ChangeRequests.isPending(shown);
		boolean carried = shown.getState() == RequestState.CARRIED;
		guide().show(ReviewText.text("request.state", Labels.sentence(Labels.of(shown.getState())), shown.getDate() == null ? Labels.notStated() : shown.getDate(),
				who(shown.getPerson(), shown.isSetIdentification() ? shown.getIdentification() : null)),
				pending ? ReviewText.text(carried ? "request.next.carried" : open().isPresent() ? "request.next.review" : "request.next.open")
						: ReviewText.text("request.next.answered", shown.getAnsweredOn() == null ? Labels.notStated() : shown.getAnsweredOn(),
								who(shown.getAnsweredBy(), shown.isSetAnswerIdentification() ? shown.getAnswerIdentification() : null)));
		answer.setEnabled(pending);
		carry.setEnabled(pending && !carried && open().isPresent());
		about.setEnabled(shown.getAbout() != null && !shown.getAbout().eIsProxy());
		show(asked, Labels.value(shown.getText(), editor().catalogue().languages()));
		show(answered, Labels.value(shown.getAnswer(), editor().catalogue().languages()));
	}

	private static String who(String person, Enumerator identification) {
		String name = person == null ? Labels.notStated() : person;
		return identification == null ? name : name + " (" + Labels.of(identification) + ")";
	}

	private static void show(Text field, String text) {
		if (!field.getText().equals(text))
			field.setText(text);
	}

	private void answer() {
		new StatementDialog<>(getSite().getShell(), editor().catalogue(), request(), "answer", Literals.CHANGE_REQUEST__STATE,
				List.of(RequestState.ANSWERED, RequestState.DECLINED), Literals.CHANGE_REQUEST__ANSWER,
				(state, text, by) -> ChangeRequests.answer(catalogue(), request(), state, text, by, LocalDate.now())).open();
	}

	@Override
	public void setFocus() {
		if (answer != null)
			(answer.isEnabled() ? answer : asked).setFocus();
	}
}
