// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.core.text.Labels;
import org.orodha.model.CheckRecord;
import org.orodha.model.Correction;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryEvent;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** Everything that happened to a delivery: events, checks and corrections, the latest first. */
final class HistoryPage extends ElementPage {

	private RecordTable<DeliveryEvent> events;
	private RecordTable<CheckRecord> checks;
	private RecordTable<Correction> corrections;

	HistoryPage(ElementEditor editor) {
		super(editor, "history", DeliveryText.text("history.title"));
	}

	@Override
	protected HelpContext help() {
		return HelpContext.TRIAGE;
	}

	@Override
	protected void createContent(IManagedForm form) {
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().margins(10, 8).applyTo(body);
		FormToolkit toolkit = form.getToolkit();
		SashForm sash = new SashForm(body, SWT.VERTICAL);
		toolkit.adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(sash);
		Images images = context().images();
		events = new RecordTable<>(titled(toolkit, sash, "history.events"), DeliveryEvent.class, DeliveryText.text("history.events"))
				.column(DeliveryText.text("history.time"), 170, event -> UiText.time(event.getTime()), event -> null,
						Comparator.comparing(DeliveryEvent::getTime, Comparator.nullsFirst(Comparator.naturalOrder())))
				.column(DeliveryText.text("history.action"), 150, event -> Labels.sentence(Labels.of(event.getAction())),
						event -> images.of(event.eClass()), Comparator.comparing(DeliveryEvent::getAction))
				.column(DeliveryText.text("history.person"), 150, DeliveryEvent::getPerson)
				.column(DeliveryText.text("history.identification"), 130,
						event -> event.isSetIdentification() ? Labels.sentence(Labels.of(event.getIdentification())) : "")
				.column(DeliveryText.text("history.role"), 170, event -> event.getRole() == null ? "" : label(event.getRole()))
				.column(DeliveryText.text("history.recipient"), 150, event -> event.getRecipient() == null ? "" : label(event.getRecipient()))
				.column(DeliveryText.text("history.instrument"), 170,
						event -> event.getInstrument() == null ? "" : label(event.getInstrument()))
				.column(DeliveryText.text("history.note"), 420, DeliveryEvent::getNote);
		checks = new RecordTable<>(titled(toolkit, sash, "history.checks"), CheckRecord.class, DeliveryText.text("history.checks"))
				.column(DeliveryText.text("history.time"), 170, check -> UiText.time(check.getTime()), check -> null,
						Comparator.comparing(CheckRecord::getTime, Comparator.nullsFirst(Comparator.naturalOrder())))
				.number(DeliveryText.text("history.rows"), 110, CheckRecord::getRows)
				.number(DeliveryText.text("history.errors"), 110, CheckRecord::getErrors)
				.number(DeliveryText.text("history.warnings"), 110, CheckRecord::getWarnings)
				.number(DeliveryText.text("history.information"), 110, CheckRecord::getInformation)
				.column(DeliveryText.text("history.fingerprint"), 130, HistoryPage::fingerprint)
				.column(DeliveryText.text("history.report"), 320, CheckRecord::getReport);
		corrections = new RecordTable<>(titled(toolkit, sash, "history.corrections"), Correction.class,
				DeliveryText.text("history.corrections"))
				.column(DeliveryText.text("history.time"), 170, correction -> UiText.time(correction.getTime()), correction -> null,
						Comparator.comparing(Correction::getTime, Comparator.nullsFirst(Comparator.naturalOrder())))
				.column(DeliveryText.text("report.file"), 150, Correction::getFile)
				.number(DeliveryText.text("report.line"), 80, Correction::getLine)
				.column(DeliveryText.text("report.column"), 120, Correction::getColumn)
				.column(DeliveryText.text("history.before"), 120, Correction::getBefore)
				.column(DeliveryText.text("history.after"), 120, Correction::getAfter)
				.column(DeliveryText.text("history.reason"), 240, Correction::getReason)
				.column(DeliveryText.text("history.person"), 120, Correction::getPerson);
		events.onOpen(DeliveryText.text("history.openLetter"), event -> Letters.of(event).isPresent(), this::openLetter);
		corrections.onOpen(DeliveryText.text("report.open"), this::open);
		sash.setWeights(40, 28, 32);
		refresh();
	}

	private void openLetter(DeliveryEvent event) {
		Letters.of(event).ifPresent(letter -> OpenCopy.of(letter.substring(letter.lastIndexOf('/') + 1),
				() -> context().catalogue().catalogue().attachments().path(letter)).schedule());
	}

	private void open(Correction correction) {
		editor().formPages().stream().filter(CellRevealer.class::isInstance).map(CellRevealer.class::cast).findFirst()
				.ifPresent(data -> data.revealLine(correction.getFile(), correction.getLine(), correction.getColumn()));
	}

	private String label(EObject element) {
		return context().catalogue().label(element);
	}

	private static String fingerprint(CheckRecord check) {
		return check.getFingerprint() == null ? ""
				: check.getFingerprint().substring(0, Math.min(12, check.getFingerprint().length()));
	}

	private static Composite titled(FormToolkit toolkit, Composite parent, String key) {
		Composite box = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 0, 4).spacing(0, 2).applyTo(box);
		Label title = toolkit.createLabel(box, DeliveryText.text(key));
		title.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
		Composite fill = toolkit.createComposite(box);
		fill.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fill);
		return fill;
	}

	@Override
	protected void refresh() {
		Delivery delivery = (Delivery) element();
		events.show(delivery.getEvents().reversed());
		checks.show(delivery.getChecks().reversed());
		corrections.show(delivery.getCorrections().reversed());
	}

	@Override
	public void setFocus() {
		if (events != null)
			events.control().setFocus();
	}
}
