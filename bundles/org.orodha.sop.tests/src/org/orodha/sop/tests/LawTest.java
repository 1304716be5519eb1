// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.core.related.RelatedSection;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.model.Severity;
import org.orodha.model.Step;
import org.orodha.sop.flow.FlowProposals;
import org.orodha.sop.flow.FlowState;
import org.orodha.sop.flow.Flows;
import org.orodha.sop.law.InstrumentState;
import org.orodha.sop.law.Law;
import org.orodha.sop.law.Standing;

/** The law on which data passes, and the roles that answer for it, in the teaching sample. */
class LawTest {

	/** The rules go by the day that it is where the catalogue's calendar holds. */
	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Nairobi"));

	@TempDir
	Path folder;

	private Catalogue kenya;

	@BeforeEach
	void open() throws Exception {
		kenya = KenyaSample.in(folder);
	}

	private List<Finding> found(String rule) {
		return new Validation(new Guard()).run(kenya, List.of(Installed.validators().find("sop-law").orElseThrow()),
				new NullProgressMonitor()).stream().filter(finding -> finding.rule().equals(rule)).toList();
	}

	private LegalInstrument law(String id) {
		return kenya.require(LegalInstrument.class, id);
	}

	@Test
	void everyExchangeOfTheSampleRestsOnLawInForce() {
		assertThat(Flows.on(kenya, TODAY)).hasSizeGreaterThan(15).allMatch(FlowState::isCovered);
		assertThat(found("OR-0150")).noneMatch(finding -> finding.severity() == Severity.WARNING);
	}

	@Test
	void dataToBeSharedUnderNoInstrumentIsFound() {
		kenya.execute(Commands.delete(kenya, kenya.require(Flow.class, "flow.nea-ncm.labour-migrants")));

		assertThat(Flows.uncovered(kenya, TODAY)).contains(kenya.require(Dataset.class, "nea.private-agencies.complaints"));
		assertThat(found("OR-0150")).anySatisfy(finding -> {
			assertThat(finding.element()).isEqualTo("nea.private-agencies.complaints");
			assertThat(finding.severity()).isEqualTo(Severity.WARNING);
		});
	}

	@Test
	void anInstrumentThatEndsSoonIsTold() {
		law("law.mou-dis-ncm").setInForceTo(TODAY.plusDays(30));
		law("law.dsa-cbk-ncm").setInForceTo(TODAY.plusDays(90));
		law("law.dsa-members").setInForceTo(TODAY.plusDays(91));

		assertThat(found("OR-0151")).extracting(Finding::element, Finding::severity).containsExactlyInAnyOrder(
				tuple("law.mou-dis-ncm", Severity.WARNING),
				tuple("law.dsa-cbk-ncm", Severity.INFORMATION));
	}

	@Test
	void whatRestsOnAnEndedInstrumentIsFoundAndLedToItsSuccessor() throws Exception {
		KenyaSample.undecided(kenya);
		LegalInstrument ended = law("law.mou-dis-ncm");
		ended.setInForceTo(TODAY.minusDays(1));
		ended.setReplacedBy(law("law.dsa-members"));

		List<Finding> findings = found("OR-0152");
		assertThat(findings).extracting(Finding::element).containsExactlyInAnyOrder("ncm.border-data-quarterly",
				"flow.dis-ncm.border-tables");
		assertThat(found("OR-0156")).extracting(Finding::element).contains("flow.dis-ncm.border-tables");
		for (Finding finding : findings)
			kenya.execute(finding.fix().orElseThrow().command(kenya));
		assertThat(found("OR-0152")).isEmpty();
		assertThat(kenya.require(Flow.class, "flow.dis-ncm.border-tables").getInstrument()).isSameAs(law("law.dsa-members"));
	}

	@Test
	void anApproverRoleThatNobodyHoldsIsFound() {
		kenya.execute(Commands.delete(kenya, kenya.require(Person.class, "nea.desk-approver")));

		assertThat(found("OR-0153")).extracting(Finding::element).containsExactly("nea.approver");
	}

