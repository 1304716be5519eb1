// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.RoleHolders;
import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.InstrumentKind;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.OnwardTransfer;
import org.orodha.model.Person;
import org.orodha.model.Purpose;
import org.orodha.model.Role;
import org.orodha.model.TaskPermission;

/**
 * Judges whether the law lets data pass on a day. Data that anybody may see, and data that stays with the agency that owns it, pass
 * freely. All else passes where an instrument in force names the dataset, the agency that owns it and the recipient as parties, and
 * the purpose; or where a flow does that names such an instrument. Who sends data on must itself be allowed to have it.
 */
public final class LegalGate {

	private final Catalogue catalogue;
	private final LocalDate day;

	/** @param day the day on which data is to pass */
	public LegalGate(Catalogue catalogue, LocalDate day) {
		this.catalogue = catalogue;
		this.day = day;
	}

	/** Whether data may pass. */
	public Verdict judge(Transfer transfer) {
		return judge(transfer, new HashSet<>());
	}

	private Verdict judge(Transfer transfer, Set<Agency> passed) {
		Dataset dataset = transfer.dataset();
		if (dataset.isSetConfidentiality() && dataset.getConfidentiality() == ConfidentialityClass.PUBLIC)
			return new Verdict.Free(transfer, Verdict.Free.Reason.PUBLIC);
		Agency owner = Owners.of(dataset).orElse(null);
		if (transfer.recipient() instanceof Recipient.Body(Agency agency) && agency == owner)
			return new Verdict.Free(transfer, Verdict.Free.Reason.OWN);
		List<Basis> bases = new ArrayList<>();
		for (Flow flow : catalogue.all(Flow.class))
			if (leads(flow, transfer))
				bases.add(judge(flow, transfer, owner, passed));
		for (LegalInstrument instrument : catalogue.all(LegalInstrument.class))
			if (concerns(instrument, transfer, owner))
				bases.add(judge(instrument, transfer, owner));
		return bases.stream().min(Basis.byDistance()).map(best -> best.lacks().isEmpty()
				? (Verdict) new Verdict.Covered(transfer, best.instrument().orElseThrow(), best.flow())
				: new Verdict.Refused(transfer, best.instrument(), best.flow(), best.lacks()))
				.orElseGet(() -> new Verdict.Refused(transfer, Optional.empty(), Optional.empty(), Set.of()));
	}

	private static boolean leads(Flow flow, Transfer transfer) {
		return !Force.has(flow, LifecycleStatus.DEPRECATED) && flow.getDatasets().contains(transfer.dataset())
				&& (flow.isPublished() || transfer.recipient() instanceof Recipient.Body(Agency agency) && flow.getRecipient() == agency);
	}

	/** Whether an instrument could have been meant for it. */
	private static boolean concerns(LegalInstrument instrument, Transfer transfer, Agency owner) {
		return instrument.getCovers().contains(transfer.dataset())
				|| Force.isAgreement(instrument) && transfer.recipient() instanceof Recipient.Body(Agency agency)
						&& instrument.getParties().contains(agency) && instrument.getParties().contains(owner);
	}

	private Basis judge(LegalInstrument instrument, Transfer transfer, Agency owner) {
		Basis basis = Basis.of(instrument, instrument.getCovers().contains(transfer.dataset()));
		basis.lacks().addAll(Force.lacks(instrument, day));
		if (instrument.isSetKind() && instrument.getKind() == InstrumentKind.POLICY)
			basis.lacks().add(Lack.KIND);
		if (!basis.namesDataset())
			basis.lacks().add(Lack.DATASET);
		if (!instrument.getParties().contains(owner))
			basis.lacks().add(Lack.SENDER);
		if (!(transfer.recipient() instanceof Recipient.Body(Agency agency) && instrument.getParties().contains(agency)))
			basis.lacks().add(Lack.RECIPIENT);
		if (!allows(instrument, transfer.purpose()))
			basis.lacks().add(Lack.PURPOSE);
		return basis;
	}

