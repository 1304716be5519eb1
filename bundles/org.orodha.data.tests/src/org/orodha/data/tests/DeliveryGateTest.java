// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.law.Recipient;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.Dispatch;
import org.orodha.data.delivery.Receipt;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Agency;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;
import org.orodha.model.Flow;
import org.orodha.model.Identification;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Procedure;

/** Who may do what with deliveries, and where the law lets their data pass. */
class DeliveryGateTest {

	private static final String CROSSINGS = "dis.border-system.crossings";
	private static final String ENTRIES = "dis.border-system.entries-quarterly";
	private static final IProgressMonitor QUIET = new NullProgressMonitor();

	@TempDir
	Path folder;

	private Kenya kenya;
	private Deliveries deliveries;
	private Actor officer;
	private Actor approver;

	@BeforeEach
	void open() throws Exception {
		kenya = Kenya.in(folder.resolve("catalogue"));
		KenyaSample.undecided(kenya.catalogue());
		deliveries = new Deliveries(kenya.catalogue(), Kenya.CLOCK);
		officer = new Actor("dis.desk-data-officer", kenya.role("dis.data-officer"));
		approver = new Actor("DIS approvals desk", kenya.role("dis.approver"));
	}

	private Receipt receipt(String dataset, String period, String override) throws Exception {
		Path sent = Files.writeString(folder.resolve("sent.csv"), "sex,entries\nmale,12\n");
		return new Receipt(kenya.dataset(dataset), period, List.of(sent), null, null, override);
	}

	private Delivery signedOff(String dataset, String period) throws Exception {
		Delivery delivery = deliveries.receive(receipt(dataset, period, null), officer, QUIET);
		deliveries.check(delivery, (checked, files, monitor) -> Reports.clean(), officer, QUIET);
		deliveries.accept(delivery, officer, null);
		deliveries.signOff(delivery, approver, null, QUIET);
		return delivery;
	}

	private Agency agency(String id) {
		return kenya.catalogue().require(Agency.class, id);
	}

	private Dispatch to(String agency, String override) {
		return new Dispatch(new Recipient.Body(agency(agency)), null, null, override);
	}

	@Test
	void somebodyWhomTheCatalogueDoesNotKnowReceivesNothing() {
		assertThatThrownBy(() -> deliveries.receive(receipt(CROSSINGS, "2026-Q1", null), new Actor("Anybody", null), QUIET))
				.isInstanceOf(DeliveryException.class).hasMessageContaining("Anybody is not a person of the catalogue")
				.hasMessageContaining("Expected the identifier or the name");
		assertThat(kenya.catalogue().all(Delivery.class)).isEmpty();
	}

	@Test
	void anotherAgencysOfficerDoesNotAcceptAndIsToldWhoCould() throws Exception {
		Delivery delivery = deliveries.receive(receipt(ENTRIES, "2026-Q1", null), officer, QUIET);
		deliveries.check(delivery, (checked, files, monitor) -> Reports.clean(), officer, QUIET);
		Actor comesa = new Actor("comesa.desk-data-officer", kenya.role("comesa.data-officer"));

		assertThatThrownBy(() -> deliveries.accept(delivery, comesa, null)).hasMessageContaining("comesa.data-officer")
				.hasMessageContaining("dis.data-officer").hasMessageContaining("dis.desk-data-officer (DIS data desk)");
		assertThatThrownBy(() -> deliveries.accept(delivery, new Actor("comesa.desk-data-officer", null), null))
				.hasMessageContaining("holds no role that may do this");
	}

	@Test
	void theRoleOfAPersonThatMayDoItIsFound() throws Exception {
		Delivery delivery = deliveries.receive(receipt(ENTRIES, "2026-Q1", null), officer, QUIET);
		deliveries.check(delivery, (checked, files, monitor) -> Reports.clean(), new Actor("dis.desk-data-officer", null), QUIET);
		deliveries.accept(delivery, new Actor("DIS data desk", null), null);

		DeliveryEvent accepted = delivery.getEvents().getLast();
		assertThat(accepted.getRole()).isSameAs(kenya.role("dis.data-officer"));
		assertThat(accepted.getActor().getId()).isEqualTo("dis.desk-data-officer");
		assertThat(accepted.getIdentification()).isEqualTo(Identification.CLAIMED);
	}

