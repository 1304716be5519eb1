// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.law.Transfer;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.time.PeriodLengths;
import org.orodha.core.time.Recurrence;
import org.orodha.model.Agency;
import org.orodha.model.Dataset;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;
import org.orodha.model.Transmission;
import org.orodha.model.time.TimePeriod;

/**
 * When the tables that a framework asks for were sent to it, and what became of them. Each change is one command that can be undone;
 * nothing is saved.
 *
 * @since 1.0
 */
public final class Transmissions {

	private static final Messages MESSAGES = Messages.of(Transmissions.class);
	private static final int YEARS_LOOKED_BACK = 11;

	private final Catalogue catalogue;
	private final LocalDate today;

	/** @param clock tells what has not happened yet */
	public Transmissions(Catalogue catalogue, Clock clock) {
		this.catalogue = catalogue;
		today = LocalDate.now(clock);
	}

	/**
	 * A table that was sent.
	 *
	 * @param period   the period that it is about
	 * @param day      the day on which it was sent
	 * @param edition  which edition it is; null or blank for the next one
	 * @param datasets whose data it holds; empty for all that can fill the requirement
	 * @param file     the file, or where it is kept; null where that is not said
	 * @param revision what was revised since the edition before; null for the first one
	 * @param override why it was sent though no instrument covers it; null where that need not be said
	 * @since 1.0
	 */
	public record Sending(String period, LocalDate day, String edition, List<Dataset> datasets, String file, String revision, String override) {

		public Sending {
			Objects.requireNonNull(period);
			Objects.requireNonNull(day);
			datasets = List.copyOf(datasets);
		}
	}

	/**
	 * Notes that a table was sent to the framework.
	 *
	 * @throws DeliveryException where the actor may not, no instrument in force lets the data of a dataset pass to the framework, or
	 *                           what is said contradicts what was sent before
	 */
	public Transmission send(Requirement requirement, Actor actor, Sending sending) throws DeliveryException {
		Agency framework = requirement.getFramework();
		if (framework == null)
			throw refused(requirement, "transmission.framework");
		String period = period(requirement, sending.period());
		requirePast(requirement, sending.day());
		List<Transmission> earlier = of(requirement, period);
		String edition = edition(requirement, earlier, sending);
		List<Dataset> datasets = sending.datasets().isEmpty() ? requirement.getDatasets().stream().filter(dataset -> !dataset.eIsProxy()).toList()
				: sending.datasets();
		if (datasets.isEmpty())
			throw refused(requirement, "transmission.datasets");
		Acting acting = new Authority(catalogue, sending.day()).require(requirement, actor);
		String override = passed(requirement, datasets, acting, sending);
		Transmission transmission = ModelFactory.eINSTANCE.createTransmission();
		transmission.setPeriod(period);
		transmission.setEdition(edition);
		transmission.setSent(sending.day());
		transmission.setRecipient(framework);
		transmission.getDatasets().addAll(datasets);
		transmission.setFile(blankToNull(sending.file()));
		transmission.setPerson(acting.called());
		transmission.setIdentification(acting.identification());
		acting.role().ifPresent(transmission::setRole);
		transmission.setOverride(override);
		transmission.setRevision(blankToNull(sending.revision()));
		catalogue.execute(Commands.add(catalogue, requirement, Literals.REQUIREMENT__TRANSMISSIONS, transmission));
		return transmission;
	}

	/** What to keep of overrides of the law; null where it lets the data of all datasets pass. */
	private String passed(Requirement requirement, List<Dataset> datasets, Acting acting, Sending sending) throws DeliveryException {
		Gate gate = new Gate(catalogue, sending.day());
		Set<String> overrides = new LinkedHashSet<>();
		for (Dataset dataset : datasets)
			Optional.ofNullable(gate.pass(requirement.getId(), Transfer.of(dataset, requirement.getFramework()), acting, sending.override()).text())
					.ifPresent(overrides::add);
		return overrides.isEmpty() ? null : String.join("\n", overrides);
	}

	private String edition(Requirement requirement, List<Transmission> earlier, Sending sending) throws DeliveryException {
		String edition = blankToNull(sending.edition()) == null ? String.valueOf(earlier.size() + 1) : sending.edition().strip();
		if (earlier.stream().anyMatch(one -> edition.equals(one.getEdition())))
			throw refused(requirement, "transmission.twice", edition, sending.period());
		if (!earlier.isEmpty() && blankToNull(sending.revision()) == null)
			throw refused(requirement, "transmission.revision", sending.period(), earlier.getLast().getEdition());
		if (earlier.stream().anyMatch(one -> one.getSent().isAfter(sending.day())))
			throw refused(requirement, "transmission.order", sending.day(), earlier.getLast().getSent());
		return edition;
	}

