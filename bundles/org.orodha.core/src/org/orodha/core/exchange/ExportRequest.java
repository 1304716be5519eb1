// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.exchange;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.findings.ExportException;

/**
 * What an exporter is asked to do. Made by Orodha.
 *
 * @since 1.0
 */
public final class ExportRequest extends WritingRequest {

	private final Catalogue catalogue;
	private final boolean hidden;
	private final Guard guard;

	/** @param hidden whether what the audience may not see is no longer in the catalogue */
	ExportRequest(Catalogue catalogue, boolean hidden, ExportTarget target, OptionValues options, Audience audience, List<String> languages,
			Guard guard) {
		super(target, options, audience, languages);
		this.catalogue = catalogue;
		this.hidden = hidden;
		this.guard = guard;
	}

	/** The catalogue to write: a copy to read, without what the audience may not see unless the exporter hides that itself. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/**
	 * Has another exporter write the same catalogue for the same readers, without any option set, into the folder that the target is. Its files
	 * appear together with all others; where it fails there are none of it.
	 *
	 * @param name as in {@link ExportTarget#write(String, org.orodha.core.files.AtomicFile.Content)}
	 * @throws ExportException where the name leads out of the folder
	 * @since 1.0
	 */
	public Outcome<ExportReport> write(Contribution<Exporter> other, String name, IProgressMonitor monitor) throws ExportException {
		ExportTarget part = target().part(name, other.folder());
		OptionValues unset = OptionValues.of(other.options(), Map.of());
		boolean given = hidden || !other.audienceMinded();
		Catalogue shown = given && !hidden ? Disclosed.of(catalogue, audience()).catalogue() : catalogue;
		ExportRequest request = new ExportRequest(shown, given, part, unset, audience(), languages(), guard);
		Outcome<ExportReport> outcome = guard.run(other, unset, monitor, (exporter, progress) -> exporter.export(request, progress));
		if (outcome instanceof Outcome.Done)
			target().take(part);
		else
			part.discard();
		return outcome;
	}
}