	private Basis judge(Flow flow, Transfer transfer, Agency owner, Set<Agency> passed) {
		Basis basis = Basis.of(flow);
		if (!isValid(flow))
			basis.lacks().add(Lack.FLOW);
		if (transfer.purpose() != null && !flow.getPurposeKinds().isEmpty() && !flow.getPurposeKinds().contains(transfer.purpose()))
			basis.lacks().add(Lack.PURPOSE);
		basis.instrument().ifPresentOrElse(instrument -> judge(instrument, flow, transfer, basis.lacks()),
				() -> basis.lacks().add(Lack.INSTRUMENT));
		if (flow.getSender() != owner)
			judgeChain(flow, transfer, passed, basis.lacks());
		return basis;
	}

	/** An act binds everybody; an agreement binds its parties, and what it names where it names anything. */
	private void judge(LegalInstrument instrument, Flow flow, Transfer transfer, Set<Lack> lacks) {
		lacks.addAll(Force.lacks(instrument, day));
		if (instrument.isSetKind() && instrument.getKind() == InstrumentKind.POLICY)
			lacks.add(Lack.KIND);
		if (!allows(instrument, transfer.purpose())
				|| transfer.purpose() == null && !flow.getPurposeKinds().stream().allMatch(purpose -> allows(instrument, purpose)))
			lacks.add(Lack.PURPOSE);
		if (!Force.isAgreement(instrument))
			return;
		if (!instrument.getCovers().isEmpty() && !instrument.getCovers().contains(transfer.dataset()))
			lacks.add(Lack.DATASET);
		if (!instrument.getParties().contains(flow.getSender()))
			lacks.add(Lack.SENDER);
		if (flow.getRecipient() != null && !instrument.getParties().contains(flow.getRecipient()))
			lacks.add(Lack.RECIPIENT);
	}

	private void judgeChain(Flow flow, Transfer transfer, Set<Agency> passed, Set<Lack> lacks) {
		if (flow.getSender() == null || !passed.add(flow.getSender())) {
			lacks.add(Lack.CHAIN);
			return;
		}
		Verdict before = judge(Transfer.of(transfer.dataset(), flow.getSender()), passed);
		passed.remove(flow.getSender());
		if (!before.passes())
			lacks.add(Lack.CHAIN);
		else if (before instanceof Verdict.Covered covered && covered.flow().filter(LegalGate::isKept).isPresent())
			lacks.add(Lack.ONWARD);
	}

	private static boolean isKept(Flow flow) {
		return flow.isSetOnwardTransfer() && flow.getOnwardTransfer() == OnwardTransfer.FORBIDDEN;
	}

	private boolean isValid(Flow flow) {
		return !Force.has(flow, LifecycleStatus.DRAFT) && !Force.has(flow, LifecycleStatus.IN_REVIEW)
				&& (flow.getValidFrom() == null || !day.isBefore(flow.getValidFrom()))
				&& (flow.getValidTo() == null || !day.isAfter(flow.getValidTo()));
	}

	private static boolean allows(LegalInstrument instrument, Purpose purpose) {
		return purpose == null || instrument.getAllowedPurposes().isEmpty() || instrument.getAllowedPurposes().contains(purpose);
	}

	/** The role in which a person may let data pass that no instrument covers; empty where the person may not. */
	public Optional<Role> overridingRole(Person person) {
		return new RoleHolders(catalogue, day).rolesOf(person).stream()
				.filter(role -> role.getPermissions().contains(TaskPermission.OVERRIDE_LEGAL_GATE)).findFirst();
	}

	/** The people who may let data pass that no instrument covers. */
	public List<Person> overriders() {
		return catalogue.all(Person.class).stream().filter(person -> overridingRole(person).isPresent()).toList();
	}

	/** What a verdict says, in the user's language: what was asked, what is missing, and what comes nearest. */
	public String text(Verdict verdict) {
		return new VerdictText(catalogue, day, overriders()).of(verdict);
	}
}
