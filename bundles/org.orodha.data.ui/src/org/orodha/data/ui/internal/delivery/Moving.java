// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.findings.CatalogueRule;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.ui.OpenCatalogue;

/** Moves a delivery on while the user waits; the window goes on drawing and takes no other input. */
public final class Moving {

	/** What is done. */
	@FunctionalInterface
	public interface Work {

		/** Does it. */
		void run(Deliveries deliveries, IProgressMonitor monitor) throws DeliveryException;
	}

	/** What is done where the law lets data pass, or where somebody lets it pass for a reason. */
	@FunctionalInterface
	public interface Passing {

		/** Does it. @param override why it passes though no instrument lets it; null at first */
		void run(Deliveries deliveries, String override) throws DeliveryException;
	}

	private final OpenCatalogue catalogue;
	private final Deliveries deliveries;

	/** @param catalogue holds the deliveries */
	public Moving(OpenCatalogue catalogue) {
		this.catalogue = catalogue;
		deliveries = new Deliveries(catalogue.catalogue(), Clock.systemDefaultZone());
	}

	/**
	 * Lets data pass; where no instrument in force does, says so and asks why it passes nevertheless.
	 *
	 * @param person who does it
	 */
	public void pass(Shell shell, String person, Passing passing) {
		refusal((all, monitor) -> passing.run(all, null)).ifPresent(refused -> {
			if (!isOfTheGate(refused))
				tell(shell, refused);
			else
				new GateDialog(shell, catalogue, refused, person).ask()
						.ifPresent(reason -> run(shell, (all, monitor) -> passing.run(all, reason)));
		});
	}

	/** Whether data was refused since no instrument lets it pass. */
	public static boolean isOfTheGate(DeliveryException refused) {
		return CatalogueRule.NOT_COVERED.id().equals(refused.finding().rule());
	}

	/** Does it, and tells the user where it cannot be done. */
	public void run(Shell shell, Work work) {
		refusal(work).ifPresent(refused -> tell(shell, refused));
	}

	/** Does it, and returns why it cannot be done, if so. */
	private Optional<DeliveryException> refusal(Work work) {
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				try {
					work.run(deliveries, monitor);
				} catch (DeliveryException failure) {
					throw new InvocationTargetException(failure);
				} catch (OperationCanceledException cancelled) {
					throw new InterruptedException();
				}
			});
		} catch (InvocationTargetException failure) {
			if (failure.getCause() instanceof DeliveryException refused)
				return Optional.of(refused);
			StatusManager.getManager().handle(Status.error(failure.getCause().getMessage(), failure.getCause()), StatusManager.SHOW | StatusManager.LOG);
		} catch (InterruptedException cancelled) {
			// the user gave up; nothing happened
		}
		return Optional.empty();
	}

	/** Tells why something cannot be done. */
	public static void tell(Shell shell, DeliveryException refused) {
		MessageDialog.openError(shell, DeliveryText.text("refused.title"), refused.getMessage());
	}
}
