// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.core.tests.Catalogues.small;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.law.Lack;
import org.orodha.core.law.LegalGate;
import org.orodha.core.law.Recipient;
import org.orodha.core.law.Transfer;
import org.orodha.core.law.Verdict;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.InstrumentKind;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.OnwardTransfer;
import org.orodha.model.Purpose;

/** Which law lets data pass. */
class LegalGateTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final LocalDate DAY = LocalDate.of(2026, 4, 7);

	@TempDir
	Path folder;

	private Catalogue catalogue;
	private Agency knbs;
	private Agency ncm;
	private Agency comesa;
	private Dataset dataset;
	private LegalInstrument memorandum;

	@BeforeEach
	void agreement() throws Exception {
		catalogue = small(folder);
		knbs = catalogue.require(Agency.class, "knbs");
		ncm = added(MAKE.createAgency(), "ncm");
		comesa = added(MAKE.createAgency(), "comesa");
		dataset = MAKE.createDataset();
		dataset.setId("knbs.census.stock");
		dataset.setConfidentiality(ConfidentialityClass.SHARED_AMONG_MEMBERS);
		catalogue.execute(Commands.add(catalogue, catalogue.require(DataSource.class, "knbs.census"), Literals.DATA_SOURCE__DATASETS, dataset));
		memorandum = added(MAKE.createLegalInstrument(), "law.mou");
		memorandum.setKind(InstrumentKind.MEMORANDUM_OF_UNDERSTANDING);
		memorandum.getParties().add(knbs);
		memorandum.getParties().add(ncm);
		memorandum.getCovers().add(dataset);
		memorandum.setSigned(DAY.minusYears(1));
	}

	private <T extends CatalogueElement> T added(T element, String id) {
		element.setId(id);
		catalogue.execute(Commands.add(catalogue, element));
		return element;
	}

	private Verdict judge(Agency recipient) {
		return new LegalGate(catalogue, DAY).judge(Transfer.of(dataset, recipient));
	}

	private Verdict.Refused refused(Agency recipient) {
		assertThat(judge(recipient)).isInstanceOf(Verdict.Refused.class);
		return (Verdict.Refused) judge(recipient);
	}

	private Flow flow(Agency sender, Agency recipient, LegalInstrument instrument) {
		Flow flow = added(MAKE.createFlow(), "flow." + sender.getId() + "." + (recipient == null ? "all" : recipient.getId()));
		flow.setSender(sender);
		flow.setRecipient(recipient);
		flow.getDatasets().add(dataset);
		flow.setInstrument(instrument);
		return flow;
	}

	private LegalInstrument act() {
		LegalInstrument act = added(MAKE.createLegalInstrument(), "law.act");
		act.setKind(InstrumentKind.ACT);
		return act;
	}

	@Test
	void ownDataAndPublicDataPassFreely() {
		assertThat(judge(knbs)).isInstanceOfSatisfying(Verdict.Free.class,
				free -> assertThat(free.reason()).isEqualTo(Verdict.Free.Reason.OWN));
		dataset.setConfidentiality(ConfidentialityClass.PUBLIC);
		assertThat(judge(null)).isInstanceOfSatisfying(Verdict.Free.class,
				free -> assertThat(free.reason()).isEqualTo(Verdict.Free.Reason.PUBLIC));
	}

	@Test
	void whatIsNotSaidToBePublicIsNot() {
		dataset.unsetConfidentiality();

		assertThat(judge(comesa).passes()).isFalse();
	}

	@Test
	void anInstrumentInForceThatNamesDatasetAndPartiesLetsItPass() {
		assertThat(judge(ncm)).isInstanceOfSatisfying(Verdict.Covered.class,
				covered -> assertThat(covered.instrument()).isSameAs(memorandum));
	}

	@Test
	void eachThingThatIsMissingIsNamed() {
		memorandum.getCovers().clear();
		memorandum.setInForceTo(DAY.minusDays(1));
		assertThat(refused(ncm).lacks()).containsExactlyInAnyOrder(Lack.DATASET, Lack.END);
		assertThat(refused(ncm).nearest()).contains(memorandum);

		memorandum.getCovers().add(dataset);
		memorandum.setInForceTo(null);
		assertThat(refused(comesa).lacks()).containsExactly(Lack.RECIPIENT);
		memorandum.setSigned(null);
		assertThat(refused(ncm).lacks()).containsExactly(Lack.SIGNATURE);
		memorandum.setInForceFrom(DAY.plusDays(1));
		assertThat(refused(ncm).lacks()).containsExactly(Lack.BEGINNING);
	}

	@Test
	void thePurposeCountsWhereItIsLimited() {
		memorandum.getAllowedPurposes().add(Purpose.OFFICIAL_STATISTICS);
		LegalGate gate = new LegalGate(catalogue, DAY);

		assertThat(gate.judge(new Transfer(dataset, new Recipient.Body(ncm), Purpose.OFFICIAL_STATISTICS)).passes()).isTrue();
		assertThat(gate.judge(new Transfer(dataset, new Recipient.Body(ncm), Purpose.PUBLIC_SECURITY)))
				.isInstanceOfSatisfying(Verdict.Refused.class, refused -> assertThat(refused.lacks()).containsExactly(Lack.PURPOSE));
	}

	@Test
	void anActLetsPassWhatAFlowSaysAndADraftOfAFlowNothing() {
		Flow flow = flow(knbs, comesa, act());
		assertThat(judge(comesa).passes()).isTrue();

		flow.setStatus(LifecycleStatus.DRAFT);
		assertThat(refused(comesa).lacks()).containsExactly(Lack.FLOW);
		flow.setStatus(LifecycleStatus.ADOPTED);
		flow.setInstrument(null);
		assertThat(refused(comesa).lacks()).containsExactly(Lack.INSTRUMENT);
	}

	@Test
	void aPolicyPermitsNothing() {
		LegalInstrument policy = act();
		policy.setKind(InstrumentKind.POLICY);
		flow(knbs, comesa, policy);

		assertThat(refused(comesa).lacks()).containsExactly(Lack.KIND);
	}

	@Test
	void whoSendsOnMustHaveTheDataAndBeAllowedToPassItOn() {
		flow(ncm, comesa, act());
		assertThat(judge(comesa).passes()).isTrue();

		memorandum.setInForceTo(DAY.minusDays(1));
		assertThat(refused(comesa).lacks()).containsExactly(Lack.CHAIN);

		memorandum.setInForceTo(null);
		memorandum.getCovers().clear();
		Flow first = flow(knbs, ncm, memorandum);
		assertThat(judge(comesa).passes()).isTrue();
		first.setOnwardTransfer(OnwardTransfer.FORBIDDEN);
		assertThat(refused(comesa).lacks()).containsExactly(Lack.ONWARD);
	}

	@Test
	void everybodyGetsOnlyWhatAFlowPublishes() {
		assertThat(refused(null).lacks()).containsExactly(Lack.RECIPIENT);

		Flow flow = flow(knbs, null, act());
		flow.setPublished(true);

		assertThat(judge(null).passes()).isTrue();
	}

	@Test
	void theVerdictIsWordedWithWhatIsMissingAndWhatComesNearest() {
		memorandum.setSigned(null);
		LegalGate gate = new LegalGate(catalogue, DAY);

		assertThat(gate.text(judge(ncm))).contains("knbs.census.stock", "ncm", "2026-04-07", "The nearest is law.mou", "it is not signed",
				"Nobody in the catalogue holds a role");
	}
}
