// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Texts;
import org.orodha.data.check.CheckReport.Verdict;
import org.orodha.data.check.RuleResult;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.data.ui.internal.delivery.BoardView;
import org.orodha.data.ui.internal.delivery.CheckDeliveryJob;
import org.orodha.data.ui.internal.delivery.DataPage;
import org.orodha.data.ui.internal.delivery.ReceiveDropped;
import org.orodha.data.ui.internal.delivery.ReceiveWizard;
import org.orodha.data.ui.internal.delivery.ReportPage;
import org.orodha.model.Agency;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryEvent;
import org.orodha.model.DeliveryState;
import org.orodha.model.InstrumentKind;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Person;
import org.orodha.model.TextState;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.explorer.ElementNode;

class DeliveryTest {

	private static final int EXPORT = 5;
	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private Dataset arrivals;

	@BeforeEach
	void describeArrivals() throws CoreException, CommandException {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		Agency agency = bench.immigration(catalogue);
		arrivals = bench.monthlyArrivals();
		arrivals.getVariables().add(variable("dis.border.post", "post", VariableType.STRING));
		arrivals.getVariables().add(variable("dis.border.persons", "persons", VariableType.INTEGER));
		DataSource border = MAKE.createDataSource();
		border.setOwner(agency);
		border.getDatasets().add(arrivals);
		bench.add(catalogue, border, "dis.border", "Border crossings");
		bench.run("org.eclipse.ui.file.saveAll");
	}

	private static Variable variable(String id, String column, VariableType type) {
		Variable variable = MAKE.createVariable();
		variable.setId(id);
		variable.setColumn(column);
		variable.setType(type);
		return variable;
	}

	@Test
	void aDroppedFileIsReceivedCheckedAcceptedWithAReasonAndSignedOff() throws Exception {
		Path file = Files.writeString(folder.resolve("march.csv"), "post,persons\nNamanga,12\nBusia,twelve\nMalaba,7\n");

		Delivery delivery = receive(file);
		ReportPage report = report();
		bench.until("the report is shown", () -> report.report().isPresent());
		assertThat(delivery.getPeriod()).isEqualTo("2026-03");
		assertThat(report.report().orElseThrow().verdict()).isEqualTo(Verdict.FAULTY);
		assertThat(report.report().orElseThrow().results()).flatExtracting(RuleResult::columns).contains("persons");
		assertThat(report.report().orElseThrow().results()).flatExtracting(RuleResult::examples)
				.allSatisfy(example -> assertThat(example.place().file()).isEqualTo("march.csv"));

		Answers.next(shell -> Answers.note(shell).setText("The post confirmed it by telephone."));
		press(report, 1);
		bench.until("it is validated", () -> delivery.getState() == DeliveryState.VALIDATED);
		Answers.next(shell -> {
		});
		press(report, 3);
		bench.until("it is signed off", () -> delivery.getState() == DeliveryState.SIGNED_OFF);

		assertThat(delivery.getEvents()).extracting(DeliveryEvent::getAction).containsExactly(DeliveryAction.RECEIVE,
				DeliveryAction.CHECK, DeliveryAction.ACCEPT, DeliveryAction.SIGN_OFF);
		assertThat(delivery.getEvents().get(2).getNote()).isEqualTo("The post confirmed it by telephone.");
		assertThat(delivery.getEvents().get(3).getRole().getId()).isEqualTo("dis.head");
		bench.until("the actions follow", () -> !item(report, 3).isEnabled() && item(report, 4).isEnabled());
	}

	@Test
	void valuesThatCanIdentifyPersonsAreShownToWhoRevealsThemAndKeptNowhere() throws Exception {
		Variable persons = arrivals.getVariables().getLast();
		catalogue.catalogue().execute(Commands.set(catalogue.catalogue(), persons, Literals.VARIABLE__IDENTIFYING, true));
		Delivery delivery = receive(Files.writeString(folder.resolve("march.csv"), "post,persons\nBusia,secret-name\n"));
		ReportPage report = report();
		bench.until("the report is shown", () -> report.report().isPresent());
		assertThat(values(report)).isNotEmpty().allSatisfy(value -> assertThat(value).contains("•••").doesNotContain("secret"));
		ToolItem reveal = revealing(report);
		assertThat(reveal.getSelection()).isFalse();

		choose(reveal, true);
		bench.until("the values are revealed", () -> values(report).stream().anyMatch(value -> value.contains("secret-name")));
		assertThat(delivery.getChecks()).hasSize(1);
		assertThat(warnings(report)).anyMatch(text -> text.startsWith("Values that can identify persons are revealed here."));
		choose(reveal, false);
		bench.until("the values are hidden", () -> values(report).stream().noneMatch(value -> value.contains("secret-name")));
		assertThat(warnings(report)).noneMatch(text -> text.contains("revealed"));
	}

