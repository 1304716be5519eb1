// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.Duties;
import org.orodha.data.delivery.Signatories;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.Role;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;

/** What can be done with a delivery; each is possible where the delivery's state allows it. */
public final class DeliveryActions {

	private static final List<DeliveryAction> SHOWN = List.of(DeliveryAction.CHECK, DeliveryAction.ACCEPT, DeliveryAction.REJECT,
			DeliveryAction.SIGN_OFF, DeliveryAction.DISSEMINATE);

	private final Shell shell;
	private final OpenCatalogue catalogue;
	private final Delivery delivery;
	private final Moving moving;
	private final List<Move> moves = new ArrayList<>();
	private final Action export;

	private final class Move extends Action {

		private final DeliveryAction what;

		Move(DeliveryAction what, String key) {
			super(DeliveryText.text("action." + key), Images.action(DeliveryActions.class, "delivery-" + key));
			this.what = what;
			setToolTipText(DeliveryText.text("action." + key + ".help"));
		}

		@Override
		public void run() {
			DeliveryActions.this.run(what);
		}
	}

	DeliveryActions(Shell shell, OpenCatalogue catalogue, Delivery delivery) {
		this.shell = shell;
		this.catalogue = catalogue;
		this.delivery = delivery;
		moving = new Moving(catalogue);
		SHOWN.forEach(what -> moves.add(new Move(what, what.getLiteral())));
		export = new Action(DeliveryText.text("action.export"), Images.action("export")) {
			@Override
			public void run() {
				export();
			}
		};
		export.setToolTipText(DeliveryText.text("action.export.help"));
	}

	/** Adds the actions, with their names beside the icons. */
	void fill(IContributionManager bar) {
		for (Action action : moves)
			bar.add(named(action));
		bar.add(new Separator());
		bar.add(named(export));
	}

	private static ActionContributionItem named(Action action) {
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		return item;
	}

	/** Enables what is possible now. */
	void refresh() {
		for (Move move : moves)
			move.setEnabled(isPossible(delivery, move.what));
		export.setEnabled(hasReport(delivery));
	}

	/** Whether that can be done with a delivery now. */
	static boolean isPossible(Delivery delivery, DeliveryAction what) {
		return Deliveries.possible(delivery).contains(what) && CheckDeliveryJob.of(delivery).isEmpty();
	}

	/** Whether there is a report of a delivery to export. */
	static boolean hasReport(Delivery delivery) {
		return !delivery.getChecks().isEmpty() && CheckDeliveryJob.of(delivery).isEmpty();
	}

	/** Does what the user chose, after asking for what it needs. */
	void run(DeliveryAction what) {
		switch (what) {
		case CHECK -> new CheckDeliveryJob(catalogue, delivery, Persons.actor(catalogue)).schedule();
		case ACCEPT -> accept();
		case REJECT -> reject();
		case SIGN_OFF -> signOff();
		case DISSEMINATE -> disseminate();
		default -> throw new IllegalArgumentException(what.getName());
		}
	}

	/** Writes the report of the last check to a file. */
	void export() {
		new ReadReportJob(catalogue, delivery, report -> new ReportExport(shell, catalogue, delivery).export(report),
				failure -> StatusManager.getManager().handle(Status.error(failure), StatusManager.SHOW)).schedule();
	}

	private void accept() {
		long errors = delivery.getChecks().isEmpty() ? 0 : delivery.getChecks().getLast().getErrors();
		long unapplied = delivery.getChecks().isEmpty() ? 0 : delivery.getChecks().getLast().getUnapplied();
		String message = errors > 0 ? DeliveryText.text("accept.errors", errors)
				: unapplied > 0 ? DeliveryText.text("accept.unapplied", unapplied)
						: DeliveryText.text("accept.message");
		new MoveDialog(shell, "accept", message, errors + unapplied > 0, List.of(), catalogue)
				.offering(Duties.of(catalogue.catalogue(), delivery, DeliveryAction.ACCEPT)).ask().ifPresent(answer -> moving.run(shell,
						(deliveries, monitor) -> deliveries.accept(delivery, answer.actor(), answer.note())));
	}

	private void reject() {
		new LetterDialog(shell, catalogue, delivery).ask().ifPresent(answer -> moving.run(shell,
				(deliveries, monitor) -> deliveries.reject(delivery, answer.actor(), answer.note(), answer.language())));
	}

	private void signOff() {
		List<Role> roles = Signatories.of(catalogue.catalogue(), delivery.getDataset());
		new MoveDialog(shell, "sign-off", DeliveryText.text(roles.isEmpty() ? "sign-off.noRole" : "sign-off.message"), false, roles,
				catalogue).ask().ifPresent(answer -> moving.run(shell,
						(deliveries, monitor) -> deliveries.signOff(delivery, answer.actor(), answer.note(), monitor)));
	}

	private void disseminate() {
		new MoveDialog(shell, "disseminate", DeliveryText.text("disseminate.message"), false, List.of(), catalogue)
				.offering(Duties.of(catalogue.catalogue(), delivery, DeliveryAction.DISSEMINATE)).toSomebody().ask()
				.ifPresent(answer -> moving.pass(shell, answer.actor().person(),
						(deliveries, override) -> deliveries.disseminate(List.of(delivery), answer.actor(), answer.dispatch(override))));
	}
}
