// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.law.Recipient;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.CheckReport.Verdict;
import org.orodha.data.delivery.Cell;
import org.orodha.data.delivery.Corrections;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.DeliveryException;
import org.orodha.data.delivery.Dispatch;
import org.orodha.data.delivery.Receipt;
import org.orodha.data.delivery.Signatories;
import org.orodha.data.report.Letter;
import org.orodha.model.Agency;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;
import org.orodha.model.DeliveryState;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.Procedure;
import org.orodha.model.Purpose;
import org.orodha.model.Role;
import org.orodha.tables.description.FileDescriptions;

class TriageTest {

	private static final String DATASET = "dis.border-system.entries-quarterly";

	@TempDir
	Path folder;

	private Kenya kenya;
	private Deliveries deliveries;
	private Actor officer;
	private Actor approver;
	private Delivery delivery;
	private String column;

	@BeforeEach
	void receive() throws Exception {
		kenya = Kenya.partIn(folder.resolve("catalogue"));
		deliveries = new Deliveries(kenya.catalogue(), Kenya.CLOCK);
		officer = new Actor("dis.desk-data-officer", kenya.role("dis.data-officer"));
		approver = new Actor("dis.desk-approver", kenya.role("dis.approver"));
		Path sent = Files.writeString(folder.resolve("entries.csv"), "sex,entries\nmale,12\n");
		delivery = deliveries.receive(new Receipt(kenya.dataset(DATASET), "2026-Q1", List.of(sent), "mail", "Amina"), officer,
				new NullProgressMonitor());
		column = FileDescriptions.of(delivery.getDataset()).columns().get(0).name();
	}

	@Test
	void aCleanDeliveryGoesAllTheWay() throws Exception {
		check(Reports.clean());
		deliveries.accept(delivery, officer, null);
		deliveries.signOff(delivery, approver, null, new NullProgressMonitor());
		deliveries.disseminate(List.of(delivery), officer, new Dispatch(
				new Recipient.Body(kenya.catalogue().require(Agency.class, "ncm")), Purpose.OFFICIAL_STATISTICS, "Bulletin 1/2026", null));

		Delivery stored = kenya.saved().catalogue().require(Delivery.class, delivery.getId());
		assertThat(stored.getState()).isEqualTo(DeliveryState.DISSEMINATED);
		assertThat(stored.getEvents()).extracting(DeliveryEvent::getAction).containsExactly(DeliveryAction.RECEIVE,
				DeliveryAction.CHECK, DeliveryAction.ACCEPT, DeliveryAction.SIGN_OFF, DeliveryAction.DISSEMINATE);
		assertThat(stored.getEvents().get(3).getPerson()).isEqualTo("dis.desk-approver");
		assertThat(stored.getEvents().get(4).getNote()).isEqualTo("Bulletin 1/2026");
	}

	/** The folder of what is kept of the delivery. */
	private Path home() throws DeliveryException {
		return deliveries.files(delivery).get(0).getParent().getParent();
	}

	@Test
	void aDeliveryThatRulesCouldNotBeAppliedToIsAcceptedWithAJustificationOnly() throws Exception {
		check(Reports.incomplete());

		assertThat(delivery.getChecks().getLast().getUnapplied()).isEqualTo(1);
		assertThat(Verdict.of(delivery.getChecks().getLast())).isEqualTo(Verdict.INCOMPLETE);
		assertThatThrownBy(() -> deliveries.accept(delivery, officer, " ")).isInstanceOf(DeliveryException.class)
				.hasMessageContaining("could not apply 1 rule because");
		deliveries.accept(delivery, officer, "Looked at by hand");
		assertThat(delivery.getState()).isEqualTo(DeliveryState.VALIDATED);
		Kenya again = kenya.saved();
		assertThat(new Deliveries(again.catalogue(), Kenya.CLOCK)
				.report(again.catalogue().require(Delivery.class, delivery.getId()))).contains(Reports.incomplete());
	}

	@Test
	void aCheckIsRecordedAndItsReportKept() throws Exception {
		check(Reports.faulty());

		assertThat(delivery.getState()).isEqualTo(DeliveryState.IN_TRIAGE);
		assertThat(delivery.getChecks()).singleElement().satisfies(check -> {
			assertThat(check.getErrors()).isEqualTo(2);
			assertThat(check.getWarnings()).isEqualTo(1);
			assertThat(check.getReport()).matches("data/" + delivery.getId() + "\\.[0-9a-f]{8}/reports/20260407T093000Z.json");
		});
		Kenya again = kenya.saved();
		assertThat(new Deliveries(again.catalogue(), Kenya.CLOCK)
				.report(again.catalogue().require(Delivery.class, delivery.getId()))).contains(Reports.faulty());
	}

