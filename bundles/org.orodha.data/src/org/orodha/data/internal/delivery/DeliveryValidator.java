// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.ValidationRequest;
import org.orodha.core.exchange.Validator;
import org.orodha.core.rules.RuleReport;
import org.orodha.core.text.Labels;
import org.orodha.core.time.Recurrence;
import org.orodha.data.rules.DataRule;
import org.orodha.model.CheckRecord;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;
import org.orodha.model.DeliveryFile;
import org.orodha.model.DeliveryState;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Severity;
import org.orodha.model.Step;

/**
 * Checks that deliveries hold together: OR-0210 a file is missing, OR-0211 a file has another size than when it came, OR-0212
 * a recurrence rule that cannot be followed, OR-0213 a state that the history does not lead to, OR-0214 a report is missing,
 * OR-0215 files that no delivery names: somebody received them, and the catalogue was not saved; OR-0216 and OR-0217, see
 * {@link DuplicateDeliveryRules}; OR-0218 to OR-0220, see {@link ChronologyRules}; OR-0221, see
 * {@link TransmissionRules}.
 * Checksums are not compared here: that reads every file to its end.
 */
public final class DeliveryValidator implements Validator {

	private static final String FILES = "files";
	private static final Map<DeliveryAction, DeliveryState> LEADS_TO = Map.of(DeliveryAction.RECEIVE, DeliveryState.RECEIVED,
			DeliveryAction.CHECK, DeliveryState.IN_TRIAGE, DeliveryAction.CORRECT, DeliveryState.IN_TRIAGE,
			DeliveryAction.REJECT, DeliveryState.REJECTED, DeliveryAction.ACCEPT, DeliveryState.VALIDATED,
			DeliveryAction.SIGN_OFF, DeliveryState.SIGNED_OFF, DeliveryAction.DISSEMINATE, DeliveryState.DISSEMINATED);

	@Override
	public void validate(ValidationRequest request, IProgressMonitor monitor) {
		Catalogue catalogue = request.catalogue();
		RuleReport report = new RuleReport(request);
		List<Delivery> deliveries = catalogue.all(Delivery.class);
		SubMonitor progress = SubMonitor.convert(monitor, deliveries.size() + 1);
		for (Delivery delivery : deliveries) {
			delivery.getFiles().forEach(file -> checkFile(delivery, file, report));
			delivery.getChecks().forEach(check -> checkReport(delivery, check, report));
			checkState(delivery, report);
			progress.split(1);
		}
		for (Dataset dataset : catalogue.all(Dataset.class))
			if (dataset.getReleaseCalendar() != null)
				checkRule(dataset.getReleaseCalendar(), () -> report.add(DataRule.RECURRENCE, dataset,
						Literals.DATASET__RELEASE_CALENDAR, dataset.getReleaseCalendar()));
		for (Procedure procedure : catalogue.all(Procedure.class))
			for (Step step : procedure.getSteps())
				if (step.getRecurrence() != null)
					checkRule(step.getRecurrence(), () -> report.add(DataRule.RECURRENCE, step,
							Literals.STEP__RECURRENCE, step.getRecurrence()));
		DuplicateDeliveryRules.check(deliveries, report);
		ChronologyRules.check(deliveries, report);
		TransmissionRules.check(report);
		checkFolders(deliveries, report);
		progress.split(1);
	}

	/** An element that cannot be read may name any of them. */
	private static void checkFolders(List<Delivery> deliveries, RuleReport report) {
		if (report.catalogue().loadFindings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR))
			return;
		Set<String> known = deliveries.stream().flatMap(delivery -> delivery.getFiles().stream()).map(DeliveryFile::getPath)
				.filter(Objects::nonNull).map(path -> path.replaceFirst("^([^/]+/[^/]+)/.*", "$1")).collect(Collectors.toSet());
		try {
			for (String folder : report.catalogue().attachments().folders())
				if (!known.contains(folder) && Files.isDirectory(report.catalogue().attachments().path(folder + "/" + FILES)))
					report.add(DataRule.FOLDER_UNNAMED, report.catalogue().root(), null, folder);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static void checkFile(Delivery delivery, DeliveryFile file, RuleReport report) {
		if (file.getPath() == null)
			return;
		Path kept = place(file.getPath(), report.catalogue());
		if (kept == null || !Files.isRegularFile(kept))
			report.add(DataRule.FILE_MISSING, delivery, Literals.DELIVERY__FILES, file.getPath());
		else if (size(kept) != file.getSize())
			report.add(DataRule.FILE_CHANGED, delivery, Literals.DELIVERY__FILES, file.getPath(), file.getSize(), size(kept));
	}

	private static void checkReport(Delivery delivery, CheckRecord check, RuleReport report) {
		Path kept = check.getReport() == null ? null : place(check.getReport(), report.catalogue());
		if (kept == null || !Files.isRegularFile(kept))
			report.add(DataRule.REPORT_MISSING, delivery, Literals.DELIVERY__CHECKS, String.valueOf(check.getTime()));
	}

	private static void checkState(Delivery delivery, RuleReport report) {
		DeliveryState led = delivery.getEvents().stream().map(DeliveryEvent::getAction).map(LEADS_TO::get)
				.filter(state -> state != null).reduce((first, last) -> last).orElse(DeliveryState.EXPECTED);
		if (led != delivery.getState())
			report.add(DataRule.STATE_AND_HISTORY, delivery, Literals.DELIVERY__STATE, Labels.of(delivery.getState()),
					Labels.of(led));
	}

	private static void checkRule(String rule, Runnable tell) {
		try {
			Recurrence.parse(rule);
		} catch (IllegalArgumentException cannotBeFollowed) {
			tell.run();
		}
	}

	/** Null for a path that leads out of the attachments. */
	private static Path place(String path, Catalogue catalogue) {
		try {
			return catalogue.attachments().path(path);
		} catch (IOException elsewhere) {
			return null;
		}
	}

	/** -1 for a file that vanished meanwhile. */
	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException vanished) {
			return -1;
		}
	}
}
