// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.transmit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;
import org.orodha.model.Transmission;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.editor.HeadRoom;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** When the table of a requirement was sent to the framework, what became of it, and what is due. */
public final class TransmissionsPage extends ElementPage {

	/** The page's identifier. */
	public static final String ID = "transmissions";

	private RecordTable<SentLine> table;
	private Label told;
	private Action revise;
	private Action acknowledge;

	/** @param editor edits a requirement */
	public TransmissionsPage(ElementEditor editor) {
		super(editor, ID, TransmitText.text("page.title"));
	}

	private Requirement requirement() {
		return (Requirement) element();
	}

	@Override
	protected HelpContext help() {
		return HelpContext.TRANSMISSION;
	}

	@Override
	protected void createContent(IManagedForm form) {
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().margins(10, 6).applyTo(body);
		told = form.getToolkit().createLabel(body, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(told);
		Composite fill = form.getToolkit().createComposite(body);
		fill.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(fill);
		table = new RecordTable<>(fill, SentLine.class, TransmitText.text("page.title"))
				.column(name(Literals.TRANSMISSION__PERIOD), 90, SentLine::period)
				.column(name(Literals.TRANSMISSION__EDITION), 80, sent(Transmission::getEdition))
				.column(TransmitText.text("state"), 190, SentLine::state, line -> line.sent() == null ? Images.warning() : null,
						SentLine.byDay())
				.column(name(Literals.TRANSMISSION__SENT), 110, sent(sent -> UiText.day(sent.getSent())), line -> null, SentLine.byDay())
				.column(name(Literals.TRANSMISSION__ACKNOWLEDGED), 120, sent(sent -> UiText.day(sent.getAcknowledged())))
				.column(name(Literals.TRANSMISSION__ACKNOWLEDGED_BY), 190, sent(Transmission::getAcknowledgedBy))
				.column(name(Literals.TRANSMISSION__REVISION), 220, sent(Transmission::getRevision))
				.column(name(Literals.TRANSMISSION__FILE), 180, sent(Transmission::getFile))
				.column(name(Literals.TRANSMISSION__PERSON), 140, sent(Transmission::getPerson))
				.column(name(Literals.TRANSMISSION__IDENTIFICATION), 140,
						sent(sent -> sent.isSetIdentification() ? Labels.of(sent.getIdentification()) : ""))
				.column(name(Literals.TRANSMISSION__ROLE), 170, sent(sent -> sent.getRole() == null ? "" : label(sent.getRole())))
				.column(name(Literals.TRANSMISSION__OVERRIDE), 260, sent(Transmission::getOverride));
		ScrolledForm scrolled = form.getForm();
		action(scrolled, "transmit", this::transmit);
		revise = action(scrolled, "revise", this::revise);
		acknowledge = action(scrolled, "acknowledge", this::acknowledge);
		HeadRoom.share(scrolled);
		table.onSelect(line -> enable());
		refresh();
	}

	private static String name(EStructuralFeature feature) {
		return Labels.of(feature);
	}

	/** What is told of a table that was sent; nothing of one that is due. */
	private static Function<SentLine, String> sent(Function<Transmission, String> text) {
		return line -> line.sent() == null ? "" : text.apply(line.sent());
	}

	private String label(EObject element) {
		return context().catalogue().label(element);
	}

	private static Action action(ScrolledForm form, String key, Runnable work) {
		Action action = new Action(TransmitText.text("action." + key), Images.action(TransmissionsPage.class, key)) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(TransmitText.text("action." + key + ".help"));
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		form.getToolBarManager().add(item);
		return action;
	}

	/** Asks what was sent, and records it. */
	public void transmit() {
		ask(table.selected().filter(line -> line.sent() == null).map(SentLine::period).orElse(null));
	}

	/** Asks what was sent once more for the period of the selected table, and records it. */
	public void revise() {
		table.selected().filter(line -> line.sent() != null).map(SentLine::period).ifPresent(this::ask);
	}

	private void ask(String period) {
		new TransmissionDialog(getSite().getShell(), editor().catalogue(), requirement(), period).open();
	}

	/** Asks how the selected table was acknowledged, and records it. */
	public void acknowledge() {
		table.selected().filter(SentLine::isToAcknowledge)
				.ifPresent(line -> new AcknowledgeDialog(getSite().getShell(), editor().catalogue(), requirement(), line.sent()).open());
	}

	/** What was sent and what is due, as it is shown. */
	public List<SentLine> lines() {
		return table.shown();
	}

	/** Selects a line. */
	public void select(SentLine line) {
		table.select(line);
	}

	private void enable() {
		revise.setEnabled(table.selected().filter(line -> line.sent() != null).isPresent());
		acknowledge.setEnabled(table.selected().filter(SentLine::isToAcknowledge).isPresent());
	}

	@Override
	protected void refresh() {
		List<SentLine> lines = SentLine.of(editor().catalogue().catalogue(), requirement(), LocalDate.now());
		table.show(lines);
		told.setText(requirement().getFramework() == null ? TransmitText.text("transmit.noFramework")
				: TransmitText.text("told", Labels.called(requirement().getFramework()).replace("&", "&&"), requirement().getTransmissions().size()));
		enable();
	}

	@Override
	protected boolean holds(EObject object, String feature) {
		return object == element() && Literals.REQUIREMENT__TRANSMISSIONS.getName().equals(feature) || super.holds(object, feature);
	}

	@Override
	public void setFocus() {
		if (table != null)
			table.control().setFocus();
	}
}