	private static String period(Requirement requirement, String period) throws DeliveryException {
		if (TimePeriod.parse(period).isEmpty())
			throw refused(requirement, "transmission.period", period, PeriodLengths.examples(requirement.getFrequency()));
		return TimePeriod.canonical(period);
	}

	private void requirePast(Requirement requirement, LocalDate day) throws DeliveryException {
		if (day.isAfter(today))
			throw refused(requirement, "transmission.future", day);
	}

	private static String blankToNull(String text) {
		return text == null || text.isBlank() ? null : text.strip();
	}

	/**
	 * Notes that the framework acknowledged the latest edition of a period.
	 *
	 * @param by who acknowledged it, or by which letter
	 * @throws DeliveryException where the actor may not, nothing was sent, or it was acknowledged before
	 */
	public Transmission acknowledge(Requirement requirement, String period, Actor actor, LocalDate day, String by) throws DeliveryException {
		String about = period(requirement, period);
		requirePast(requirement, day);
		Transmission latest = latest(requirement, about).orElse(null);
		if (latest == null)
			throw refused(requirement, "transmission.none", about);
		if (latest.getAcknowledged() != null)
			throw refused(requirement, "transmission.acknowledged", latest.getEdition(), about, latest.getAcknowledged());
		if (day.isBefore(latest.getSent()))
			throw refused(requirement, "transmission.order", day, latest.getSent());
		new Authority(catalogue, day).require(requirement, actor);
		CompoundCommand command = new CompoundCommand(0, Labels.of(Literals.TRANSMISSION__ACKNOWLEDGED));
		command.append(Commands.set(catalogue, latest, Literals.TRANSMISSION__ACKNOWLEDGED, day));
		command.append(Commands.set(catalogue, latest, Literals.TRANSMISSION__ACKNOWLEDGED_BY, blankToNull(by)));
		catalogue.execute(command);
		return latest;
	}

	/** What was sent of a period, the earliest first. */
	public static List<Transmission> of(Requirement requirement, String period) {
		return requirement.getTransmissions().stream().filter(transmission -> period.equals(transmission.getPeriod())).toList();
	}

	/** The edition of a period that counts: the one that was sent last. */
	public static Optional<Transmission> latest(Requirement requirement, String period) {
		List<Transmission> sent = of(requirement, period);
		return sent.isEmpty() ? Optional.empty() : Optional.of(sent.getLast());
	}

	/** Whether a later edition of the same period was sent. */
	public static boolean isRevised(Requirement requirement, Transmission transmission) {
		return latest(requirement, transmission.getPeriod()).filter(latest -> latest != transmission).isPresent();
	}

	/** What became of a table that was sent. */
	public static TransmissionState state(Requirement requirement, Transmission transmission) {
		if (isRevised(requirement, transmission))
			return TransmissionState.REVISED;
		return transmission.getAcknowledged() == null ? TransmissionState.SENT : TransmissionState.ACKNOWLEDGED;
	}

	/** The tables that were due before a day, each for the last period that it was due for, and were not sent; the earliest due first. */
	public static List<DueTable> missing(Catalogue catalogue, LocalDate day) {
		List<DueTable> missing = new ArrayList<>();
		for (Requirement requirement : catalogue.all(Requirement.class))
			if (requirement.getStatus() != LifecycleStatus.DEPRECATED && requirement.getFramework() != null)
				due(requirement, day).filter(table -> of(requirement, table.period()).isEmpty()).ifPresent(missing::add);
		missing.sort(Comparator.comparing(DueTable::due));
		return missing;
	}

	private static Optional<DueTable> due(Requirement requirement, LocalDate day) {
		if (!requirement.isSetFrequency())
			return Optional.empty();
		return Recurrence.read(requirement.getDeadline()).flatMap(rule -> last(rule, day))
				.flatMap(due -> TimePeriod.holding(due, PeriodLengths.of(requirement.getFrequency()).getFirst()).previous()
						.map(period -> new DueTable(requirement, period.toString(), due)));
	}

	/** The last day before another that a rule names. */
	private static Optional<LocalDate> last(Recurrence rule, LocalDate day) {
		LocalDate last = null;
		for (Iterator<LocalDate> days = rule.from(day.minusYears(YEARS_LOOKED_BACK)); days.hasNext();) {
			LocalDate next = days.next();
			if (!next.isBefore(day))
				break;
			last = next;
		}
		return Optional.ofNullable(last);
	}

	private static DeliveryException refused(Requirement requirement, String key, Object... values) {
		return DeliveryException.of(requirement.getId(), MESSAGES.text(key, values));
	}
}