	@Test
	void twoChecksInOneSecondKeepTwoReports() throws Exception {
		check(Reports.faulty());
		check(Reports.clean());

		assertThat(delivery.getChecks()).hasSize(2);
		assertThat(deliveries.report(delivery)).contains(Reports.clean());
		assertThat(home().resolve("reports").toFile().list()).hasSize(2);
	}

	@Test
	void whatHappenedIsUndoneAsOne() throws Exception {
		check(Reports.clean());

		kenya.catalogue().undo();

		assertThat(delivery.getState()).isEqualTo(DeliveryState.RECEIVED);
		assertThat(delivery.getChecks()).isEmpty();
		assertThat(delivery.getEvents()).hasSize(1);
	}

	@Test
	void aMoveOutOfOrderNamesTheStateAndWhatIsPossible() {
		assertThatThrownBy(() -> deliveries.signOff(delivery, approver, null, new NullProgressMonitor()))
				.isInstanceOf(DeliveryException.class).hasMessageContaining(delivery.getId())
				.hasMessageContaining("state: received").hasMessageContaining("Possible now: check, remark");
		assertThat(Deliveries.possible(delivery)).containsExactlyInAnyOrder(DeliveryAction.CHECK, DeliveryAction.REMARK);
	}

	@Test
	void errorsAreAcceptedWithAJustificationOnly() throws Exception {
		check(Reports.faulty());

		assertThatThrownBy(() -> deliveries.accept(delivery, officer, " ")).hasMessageContaining("found 2 errors");
		deliveries.accept(delivery, officer, "The border post uses the old form.");

		assertThat(delivery.getState()).isEqualTo(DeliveryState.VALIDATED);
	}

	@Test
	void onlyTheRoleThatTheProcedureNamesSignsOff() throws Exception {
		check(Reports.clean());
		deliveries.accept(delivery, officer, null);

		assertThatThrownBy(() -> deliveries.signOff(delivery, officer, null, new NullProgressMonitor()))
				.hasMessageContaining("dis.data-officer").hasMessageContaining("dis.approver (Approver, DIS)");
		assertThatThrownBy(() -> deliveries.signOff(delivery, new Actor("cbk.desk-approver", kenya.role("cbk.approver")), null,
				new NullProgressMonitor())).isInstanceOf(DeliveryException.class);
	}

	@Test
	void onlyWhoHoldsTheRoleSignsOff() throws Exception {
		check(Reports.clean());
		deliveries.accept(delivery, officer, null);
		Role role = kenya.role("dis.approver");

		assertThatThrownBy(() -> deliveries.signOff(delivery, new Actor("Mickey Mouse", role), null, new NullProgressMonitor()))
				.isInstanceOf(DeliveryException.class).hasMessageContaining("Mickey Mouse")
				.hasMessageContaining("dis.desk-approver");
		assertThat(delivery.getState()).isEqualTo(DeliveryState.VALIDATED);
		Person holder = kenya.catalogue().require(Person.class, "dis.desk-approver");
		deliveries.signOff(delivery, new Actor(holder.getName().getFirst().getValue(), role), null, new NullProgressMonitor());
		assertThat(delivery.getState()).isEqualTo(DeliveryState.SIGNED_OFF);
		assertThat(delivery.getEvents().getLast().getNote()).isNull();
	}

