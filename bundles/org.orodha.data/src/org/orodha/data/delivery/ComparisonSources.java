// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Messages;
import org.orodha.data.check.CheckRequest.ComparisonSource;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.Frequency;
import org.orodha.model.time.PeriodLength;
import org.orodha.model.time.TimePeriod;
import org.orodha.tables.TableFile;
import org.orodha.tables.description.FileDescription;
import org.orodha.tables.description.FileDescriptions;

/**
 * The deliveries that rules compare with. What was rejected is not compared with, nor what was replaced by something that was
 * not rejected itself. Of another dataset that is:
 * <ul>
 * <li>the delivery for the same period,
 * <li>else the one for the longer period that holds it, or all those for shorter periods that make it up,
 * <li>else, of what is published less often than every year or for longer periods, the latest one before, or the first after.
 * </ul>
 * Where there is none, the reason is told in its place.
 */
final class ComparisonSources {

	/** What follows the identifier of a dataset where a rule means the delivery of the period before. */
	private static final String PREVIOUS = "@previous";
	/** ... of the same period of the year before. */
	private static final String YEAR_BEFORE = "@year-before";
	/** ... the last one for a shorter period, such as the stock at the end of a year. */
	private static final String LAST = "@last";
	/** ... the one for the same period that what is checked takes the place of. */
	private static final String REPLACED = "@replaced";

	private static final Messages MESSAGES = Messages.of(ComparisonSources.class);

	private static final Set<Frequency> RARE = Set.of(Frequency.BIENNIAL, Frequency.QUINQUENNIAL, Frequency.DECENNIAL,
			Frequency.IRREGULAR, Frequency.ONCE);

	private final Catalogue catalogue;
	private final Dataset dataset;
	private final String period;
	private final Delivery checked;
	private final List<ComparisonSource> sources = new ArrayList<>();

	/**
	 * @param period  the period of what is checked, or null
	 * @param checked what is checked, or null where that is no delivery yet
	 */
	private ComparisonSources(Catalogue catalogue, Dataset dataset, String period, Delivery checked) {
		this.catalogue = catalogue;
		this.dataset = dataset;
		this.period = TimePeriod.canonical(period);
		this.checked = checked;
	}

	static List<ComparisonSource> of(Catalogue catalogue, Dataset dataset, String period, Delivery checked) throws IOException {
		return new ComparisonSources(catalogue, dataset, period, checked).all();
	}

	/** A delivery and its period. */
	private record Dated(Delivery delivery, TimePeriod period) {

		boolean in(TimePeriod other) {
			return other.contains(period);
		}

		/** A March is no longer period than a February, nor is a second quarter than a first. */
		boolean isLonger(TimePeriod other) {
			return period.length() != other.length() && period.days() > other.days();
		}
	}

	private List<ComparisonSource> all() throws IOException {
		Map<Dataset, List<Delivery>> deliveries = new LinkedHashMap<>();
		deliveries.put(dataset, new ArrayList<>());
		fit().forEach(delivery -> deliveries.computeIfAbsent(delivery.getDataset(), key -> new ArrayList<>()).add(delivery));
		catalogue.all(Dataset.class).forEach(other -> deliveries.putIfAbsent(other, List.of()));
		for (Map.Entry<Dataset, List<Delivery>> entry : deliveries.entrySet())
			addAll(entry.getKey(), entry.getValue());
		add(dataset, REPLACED, replaced(deliveries.get(dataset)));
		return sources;
	}

	private void addAll(Dataset of, List<Delivery> all) throws IOException {
		Optional<TimePeriod> now = TimePeriod.parse(period);
		if (of != dataset) {
			add(of, "", now.map(when -> of(of, all, when)).orElseGet(() -> undated(all)));
			add(of, LAST, now.map(when -> last(of, all, when)).orElseGet(() -> undated(all)));
		}
		add(of, PREVIOUS, now.map(when -> earlier(of, before(all, when), when, previous(of, when))).orElseGet(ComparisonSources::unknown));
		add(of, YEAR_BEFORE, now.map(when -> earlier(of, before(all, when), when, when.yearBefore()))
				.orElseGet(ComparisonSources::unknown));
	}

	/** What can be compared with: what was not rejected, nor replaced by another that was not. */
	private List<Delivery> fit() {
		List<Delivery> fit = catalogue.all(Delivery.class).stream().filter(delivery -> delivery != checked && isFit(delivery)).toList();
		Set<Delivery> replaced = new HashSet<>();
		for (Delivery delivery : fit)
			for (Delivery older = delivery.getSupersedes(); older != null && replaced.add(older);)
				older = older.getSupersedes();
		return fit.stream().filter(delivery -> !replaced.contains(delivery)).toList();
	}

	private static boolean isFit(Delivery delivery) {
		return delivery.getDataset() != null && !delivery.getFiles().isEmpty() && delivery.getState() != DeliveryState.REJECTED
				&& delivery.getState() != DeliveryState.EXPECTED;
	}

	/** Deliveries to compare with, or why there are none. */
	private record Choice(List<Delivery> deliveries, String reason) {

		static Choice of(Stream<Delivery> deliveries) {
			return new Choice(deliveries.toList(), null);
		}
	}