	@Test
	void confidentialRecordsDoNotLeaveTheDirectorate() throws Exception {
		Delivery delivery = signedOff(CROSSINGS, "2026-Q1");
		int before = delivery.getEvents().size();

		assertThatThrownBy(() -> deliveries.disseminate(delivery, officer, "To the press")).isInstanceOf(DeliveryException.class)
				.hasMessageContaining(CROSSINGS).hasMessageContaining("confidential").hasMessageContaining("everybody")
				.hasMessageContaining("No instrument comes near");
		assertThatThrownBy(() -> deliveries.disseminate(List.of(delivery), officer, to("ncm", null)))
				.hasMessageContaining("The nearest is").hasMessageContaining("law.mou-dis-ncm")
				.hasMessageContaining("it does not name the dataset").hasMessageContaining("dis.desk-approver");
		assertThat(delivery.getEvents()).hasSize(before);
	}

	@Test
	void whatAnInstrumentCoversPassesAndTheHistoryNamesIt() throws Exception {
		Delivery delivery = signedOff(ENTRIES, "2026-Q1");

		deliveries.disseminate(List.of(delivery), officer, to("ncm", null));

		DeliveryEvent passed = delivery.getEvents().getLast();
		assertThat(passed.getInstrument().getId()).isEqualTo("law.mou-dis-ncm");
		assertThat(passed.getRecipient()).isSameAs(agency("ncm"));
	}

