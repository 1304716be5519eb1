// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.check.AppliedRuleset;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckRequest;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Ruleset;
import org.orodha.ui.internal.jobs.WatchedJob;

/** Applies one ruleset to files, to see what it finds. Nothing is recorded. */
public final class TryJob extends WatchedJob {

	/** The family of these jobs. */
	public static final Object FAMILY = new Object();

	/** What rules of the structure, which are not tried here, begin with. */
	private static final String STRUCTURE = "OD-";

	private final CheckRequest request;
	private final Consumer<CheckReport> done;
	private final Consumer<String> failed;

	private TryJob(String title, CheckRequest request, Consumer<CheckReport> done, Consumer<String> failed) {
		super(title);
		this.request = request;
		this.done = done;
		this.failed = failed;
		setUser(true);
	}

	/**
	 * A trial of a ruleset as it stands now, saved or not.
	 *
	 * @param ruleset names a dataset
	 * @param period  the period of the files, or null where it is not known
	 * @param reveal  whether the report tells values of columns that can identify persons, too
	 * @param done    is given what was found, in the job's thread
	 * @param failed  is told why it cannot be tried, likewise
	 * @throws IOException where a delivery that is compared with cannot be found
	 */
	static TryJob of(Catalogue catalogue, Ruleset ruleset, List<Path> files, String period, boolean reveal,
			Consumer<CheckReport> done, Consumer<String> failed) throws IOException {
		CheckRequest all = CheckRequests.forFiles(catalogue, ruleset.getDataset(), period, files, finding -> {
		});
		CheckRequest tried = new CheckRequest(all.description(), all.files(),
				List.of(AppliedRuleset.of(ruleset, catalogue.readingLanguages())), all.others(), all.codeLists(), all.examples(),
				all.stream());
		return new TryJob(RulesText.text("rules.trying", files.get(0).getFileName()), reveal ? tried : tried.asMasked(), done, failed);
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		try {
			done.accept(ofRules(new Check(EngineLimits.DEFAULT).run(request, monitor)));
			return Status.OK_STATUS;
		} catch (OperationCanceledException cancelled) {
			failed.accept(RulesText.text("rules.try.cancelled"));
			return Status.CANCEL_STATUS;
		} catch (IOException failure) {
			failed.accept(failure.getMessage());
			return Status.OK_STATUS;
		}
	}

	private static CheckReport ofRules(CheckReport report) {
		return report.with(report.results().stream().filter(result -> !result.rule().startsWith(STRUCTURE)).toList());
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