	private static List<String> values(ReportPage report) {
		return report.report().stream().flatMap(found -> found.results().stream()).flatMap(result -> result.examples().stream())
				.map(RuleResult.Example::value).toList();
	}

	private static ToolItem revealing(ReportPage report) {
		return Answers.all(report.getPartControl(), ToolBar.class).flatMap(bar -> Stream.of(bar.getItems()))
				.filter(item -> "Reveal Values".equals(item.getText())).findFirst().orElseThrow();
	}

	private static Stream<String> warnings(ReportPage report) {
		return Answers.all(report.getPartControl(), CLabel.class).filter(CLabel::isVisible).map(CLabel::getText);
	}

	private static void choose(ToolItem item, boolean wanted) {
		item.setSelection(wanted);
		item.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void whoSignsOffIsAmongThoseWhoHoldTheRole() throws Exception {
		Delivery delivery = receive(Files.writeString(folder.resolve("march.csv"), "post,persons\nNamanga,12\n"));
		ReportPage report = report();
		bench.until("the report is shown", () -> report.report().isPresent());
		Agency agency = catalogue.catalogue().require(Agency.class, "dis");
		Person juma = MAKE.createPerson();
		juma.setId("dis.juma");
		juma.getName().add(Texts.text("en", "Juma Otieno", TextState.ORIGINAL));
		juma.getRoles().add(agency.getRoles().getFirst());
		catalogue.catalogue().execute(Commands.add(catalogue.catalogue(), agency, Literals.AGENCY__PEOPLE, juma));
		Answers.next(shell -> Answers.find(shell, Combo.class).setText("Juma Otieno"));
		press(report, 1);
		bench.until("it is validated", () -> delivery.getState() == DeliveryState.VALIDATED);
		List<Boolean> possible = new ArrayList<>();
		List<String> offered = new ArrayList<>();

		Answers.next(shell -> {
			Combo person = Answers.find(shell, Combo.class);
			offered.addAll(List.of(person.getItems()));
			person.setText("Mickey Mouse");
			possible.add(Answers.ok(shell).isEnabled());
			person.setText("Juma Otieno");
			possible.add(Answers.ok(shell).isEnabled());
		});
		press(report, 3);
		bench.until("it is signed off", () -> delivery.getState() == DeliveryState.SIGNED_OFF);

		assertThat(offered).containsExactly("Juma Otieno");
		assertThat(possible).containsExactly(false, true);
		assertThat(delivery.getEvents().getLast().getPerson()).isEqualTo("Juma Otieno");
	}

	@Test
	void aDeliveryThatTheLawStopsPassesOnceTheMemorandumIsSigned() throws Exception {
		arrivals.setConfidentiality(ConfidentialityClass.SHARED_AMONG_MEMBERS);
		Agency secretariat = bench.add(catalogue, MAKE.createAgency(), "ncm", "Secretariat");
		LegalInstrument memorandum = MAKE.createLegalInstrument();
		memorandum.setKind(InstrumentKind.MEMORANDUM_OF_UNDERSTANDING);
		memorandum.getParties().addAll(List.of(catalogue.catalogue().require(Agency.class, "dis"), secretariat));
		memorandum.getCovers().add(arrivals);
		bench.add(catalogue, memorandum, "law.mou", "Memorandum on arrivals");
		Delivery delivery = receive(Files.writeString(folder.resolve("march.csv"), "post,persons\nNamanga,12\n"));
		ReportPage report = report();
		bench.until("the report is shown", () -> report.report().isPresent());
		Answers.next(shell -> {
		});
		press(report, 1);
		bench.until("it is validated", () -> delivery.getState() == DeliveryState.VALIDATED);
		Answers.next(shell -> {
		});
		press(report, 3);
		bench.until("it is signed off", () -> delivery.getState() == DeliveryState.SIGNED_OFF);
		List<String> told = new ArrayList<>();

		Answers.next(shell -> {
			to(shell, "Secretariat");
			Answers.refuse(gate -> Answers.all(gate, Text.class).map(Text::getText).forEach(told::add));
		});
		press(report, 4);
		bench.until("the refusal is told", () -> !told.isEmpty());

		assertThat(told).anySatisfy(text -> assertThat(text).contains("Memorandum on arrivals", "it is not signed"));
		assertThat(delivery.getState()).isEqualTo(DeliveryState.SIGNED_OFF);
		catalogue.catalogue().execute(
				Commands.set(catalogue.catalogue(), memorandum, Literals.LEGAL_INSTRUMENT__SIGNED, LocalDate.now().minusDays(1)));
		Answers.next(shell -> to(shell, "Secretariat"));
		press(report, 4);
		bench.until("it is disseminated", () -> delivery.getState() == DeliveryState.DISSEMINATED);
		assertThat(delivery.getEvents().getLast().getInstrument()).isSameAs(memorandum);
		assertThat(delivery.getEvents().getLast().getRecipient()).isSameAs(secretariat);
	}

	private static void to(Shell dialog, String agency) {
		Combo recipient = Answers.all(dialog, Combo.class).reduce((first, last) -> last).orElseThrow();
		recipient.select(List.of(recipient.getItems()).indexOf(agency));
	}

	@Test
	void aRejectedDeliveryKeepsTheLetterToItsSender() throws Exception {
		Path file = Files.writeString(folder.resolve("march.csv"), "post,persons\nBusia,twelve\n");
		Delivery delivery = receive(file);
		ReportPage report = report();
		bench.until("the report is shown", () -> report.report().isPresent());

		Answers.next(shell -> Answers.note(shell).setText("By Friday, please."));
		press(report, 2);
		bench.until("it is rejected", () -> delivery.getState() == DeliveryState.REJECTED);

		assertThat(delivery.getEvents().getLast().getNote()).startsWith("By Friday, please.");
		assertThat(Files.walk(folder.resolve("mine/data")).filter(path -> path.toString().contains("letters")))
				.anySatisfy(path -> assertThat(path).isRegularFile());
	}

	@Test
	void theBoardTellsWhatIsExpectedAndWhatCame() throws Exception {
		BoardView board = (BoardView) bench.page().showView(BoardView.ID);
		bench.until("the delivery is expected", () -> board.entries().stream()
				.anyMatch(entry -> entry.state() == DeliveryState.EXPECTED && entry.period().equals("2026-03")));

		receive(Files.writeString(folder.resolve("march.csv"), "post,persons\nNamanga,12\n"));

		bench.until("it is in triage", () -> board.entries().stream()
				.anyMatch(entry -> entry.state() == DeliveryState.IN_TRIAGE && entry.period().equals("2026-03")));
		assertThat(board.entries()).filteredOn(entry -> entry.state() == DeliveryState.EXPECTED)
				.extracting(TriageBoard.Entry::period).startsWith("2026-04").doesNotContain("2026-03");
	}

	@Test
	void whatCannotBeReceivedIsToldInTheWizardAndChangesNothing() throws Exception {
		Path empty = Files.createFile(folder.resolve("empty.csv"));
		WizardDialog dialog = ReceiveWizard.open(bench.page().getWorkbenchWindow(), arrivals, "2026-03", List.of(empty));
		ReceiveWizard wizard = (ReceiveWizard) dialog.getCurrentPage().getWizard();

		assertThat(wizard.performFinish()).isFalse();

		assertThat(dialog.getCurrentPage().getErrorMessage()).contains("empty.csv");
		assertThat(catalogue.catalogue().all(Delivery.class)).isEmpty();
		dialog.close();
	}

	@Test
	void filesThatAreNoTablesAreNotReceivedAndNothingOfThemIsKept() throws Exception {
		Path zeros = Files.write(folder.resolve("zeros.csv"), new byte[1 << 12]);
		WizardDialog dialog = ReceiveWizard.open(bench.page().getWorkbenchWindow(), arrivals, "2026-03", List.of(zeros));
		ReceiveWizard wizard = (ReceiveWizard) dialog.getCurrentPage().getWizard();
		bench.until("the wizard can finish", wizard::canFinish);

		assertThat(wizard.performFinish()).isTrue();
		dialog.close();

		bench.until("it is withdrawn", () -> catalogue.catalogue().all(Delivery.class).isEmpty()
				&& Job.getJobManager().find(CheckDeliveryJob.FAMILY).length == 0);
		try (Stream<Path> kept = Files.list(folder.resolve("mine/data"))) {
			assertThat(kept).isEmpty();
		}
	}

	@Test
	void filesCanBeDroppedOntoADatasetOnly() throws Exception {
		ReceiveDropped drop = new ReceiveDropped();
		TransferData files = FileTransfer.getInstance().getSupportedTypes()[0];

		ElementNode border = bench.node(catalogue, arrivals.getSource());
		assertThat(border.children()).singleElement()
				.satisfies(dataset -> assertThat(drop.validateDrop(dataset, DND.DROP_COPY, files).isOK()).isTrue());
		assertThat(drop.validateDrop(border, DND.DROP_COPY, files).isOK()).isFalse();
	}

	@Test
	void theCommandsFollowTheStateOfTheDelivery() throws Exception {
		Delivery delivery = receive(Files.writeString(folder.resolve("march.csv"), "post,persons\nNamanga,12\n"));
		bench.until("it can be accepted", () -> bench.isEnabled("org.orodha.data.ui.delivery.accept"));
		assertThat(bench.isEnabled("org.orodha.data.ui.delivery.signOff")).isFalse();

		Answers.next(shell -> {
		});
		bench.run("org.orodha.data.ui.delivery.accept");

		bench.until("it is validated", () -> delivery.getState() == DeliveryState.VALIDATED);
		bench.until("it can be signed off", () -> bench.isEnabled("org.orodha.data.ui.delivery.signOff"));
		assertThat(bench.isEnabled("org.orodha.data.ui.delivery.accept")).isFalse();
	}

	@Test
	void howManyAreOverdueIsToldAtTheWindowsFootAndLeadsToTheBoard() {
		Shell window = bench.page().getWorkbenchWindow().getShell();
		bench.until("what is overdue is counted", () -> overdue(window).isPresent());
		assertThat(overdue(window).orElseThrow().getText()).matches("<a>\\d+ deliver(y|ies) overdue</a>");

		overdue(window).orElseThrow().notifyListeners(SWT.Selection, new Event());

		assertThat(bench.page().getPerspective().getId()).isEqualTo("org.orodha.data.ui.perspective");
		assertThat(bench.page().findView(BoardView.ID)).isNotNull();
		bench.page().setPerspective(bench.page().getWorkbenchWindow().getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.orodha.app.perspective"));
	}

	private static Optional<Link> overdue(Shell window) {
		return Answers.all(window, Link.class).filter(link -> link.getText().contains("overdue")).findFirst();
	}

	@Test
	void theReportIsExportedToAFileThatTheUserNames() throws Exception {
		receive(Files.writeString(folder.resolve("march.csv"), "post,persons\nNamanga,12\n"));
		ReportPage report = report();
		bench.until("it can be exported", () -> bench.isEnabled("org.orodha.data.ui.delivery.exportReport"));

		assertThat(new Effects(bench).press(item(report, EXPORT))).isTrue();
	}

	@Test
	void aCorrectionAfterTheCheckIsToldOnTheReportUntilItIsCheckedAgain() throws Exception {
		Delivery delivery = receive(Files.writeString(folder.resolve("march.csv"), "post,persons\nBusia,twelve\nMalaba,7\n"));
		ReportPage report = report();
		bench.until("the report is shown", () -> report.report().isPresent());
		DataPage data = (DataPage) ((ElementEditor) bench.page().getActiveEditor()).setActivePage(DataPage.ID);
		bench.until("the rows are read", () -> data.pane().grid().cell().isPresent());
		bench.until("what was found is marked", () -> data.pane().grid().goToFound(true));
		bench.until("the cell is read", () -> data.pane().grid().cell().filter(cell -> cell.value().equals("twelve")).isPresent());

		data.correct(data.pane().grid().cell().orElseThrow(), "12", "Asked the post");

		((ElementEditor) bench.page().getActiveEditor()).setActivePage(ReportPage.ID);
		bench.until("it is told", () -> texts(report).anyMatch(text -> text.contains("corrected after this check")));
		bench.run("org.orodha.data.ui.delivery.check");
		bench.until("it is clean", () -> report.report().filter(found -> found.verdict() == Verdict.CLEAN).isPresent());
		assertThat(texts(report)).noneMatch(text -> text.contains("corrected after this check"));
		assertThat(delivery.getChecks()).hasSize(2);
	}

	@Test
	void rulesAreFilteredByWhatTheirLinesHold() throws Exception {
		receive(Files.writeString(folder.resolve("march.csv"), "post,persons\nBusia,twelve\n,7\n,-1\n"));
		ReportPage report = report();
		bench.until("the report is shown", () -> report.report().isPresent());
		Table rules = controls(report).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
		Text filter = controls(report).filter(Text.class::isInstance).map(Text.class::cast)
				.filter(text -> (text.getStyle() & SWT.SEARCH) != 0).findFirst().orElseThrow();
		assertThat(rules.getItemCount()).isPositive();

		filter.setText("no rule holds this");
		assertThat(rules.getItemCount()).isZero();
		filter.setText("PERSONS");
		assertThat(rules.getItemCount()).isPositive();
	}

	@Test
	void aLookIntoAFileTellsWhichColumnsItLacks() throws Exception {
		Path file = Files.writeString(folder.resolve("march.csv"), "post,people\nNamanga,12\n");
		WizardDialog dialog = ReceiveWizard.open(bench.page().getWorkbenchWindow(), arrivals, "2026-03", List.of(file));

		dialog.showPage(dialog.getCurrentPage().getWizard().getPage("look"));

		bench.until("it is told", () -> String.valueOf(dialog.getCurrentPage().getMessage()).contains("lacks: persons"));
		assertThat(dialog.getCurrentPage().getMessage()).contains("people");
		dialog.close();
	}

	@Test
	void whatAnotherThreadChangesIsChangedInTheThreadThatShowsIt() {
		Thread shows = bench.page().getWorkbenchWindow().getShell().getDisplay().getThread();
		AtomicReference<Thread> changed = new AtomicReference<>();
		arrivals.eAdapters().add(new AdapterImpl() {
			@Override
			public void notifyChanged(Notification change) {
				changed.set(Thread.currentThread());
			}
		});

		Job.create("", (ICoreRunnable) monitor -> catalogue
				.execute(Commands.set(catalogue.catalogue(), arrivals, Literals.DATASET__COVERAGE_END, "2026-03"))).schedule();

		bench.until("it is changed", () -> changed.get() != null);
		assertThat(changed.get()).isSameAs(shows);
	}

	private static Stream<Control> controls(ReportPage report) {
		return controls(report.getManagedForm().getForm().getBody());
	}

	private static Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Composite composite
				? Stream.concat(Stream.of(child), controls(composite))
				: Stream.of(child));
	}

