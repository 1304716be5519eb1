// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.Disclosure;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.data.disclosure.SmallCounts;
import org.orodha.data.internal.harmonise.Assembly;
import org.orodha.data.internal.harmonise.Dimension;
import org.orodha.data.internal.harmonise.MappedSource;
import org.orodha.data.internal.harmonise.SourceMapping;
import org.orodha.data.internal.harmonise.SourcePlan;
import org.orodha.data.internal.harmonise.SourcePlans;
import org.orodha.data.internal.harmonise.SourceReader;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineException;

/**
 * Makes a requirement's table from files of several agencies: values by the mappings of their code lists, figures added up to
 * the requirement's dimensions and frequency, small counts hidden, with footnotes from the alignments of definitions and with
 * the files that each figure comes from.
 * <p>
 * Totals that a file holds beside their parts are left out and computed anew. Where a dataset has no column for a dimension, the
 * code is taken from its measure (a dataset of entries has the direction 'entry') or else its figures are totals over
 * that dimension. Where two datasets give the same figure, that of the dataset which the requirement names first stands.
 */
public final class Harmonise {

	private static final Messages MESSAGES = Messages.of(Harmonise.class);

	private final Engine engine;

	/** @param engine reads the files; it stays open */
	public Harmonise(Engine engine) {
		this.engine = engine;
	}

	/**
	 * Makes the table.
	 *
	 * @param monitor told of progress
	 * @throws HarmoniseException where the files cannot fill the requirement
	 * @throws EngineException    where a file cannot be read
	 */
	public HarmonisedTable run(HarmoniseRequest request, IProgressMonitor monitor)
			throws HarmoniseException, EngineException {
		allow(request);
		List<Dimension> dimensions = Dimension.of(request.requirement(), request.languages());
		SubMonitor progress = SubMonitor.convert(monitor, request.sources().size() + 1);
		SourcePlans plans = new SourcePlans(request.requirement(), dimensions);
		List<MappedSource> mapped = new ArrayList<>();
		List<HarmoniseSource> sources = request.sources().stream().sorted(Comparator
				.<HarmoniseSource>comparingInt(source -> request.requirement().getDatasets().indexOf(source.dataset()))
				.thenComparing(source -> String.valueOf(source.delivery())).thenComparing(HarmoniseSource::name)).toList();
		for (HarmoniseSource source : sources) {
			progress.subTask(MESSAGES.text("harmonise.adding", source.name()));
			SourceReader reader = new SourceReader(engine, source);
			for (SourcePlan plan : plans.of(source))
				mapped.add(new SourceMapping(plan, request.requirement().getFrequency(), request.overTime())
						.map(reader.read(plan)));
			progress.split(1);
		}
		progress.subTask(MESSAGES.text("harmonise.assembling"));
		return new Assembly(request, dimensions, mapped).table(progress.newChild(1));
	}

	private static void allow(HarmoniseRequest request) throws HarmoniseException {
		if (request.sources().isEmpty())
			throw new HarmoniseException(null, request.requirement().getId(),
					MESSAGES.text("harmonise.nothing", request.requirement().getId()));
		int least = SmallCounts.least(request.datasets(), request.audience());
		if (request.leastShown() < least)
			throw new HarmoniseException(null, request.requirement().getId(),
					MESSAGES.text("harmonise.threshold", least, request.leastShown()));
		Disclosure disclosure = new Disclosure(request.audience());
		for (HarmoniseSource source : request.sources()) {
			if (!request.requirement().getDatasets().contains(source.dataset()))
				throw new HarmoniseException(source.name(), source.dataset().getId(),
						MESSAGES.text("harmonise.dataset", source.dataset().getId(), request.requirement().getId(),
								String.join(", ", request.requirement().getDatasets().stream().map(Labels::id).toList())));
			if (!disclosure.mayKnow(source.dataset()))
				throw new HarmoniseException(source.name(), source.dataset().getId(),
						MESSAGES.text("harmonise.audience", source.dataset().getId()));
		}
	}
}
