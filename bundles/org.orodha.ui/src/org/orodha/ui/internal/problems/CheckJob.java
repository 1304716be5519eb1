// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.problems;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Muting;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/**
 * Runs all validators over a catalogue and turns their findings into markers. It reads a copy, so that the catalogue can be
 * edited meanwhile.
 */
public final class CheckJob extends Job {

	/** The family of these jobs. */
	public static final Object FAMILY = new Object();

	private final OpenCatalogue catalogue;

	/** @param catalogue what is checked */
	public CheckJob(OpenCatalogue catalogue) {
		super(UiText.text("check.job", catalogue.title()));
		this.catalogue = catalogue;
		setPriority(DECORATE);
	}

	boolean checks(OpenCatalogue other) {
		return catalogue == other;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 11);
		try {
			List<Finding> findings = new Validation(new Guard()).run(catalogue.catalogue(), Installed.validators(), progress.split(10));
			new Markers(catalogue.project()).show(Muting.told(catalogue.folder(), findings), progress.split(1));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			return Status.CANCEL_STATUS;
		} catch (CoreException failure) {
			return failure.getStatus();
		} catch (IOException unreadable) {
			return Status.error(unreadable.getMessage(), unreadable);
		}
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