	@Test
	void oneRoleThatAnswersAndDoesIsFoundWhereTheProcedureWantsTwo() {
		Step step = kenya.require(Step.class, "ncm.border-data-quarterly.validate");
		Role approver = kenya.require(Role.class, "dis.approver");
		step.getAssignments().getFirst().setRole(approver);

		assertThat(found("OR-0154")).extracting(Finding::element).containsExactly(step.getId());
		kenya.require(Procedure.class, "ncm.border-data-quarterly").setAccountableApart(false);
		assertThat(found("OR-0154")).isEmpty();
	}

	@Test
	void flowsAreProposedFromStepsInstrumentsAndRequirementsAsDrafts() throws Exception {
		KenyaSample.undecided(kenya);
		for (Flow flow : kenya.all(Flow.class))
			kenya.execute(Commands.delete(kenya, flow));

		Proposal proposal = FlowProposals.propose(kenya, TODAY);

		assertThat(proposal.changes()).extracting(change -> ((Change.Create) change).element().getId()).contains(
				"flow.dis-ncm.proposed", "flow.cbk-ncm.proposed", "flow.drs-unhcr.proposed", "flow.ncm-comesa.proposed");
		Imports.apply(kenya, proposal, Set.of("dis", "drs", "cbk", "ncm", "knbs", "tri", "undesa", "unhcr", "nrb"));
		Flow border = kenya.require(Flow.class, "flow.dis-ncm.proposed");
		assertThat(border.getStatus()).isEqualTo(LifecycleStatus.DRAFT);
		assertThat(border.getDatasets()).extracting(Dataset::getId).contains("dis.border-system.entries-by-reason");
		assertThat(FlowProposals.propose(kenya, TODAY).changes()).isEmpty();
	}

	@Test
	void whatIsEnteredIsNotProposed() {
		assertThat(FlowProposals.propose(kenya, TODAY).changes())
				.extracting(change -> ((Change.Create) change).element().getId()).doesNotContain("flow.dis-ncm.proposed",
						"flow.ncm-comesa.proposed");
	}

	@Test
	void anInstrumentStandsByItsDaysItsSignatureAndWhatRestsOnIt() {
		LocalDate end = TODAY.plusDays(90);
		kenya.execute(Commands.set(kenya, law("law.dsa-members"), Literals.LEGAL_INSTRUMENT__IN_FORCE_TO, end));
		kenya.execute(Commands.set(kenya, law("law.mou-drs-unhcr"), Literals.LEGAL_INSTRUMENT__IN_FORCE_TO, TODAY.minusDays(1)));
		kenya.execute(Commands.set(kenya, law("law.dsa-ncm-comesa"), Literals.LEGAL_INSTRUMENT__IN_FORCE_FROM, TODAY.plusDays(1)));
		List<InstrumentState> law = Law.on(kenya, TODAY);

		assertThat(law).filteredOn(state -> state.standing() != Standing.IN_FORCE).extracting(state -> state.instrument().getId(),
				InstrumentState::standing).containsExactly(tuple("law.mou-drs-unhcr", Standing.ENDED),
						tuple("law.dsa-members", Standing.ENDING), tuple("law.dsa-ncm-comesa", Standing.COMING),
						tuple("law.mou-nps-dis-2020", Standing.ENDED));
		assertThat(law.getFirst().daysLeft()).hasValue(-1);
		assertThat(law.getLast().isHistory()).isTrue();
		assertThat(Law.of(kenya, law("law.dsa-members"), TODAY.minusDays(1)).standing()).isEqualTo(Standing.IN_FORCE);
	}

	@Test
	void whatAnInstrumentTouchesGoesFromItsDatasetsToTheTablesAndPublicationsMadeOfThem() {
		InstrumentState cbk = Law.of(kenya, law("law.dsa-cbk-ncm"), TODAY);

		assertThat(cbk.count("flows")).isEqualTo(1);
		assertThat(cbk.count("procedures")).isEqualTo(1);
		assertThat(cbk.rests()).filteredOn(section -> section.key().equals("requirements"))
				.flatExtracting(RelatedSection::elements).extracting(touched -> touched.element().getId()).contains("comesa.table-07");
		assertThat(cbk.count("products")).isPositive();
	}
}