	@Test
	void whoHeldTheRoleOnceNoLongerDoes() throws Exception {
		check(Reports.clean());
		deliveries.accept(delivery, officer, null);
		Person holder = kenya.catalogue().require(Person.class, "dis.desk-approver");
		Person successor = EcoreUtil.copy(holder);
		successor.setId("dis.successor");
		kenya.catalogue().execute(Commands.add(kenya.catalogue(), holder.eContainer(), Literals.AGENCY__PEOPLE, successor));
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), holder, Literals.LIFECYCLE_ELEMENT__VALID_TO,
				LocalDate.now(Kenya.CLOCK).minusDays(1)));

		assertThatThrownBy(() -> deliveries.signOff(delivery, approver, null, new NullProgressMonitor()))
				.hasMessageContaining("dis.successor");
	}

	@Test
	void aRoleThatNobodyHoldsIsActedInByNobody() throws Exception {
		check(Reports.clean());
		deliveries.accept(delivery, officer, null);
		kenya.catalogue().execute(Commands.delete(kenya.catalogue(), kenya.catalogue().require(Person.class, "dis.desk-approver")));

		assertThatThrownBy(() -> deliveries.signOff(delivery, new Actor("dis.desk-data-officer", kenya.role("dis.approver")), null,
				new NullProgressMonitor())).hasMessageContaining("dis.approver").hasMessageContaining("nobody else does");
	}

	@Test
	void withoutAProcedureTheAgencysApproversSignOff() {
		assertThat(Signatories.of(kenya.catalogue(), kenya.dataset("dis.border-system.refusals"))).extracting(Role::getId)
				.containsExactly("dis.approver");

		Procedure procedure = kenya.catalogue().require(Procedure.class, "ncm.migration-profile-annual");
		assertThat(Signatories.of(kenya.catalogue(), kenya.dataset("ncm.profile-compilation.stock"))).extracting(Role::getId)
				.containsExactly("ncm.coordinator");
		kenya.catalogue().execute(Commands.set(kenya.catalogue(), procedure, Literals.LIFECYCLE_ELEMENT__STATUS,
				LifecycleStatus.DEPRECATED));
		assertThat(Signatories.of(kenya.catalogue(), kenya.dataset("ncm.profile-compilation.stock"))).extracting(Role::getId)
				.containsExactly("ncm.approver");
	}

	@Test
	void theLastCorrectionOfACellCountsAndTheFileStays() throws Exception {
		check(Reports.faulty());
		Cell cell = new Cell("entries.csv", 2, column);
		deliveries.correct(delivery, cell, "male", "X", "Guessed", officer);
		deliveries.correct(delivery, new Cell("entries.csv", 2, column.toUpperCase(Locale.ROOT)), "male", "M",
				"Asked the sender", officer);

		assertThat(Corrections.of(delivery, "entries.csv").get(2L).get(column).getAfter()).isEqualTo("M");
		assertThat(delivery.getCorrections()).hasSize(2);
		assertThat(deliveries.verify(delivery, new NullProgressMonitor())).isEmpty();
		assertThatThrownBy(() -> deliveries.accept(delivery, officer, "Fine")).hasMessageContaining("Check it again");
		kenya.catalogue().undo();
		assertThat(Corrections.of(delivery, "entries.csv").get(2L).get(column).getAfter()).isEqualTo("X");
	}

	@Test
	void aCorrectionOfWhatIsNotThereIsRefused() throws Exception {
		check(Reports.faulty());

		assertThatThrownBy(() -> correct(new Cell("other.csv", 2, column), "M", "Typing error"))
				.hasMessageContaining("Its files are: entries.csv");
		assertThatThrownBy(() -> correct(new Cell("entries.csv", 2, "sexx"), "M", "Typing error"))
				.hasMessageContaining("no column sexx").hasMessageContaining(column);
		assertThatThrownBy(() -> correct(new Cell("entries.csv", 0, column), "M", "Typing error"))
				.hasMessageContaining("from 1; found 0");
		assertThatThrownBy(() -> correct(new Cell("entries.csv", 2, column), "male", "Typing error"))
				.hasMessageContaining("already");
		assertThatThrownBy(() -> correct(new Cell("entries.csv", 2, column), "M", "")).hasMessageContaining("Say why");
	}

	@Test
	void aCorrectionIsTakenBackByTheValueThatWasSent() throws Exception {
		check(Reports.faulty());
		correct(new Cell("entries.csv", 2, column), "M", "Typing error");

		correct(new Cell("entries.csv", 2, column), "male", "It was right");

		assertThat(Corrections.of(delivery, "entries.csv")).isEmpty();
		assertThat(delivery.getCorrections()).hasSize(2);
	}

	@Test
	void theLetterNamesTheColumnsOfSeveralValuesAndIsSigned() throws Exception {
		check(Reports.withDates());

		Letter letter = deliveries.letter(delivery, officer, null, Locale.ENGLISH);

		assertThat(letter.text()).contains("line 3: birth_date = 2026-01-05, crossing_date = (empty)", officer.person())
				.doesNotContain("|");
	}

	@Test
	void rejectingWritesALetterInTheSendersLanguage() throws Exception {
		check(Reports.faulty());

		Letter letter = deliveries.reject(delivery, officer, "Merci de répondre avant vendredi.", Locale.FRENCH);

		assertThat(delivery.getState()).isEqualTo(DeliveryState.REJECTED);
		assertThat(letter.text()).contains("Bonjour Amina,", "2026-Q1", "erreurs : 2 ; avertissements : 1",
				"Merci de répondre avant vendredi.", "entries.csv, ligne 3, colonne sex : <b>male</b>", "OD-0107",
				"entries.csv : the total is 12");
		assertThat(letter.html()).contains("&lt;b&gt;male&lt;/b&gt;").doesNotContain("<b>");
		Path letters = home().resolve("letters");
		assertThat(letters.resolve("20260407T093000Z.fr.txt")).hasContent(letter.text());
		assertThat(letters.resolve("20260407T093000Z.fr.html")).exists();
		assertThat(delivery.getEvents().get(2).getNote()).startsWith("Merci de répondre").contains("20260407T093000Z.fr.txt");
	}

	private void check(CheckReport report) throws DeliveryException {
		deliveries.check(delivery, (checked, files, monitor) -> report, officer, new NullProgressMonitor());
	}

	private void correct(Cell cell, String after, String reason) throws DeliveryException {
		deliveries.correct(delivery, cell, "male", after, reason, officer);
	}
}
