package org.orodha.ui.internal.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Shell;
import org.orodha.data.check.CheckReport;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.Signatories;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.Role;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;

/** What can be done with a delivery, as actions of its page; each is enabled where the delivery's state allows it. */
public final class DeliveryActions {

	private static final int CHECK = 0;

	private final Shell shell;
	private final OpenCatalogue catalogue;
	private final Delivery delivery;
	private final Supplier<Optional<CheckReport>> report;
	private final Moving moving;
	private final List<Move> moves = new ArrayList<>();
	private final Action export;

	private static final class Move extends Action {

		private final DeliveryAction what;
		private final Runnable work;

		Move(DeliveryAction what, String key, Runnable work) {
			super(DeliveryText.text("action." + key), Images.action("delivery-" + key));
			this.what = what;
			this.work = work;
			setToolTipText(DeliveryText.text("action." + key + ".help"));
		}

		@Override
		public void run() {
			work.run();
		}
	}

	DeliveryActions(Shell shell, OpenCatalogue catalogue, Delivery delivery, Supplier<Optional<CheckReport>> report) {
		this.shell = shell;
		this.catalogue = catalogue;
		this.delivery = delivery;
		this.report = report;
		moving = new Moving(catalogue);
		moves.add(CHECK, new Move(DeliveryAction.CHECK, "check", this::check));
		moves.add(new Move(DeliveryAction.ACCEPT, "accept", this::accept));
		moves.add(new Move(DeliveryAction.REJECT, "reject", this::reject));
		moves.add(new Move(DeliveryAction.SIGN_OFF, "sign-off", this::signOff));
		moves.add(new Move(DeliveryAction.DISSEMINATE, "disseminate", this::disseminate));
		export = new Action(DeliveryText.text("action.export"), Images.action("export")) {
			@Override
			public void run() {
				report.get().ifPresent(shown -> new ReportExport(shell, catalogue, delivery).export(shown));
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
	void refresh(boolean checking) {
		for (Move move : moves)
			move.setEnabled(!checking && Deliveries.possible(delivery).contains(move.what));
		export.setEnabled(!checking && report.get().isPresent());
	}

	private void check() {
		new CheckDeliveryJob(catalogue, delivery, Persons.actor(null)).schedule();
	}

	private void accept() {
		long errors = delivery.getChecks().isEmpty() ? 0 : delivery.getChecks().getLast().getErrors();
		new MoveDialog(shell, "accept", DeliveryText.text(errors > 0 ? "accept.errors" : "accept.message", DeliveryText.number(errors)),
				errors > 0, List.of(), catalogue)
				.ask().ifPresent(answer -> moving.run(shell,
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
		new MoveDialog(shell, "disseminate", DeliveryText.text("disseminate.message"), false, List.of(), catalogue).ask()
				.ifPresent(answer -> moving.run(shell,
						(deliveries, monitor) -> deliveries.disseminate(delivery, answer.actor(), answer.note())));
	}
}