	private Choice undated(List<Delivery> deliveries) {
		return deliveries.stream().filter(delivery -> period != null && period.equals(TimePeriod.canonical(delivery.getPeriod()))).findFirst()
				.or(() -> deliveries.stream()
						.max(Comparator.comparing(delivery -> TimePeriod.canonical(delivery.getPeriod()), Comparator.nullsFirst(Comparator.naturalOrder()))))
				.map(delivery -> Choice.of(Stream.of(delivery))).orElseGet(ComparisonSources::unknown);
	}

	private static Choice unknown() {
		return new Choice(List.of(), MESSAGES.text("comparison.period"));
	}

	private static Choice of(Dataset of, List<Delivery> deliveries, TimePeriod when) {
		List<Dated> dated = dated(deliveries);
		Optional<Dated> holding = dated.stream().filter(each -> each.period.contains(when))
				.min(Comparator.comparing(each -> each.period.days()));
		if (holding.isPresent())
			return Choice.of(holding.stream().map(Dated::delivery));
		Optional<TimePeriod> parts = dated.stream().map(Dated::period).filter(when::contains)
				.max(Comparator.comparing(TimePeriod::days));
		if (parts.isPresent())
			return together(of, dated, when, parts.get());
		boolean rare = of.isSetFrequency() && RARE.contains(of.getFrequency());
		boolean longer = !dated.isEmpty() && dated.stream().allMatch(each -> each.isLonger(when));
		return rare || longer ? nearest(of, dated, when) : missing(of, when);
	}

	/**
	 * All deliveries for parts of a period.
	 *
	 * @param some one of the parts
	 */
	private static Choice together(Dataset of, List<Dated> dated, TimePeriod when, TimePeriod some) {
		List<Delivery> parts = new ArrayList<>();
		LocalDate from = when.start();
		while (!from.isAfter(when.end())) {
			LocalDate first = from;
			Optional<Dated> found = dated.stream()
					.filter(each -> each.period.length() == some.length() && each.in(when) && each.period.start().equals(first)).findFirst();
			if (found.isEmpty())
				return missing(of, some.length() == PeriodLength.INTERVAL ? when : TimePeriod.holding(first, some.length()));
			parts.add(found.get().delivery);
			from = found.get().period.end().plusDays(1);
		}
		return Choice.of(parts.stream());
	}

	/** The delivery for the last part of a period; where there is none, that for the period. */
	private static Choice last(Dataset of, List<Delivery> deliveries, TimePeriod when) {
		return dated(deliveries).stream().filter(each -> each.in(when) && each.period.end().equals(when.end()))
				.max(Comparator.comparing(each -> each.period.start())).map(each -> Choice.of(Stream.of(each.delivery)))
				.orElseGet(() -> of(of, deliveries, when));
	}

	private static Choice nearest(Dataset of, List<Dated> dated, TimePeriod when) {
		Comparator<Dated> byEnd = Comparator.comparing(each -> each.period.end());
		return dated.stream().filter(each -> !each.period.end().isAfter(when.end())).max(byEnd)
				.or(() -> dated.stream().min(byEnd)).map(each -> Choice.of(Stream.of(each.delivery)))
				.orElseGet(() -> missing(of, when));
	}

	private static Choice missing(Dataset of, TimePeriod when) {
		return new Choice(List.of(), MESSAGES.text("comparison.none", of.getId(), when));
	}

	private static List<Dated> dated(List<Delivery> deliveries) {
		return deliveries.stream().flatMap(delivery -> TimePeriod.parse(delivery.getPeriod())
				.map(period -> new Dated(delivery, period)).stream()).toList();
	}

	/** The deliveries for periods that ended before another begins. */
	private static List<Delivery> before(List<Delivery> deliveries, TimePeriod when) {
		return filtered(deliveries, each -> each.period.end().isBefore(when.start()));
	}

	private static List<Delivery> filtered(List<Delivery> deliveries, Predicate<Dated> wanted) {
		return dated(deliveries).stream().filter(wanted).map(Dated::delivery).toList();
	}

	/** @param wanted the earlier period; empty where the calendar has none */
	private static Choice earlier(Dataset of, List<Delivery> before, TimePeriod when, Optional<TimePeriod> wanted) {
		return wanted.map(period -> of(of, before, period)).orElseGet(() -> missing(of, when));
	}

	private static Optional<TimePeriod> previous(Dataset of, TimePeriod when) {
		boolean weekly = of.isSetFrequency() && of.getFrequency() == Frequency.WEEKLY && when.length() == PeriodLength.DAY;
		return when.moved(weekly ? -7 : -1);
	}

	private Choice replaced(List<Delivery> own) {
		Delivery older = checked == null ? own.stream().filter(delivery -> period != null && period.equals(TimePeriod.canonical(delivery.getPeriod())))
				.findFirst().orElse(null) : checked.getSupersedes();
		while (older != null && !isFit(older))
			older = older.getSupersedes();
		return older != null ? Choice.of(Stream.of(older))
				: new Choice(List.of(), MESSAGES.text("comparison.first", dataset.getId(), period == null ? "–" : period));
	}

	private void add(Dataset of, String suffix, Choice choice) throws IOException {
		FileDescription description = FileDescriptions.of(of);
		List<TableFile> files = new ArrayList<>();
		for (Delivery delivery : choice.deliveries)
			files.addAll(DeliveredFiles.of(catalogue, delivery));
		sources.add(new ComparisonSource(of.getId() + suffix, description, files,
				choice.deliveries.stream().map(Delivery::getId).toList(), choice.reason));
	}
}
