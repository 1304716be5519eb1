// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.core.contribution.Outcome;

/** Does what a wizard is for while its page tells how far it is, and why it did not come to an end. */
public final class Finishing {

	private Finishing() {
	}

	/**
	 * Does the work in the background and waits for it.
	 *
	 * @param cancelled what the page says where the user gave up
	 * @return what was made; empty where nothing was, and the page says why
	 */
	public static <R> Optional<R> run(WizardPage page, String cancelled, Function<IProgressMonitor, Outcome<R>> work) {
		AtomicReference<Outcome<R>> outcome = new AtomicReference<>(new Outcome.Cancelled<>());
		try {
			page.getWizard().getContainer().run(true, true, monitor -> outcome.set(work.apply(monitor)));
		} catch (InvocationTargetException failure) {
			StatusManager.getManager().handle(Status.error(failure.getCause().getMessage(), failure.getCause()),
					StatusManager.SHOW | StatusManager.LOG);
			return Optional.empty();
		} catch (InterruptedException givenUp) {
			return Optional.empty();
		}
		return switch (outcome.get()) {
		case Outcome.Done<R> done -> Optional.of(done.result());
		case Outcome.Failed<R> failed -> refused(page, failed.finding().told());
		case Outcome.Cancelled<R> stopped -> refused(page, cancelled);
		};
	}

	private static <R> Optional<R> refused(WizardPage page, String why) {
		page.setErrorMessage(why);
		return Optional.empty();
	}
}
