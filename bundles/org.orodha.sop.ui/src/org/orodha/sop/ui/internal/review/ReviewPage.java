// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.review;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Review;
import org.orodha.model.ReviewDecision;
import org.orodha.model.ReviewOutcome;
import org.orodha.sop.review.ReviewPoint;
import org.orodha.sop.review.Reviews;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.preferences.Myself;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.HelpContext;

/** A review, point by point: what there is to decide, the decision on the chosen point, and the end. */
public final class ReviewPage extends GuidedPage {

	/** The page's identifier. */
	public static final String ID = "review";

	private final Map<ReviewOutcome, Button> outcomes = new EnumMap<>(ReviewOutcome.class);
	private Button close;
	private RecordTable<ReviewPoint> points;
	private Label chosen;
	private Text reason;

	/** @param editor edits a review */
	public ReviewPage(ElementEditor editor) {
		super(editor, ID, ReviewText.text("review.points"));
	}

	private Review review() {
		return (Review) element();
	}

	@Override
	protected HelpContext help() {
		return HelpContext.REVIEW;
	}

	@Override
	protected boolean leads() {
		return true;
	}

	@Override
	void fill(FormToolkit toolkit, Composite body) {
		close = guide().button("review.close", this::close);
		points = new RecordTable<>(body, ReviewPoint.class, ReviewText.text("review.points"))
				.column(Labels.of(Literals.REVIEW_DECISION__TOPIC), 130, point -> Labels.of(point.topic()))
				.column(Labels.of(Literals.REVIEW_DECISION__ABOUT), 230, point -> label(point.about()))
				.column(Labels.of(Literals.REVIEW_DECISION__PROCEDURE), 200,
						point -> point.procedure() == null ? "" : label(point.procedure()))
				.column(ReviewText.text("review.text"), 330, ReviewPoint::text)
				.column(Labels.of(Literals.REVIEW_DECISION__OUTCOME), 130,
						point -> Reviews.decision(review(), point).map(made -> Labels.of(made.getOutcome())).orElse(""))
				.column(Labels.of(Literals.REVIEW_DECISION__REASON), 220,
						point -> Reviews.decision(review(), point).map(ReviewDecision::getReason).orElse(""));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 150).applyTo(points.control());
		points.onSelect(point -> choose());
		points.onOpen(ReviewText.text("review.openElement"), point -> Editors.show(getSite().getPage(), point.about()));
		chosen = toolkit.createLabel(body, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(chosen);
		Composite line = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2 + ReviewOutcome.VALUES.size()).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		toolkit.createLabel(line, Labels.of(Literals.REVIEW_DECISION__REASON));
		reason = toolkit.createText(line, "", SWT.BORDER);
		AccessibleName.give(reason, Labels.of(Literals.REVIEW_DECISION__REASON), Labels.documentation(Literals.REVIEW_DECISION__REASON));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(reason);
		for (ReviewOutcome outcome : ReviewOutcome.VALUES) {
			Button button = toolkit.createButton(line, ReviewText.text("outcome." + outcome.name()), SWT.PUSH);
			button.setToolTipText(Labels.documentation(Literals.REVIEW_OUTCOME.getEEnumLiteral(outcome.getValue())));
			button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> decide(outcome)));
			outcomes.put(outcome, button);
		}
	}

	private String label(org.eclipse.emf.ecore.EObject element) {
		return editor().catalogue().label(element);
	}

	@Override
	protected void refresh() {
		Review shown = review();
		LocalDate closed = shown.getClosed();
		List<ReviewPoint> all = new Reviews(catalogue()).points(shown, closed == null ? LocalDate.now() : closed);
		long open = all.stream().filter(point -> Reviews.decision(shown, point).isEmpty()).count();
		guide().show(closed == null
				? ReviewText.text("review.state", shown.getOpened(), shown.getSince() == null ? Labels.notStated() : shown.getSince(),
						shown.getProcedures().size())
				: ReviewText.text("review.state.closed", closed),
				closed != null ? ReviewText.text("review.next.closed")
						: open == 0 ? ReviewText.text("review.next.close") : ReviewText.text("review.next.decide", all.size(), open));
		close.setEnabled(closed == null && open == 0);
		String key = points.selected().map(ReviewPoint::key).orElse(null);
		points.show(all);
		if (key == null)
			points.selectFirst();
		else
			all.stream().filter(point -> point.key().equals(key)).findFirst().ifPresent(points::select);
		choose();
	}

	private void choose() {
		Optional<ReviewPoint> point = points.selected();
		boolean open = review().getClosed() == null && point.isPresent();
		chosen.setText(point.map(each -> Labels.pair(Labels.of(each.topic()), label(each.about())) + ". " + each.text()).orElse("")
				.replace("&", "&&"));
		chosen.requestLayout();
		reason.setEnabled(open);
		outcomes.forEach((outcome, button) -> button.setEnabled(open
				&& (outcome != ReviewOutcome.REVISE || point.get().procedure() != null)));
	}

	private void decide(ReviewOutcome outcome) {
		Optional<ReviewPoint> point = points.selected();
		if (point.isEmpty())
			return;
		if (!isDone(() -> new Reviews(catalogue()).decide(review(), point.get(), outcome, reason.getText(), new Myself().actor(editor().catalogue()),
				LocalDate.now()))) {
			reason.setFocus();
			return;
		}
		reason.setText("");
		points.shown().stream().filter(each -> Reviews.decision(review(), each).isEmpty()).findFirst().ifPresent(points::select);
		choose();
	}

	private void close() {
		isDone(() -> new Reviews(catalogue()).close(review(), new Myself().actor(editor().catalogue()), LocalDate.now())
				.forEach(draft -> Editors.show(getSite().getPage(), draft)));
	}

	@Override
	public void setFocus() {
		if (points != null)
			points.control().setFocus();
	}

	/** The points; null until the page is shown. */
	public RecordTable<ReviewPoint> points() {
		return points;
	}
}