	@Test
	void aDeliveryThatTheGateStoppedPassesOnceTheMemorandumIsSigned() throws Exception {
		LegalInstrument memorandum = kenya.catalogue().require(LegalInstrument.class, "law.mou-dis-ncm");
		for (Flow flow : kenya.catalogue().all(Flow.class))
			if (flow.getInstrument() == memorandum)
				kenya.catalogue().execute(Commands.delete(kenya.catalogue(), flow));
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), memorandum, Literals.LEGAL_INSTRUMENT__SIGNED, null));
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), memorandum, Literals.LEGAL_INSTRUMENT__IN_FORCE_FROM, null));
		Delivery delivery = signedOff(ENTRIES, "2026-Q1");
		assertThatThrownBy(() -> deliveries.disseminate(List.of(delivery), officer, to("ncm", null)))
				.hasMessageContaining("law.mou-dis-ncm").hasMessageContaining("it is not signed");

		kenya.catalogue().execute(
				Commands.set(kenya.catalogue(), memorandum, Literals.LEGAL_INSTRUMENT__SIGNED, LocalDate.of(2026, 4, 1)));

		deliveries.disseminate(List.of(delivery), officer, to("ncm", null));
		assertThat(delivery.getEvents().getLast().getInstrument()).isSameAs(memorandum);
	}

	@Test
	void anInstrumentThatEndedOrIsForAnotherPurposeCoversNothing() throws Exception {
		LegalInstrument memorandum = kenya.catalogue().require(LegalInstrument.class, "law.mou-dis-ncm");
		Delivery delivery = signedOff(ENTRIES, "2026-Q1");
		kenya.catalogue().execute(
				Commands.set(kenya.catalogue(), memorandum, Literals.LEGAL_INSTRUMENT__IN_FORCE_TO, LocalDate.of(2026, 3, 31)));

		assertThatThrownBy(() -> deliveries.disseminate(List.of(delivery), officer, to("ncm", null)))
				.hasMessageContaining("it ended on 2026-03-31");
	}

	@Test
	void onlyWhoMayOverridesWithAReasonAndThatIsKept() throws Exception {
		Delivery delivery = signedOff(CROSSINGS, "2026-Q1");

		assertThatThrownBy(() -> deliveries.disseminate(List.of(delivery), officer, to("ncm", "A court asks for it")))
				.hasMessageContaining("dis.desk-data-officer holds no role that may let it pass");
		deliveries.disseminate(List.of(delivery), approver, to("ncm", "A court asks for it"));

		DeliveryEvent override = delivery.getEvents().get(delivery.getEvents().size() - 2);
		assertThat(override.getAction()).isEqualTo(DeliveryAction.OVERRIDE);
		assertThat(override.getNote()).startsWith("A court asks for it\n").contains(CROSSINGS, "law.mou-dis-ncm");
		assertThat(override.getRole()).isSameAs(kenya.role("dis.approver"));
		assertThat(delivery.getEvents().getLast().getAction()).isEqualTo(DeliveryAction.DISSEMINATE);
		assertThat(delivery.getEvents().getLast().getInstrument()).isNull();
	}

	@Test
	void anotherAgencyReceivesOnlyWhatALawLetsPassToIt() throws Exception {
		Actor coordinator = new Actor("ncm.desk-data-officer", kenya.role("ncm.data-officer"));

		Delivery entries = deliveries.receive(receipt(ENTRIES, "2026-Q1", null), coordinator, QUIET);

		assertThat(entries.getEvents().getFirst().getInstrument().getId()).isEqualTo("law.mou-dis-ncm");
		deliveries.check(entries, (checked, files, monitor) -> Reports.clean(), coordinator, QUIET);
		assertThatThrownBy(() -> deliveries.receive(receipt(CROSSINGS, "2026-Q1", null), coordinator, QUIET))
				.hasMessageContaining("No instrument in force lets");
		assertThatThrownBy(() -> deliveries.receive(receipt("ctip.victims.presumed", "2025", null), coordinator, QUIET))
				.hasMessageContaining("ctip.victims.presumed");
	}

	@Test
	void anAgencyWithoutAnEditorTriagesItsOwnDataAllTheSame() throws Exception {
		Actor unhcr = new Actor("unhcr.desk-data-officer", null);
		Delivery delivery = deliveries.receive(receipt("unhcr.statistics.population", "2025-S1", null), unhcr, QUIET);

		deliveries.check(delivery, (checked, files, monitor) -> Reports.clean(), unhcr, QUIET);
		deliveries.accept(delivery, unhcr, null);
	}

	@Test
	void dataWithoutAnyLegalBasisIsReceivedWithAWord() throws Exception {
		Receipt receipt = receipt("ncpd.youth-mobility-survey.intentions", "2024", null);
		Actor actor = new Actor("ncpd.desk-data-officer", null);

		Optional<String> told = deliveries.admit(receipt, actor);
		Delivery delivery = deliveries.receive(receipt, actor, QUIET);

		assertThat(told).hasValueSatisfying(text -> assertThat(text).contains("names a legal basis"));
		assertThat(delivery.getEvents().getFirst().getNote()).contains("names a legal basis");
	}

	@Test
	void nobodyValidatesHisOwnWorkWhereTheProcedureSaysSo() throws Exception {
		Actor one = new Actor("cbk.desk-data-officer", null);
		Delivery delivery = deliveries.receive(receipt("cbk.remittances.by-channel", "2026-02", null), one, QUIET);
		deliveries.check(delivery, (checked, files, monitor) -> Reports.clean(), one, QUIET);

		assertThatThrownBy(() -> deliveries.accept(delivery, one, null)).hasMessageContaining("nobody validates his own work")
				.hasMessageContaining("cbk.desk-validation");
		deliveries.accept(delivery, new Actor("cbk.desk-validation", null), null);
	}

	@Test
	void whoAcceptedDoesNotAnswerForItWhereTheProcedureSaysSo() throws Exception {
		Delivery delivery = deliveries.receive(receipt(ENTRIES, "2026-Q1", null), officer, QUIET);
		deliveries.check(delivery, (checked, files, monitor) -> Reports.clean(), officer, QUIET);
		deliveries.accept(delivery, new Actor("dis.desk-approver", null), null);

		assertThatThrownBy(() -> deliveries.signOff(delivery, approver, null, QUIET)).hasMessageContaining("is another");
		Procedure procedure = kenya.catalogue().require(Procedure.class, "ncm.border-data-quarterly");
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), procedure, Literals.PROCEDURE__ACCOUNTABLE_APART, false));
		deliveries.signOff(delivery, approver, null, QUIET);
	}

	@Test
	void theHistoryTellsASettingAndASignedInUserApart() throws Exception {
		Actor setting = new Actor("dis.desk-data-officer", null, Identification.SETTING);
		Delivery first = deliveries.receive(receipt(ENTRIES, "2026-Q1", null), setting, QUIET);
		Person person = kenya.catalogue().require(Person.class, "dis.desk-data-officer");
		kenya.catalogue().execute(
				Commands.set(kenya.catalogue(), person, Literals.PERSON__ACCOUNT, System.getProperty("user.name")));
		deliveries.remark(first, setting, "Looked at");

		assertThat(first.getEvents()).extracting(DeliveryEvent::getIdentification).containsExactly(Identification.SETTING,
				Identification.SYSTEM_USER);
	}
}