	private static Stream<String> texts(ReportPage report) {
		return controls(report).filter(Control::getVisible).filter(CLabel.class::isInstance).map(CLabel.class::cast)
				.map(CLabel::getText);
	}

	private Delivery receive(Path file) {
		WizardDialog dialog = ReceiveWizard.open(bench.page().getWorkbenchWindow(), arrivals, null, List.of(file));
		ReceiveWizard wizard = (ReceiveWizard) dialog.getCurrentPage().getWizard();
		bench.until("the wizard can finish", wizard::canFinish);
		assertThat(wizard.performFinish()).isTrue();
		dialog.close();
		bench.until("it is checked", () -> Job.getJobManager().find(CheckDeliveryJob.FAMILY).length == 0);
		return catalogue.catalogue().all(Delivery.class).get(0);
	}

	private ReportPage report() {
		ElementEditor editor = (ElementEditor) bench.page().getActiveEditor();
		return (ReportPage) editor.getActivePageInstance();
	}

	private static ToolItem item(ReportPage report, int index) {
		return ((ToolBarManager) report.getManagedForm().getForm().getToolBarManager()).getControl().getItem(index);
	}

	private void press(ReportPage report, int index) {
		bench.until("the action is enabled", () -> item(report, index).isEnabled());
		Event event = new Event();
		event.widget = item(report, index);
		item(report, index).notifyListeners(SWT.Selection, event);
	}
}
