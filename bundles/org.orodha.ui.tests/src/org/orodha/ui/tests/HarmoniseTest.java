// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Actor;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.text.Texts;
import org.orodha.data.delivery.CatalogueChecker;
import org.orodha.data.delivery.Deliveries;
import org.orodha.data.delivery.Receipt;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.harmonise.Unmapped;
import org.orodha.data.ui.internal.harmonise.HarmoniseJob;
import org.orodha.data.ui.internal.harmonise.HarmonisePage;
import org.orodha.data.ui.internal.harmonise.HarmoniseWizard;
import org.orodha.data.ui.internal.harmonise.TableExportWizard;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.Concept;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.Frequency;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;
import org.orodha.model.RequirementDimension;
import org.orodha.model.Role;
import org.orodha.model.TextState;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

class HarmoniseTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final String HEADER = "month,post,persons\n";

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private Role head;
	private Dataset arrivals;
	private CodeList posts;
	private Requirement requirement;

	@BeforeEach
	void askForATable() throws CoreException {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		Agency agency = bench.immigration(catalogue);
		head = agency.getRoles().get(0);
		Concept time = bench.add(catalogue, MAKE.createConcept(), "concept.time-period", "Period");
		Concept post = bench.add(catalogue, MAKE.createConcept(), "concept.border-post", "Border post");
		Concept crossing = bench.add(catalogue, MAKE.createConcept(), "concept.crossing", "Crossing");
		CodeList common = bench.add(catalogue, codes("NAM", "BUS", "MAL"), "cl.post", "Posts");
		posts = codes("Namanga", "Busia", "Malaba", "Lwakhakha");
		for (int code = 0; code < 3; code++)
			posts.getMappings().add(mapping(posts.getCodes().get(code), common.getCodes().get(code)));
		bench.add(catalogue, posts, "cl.dis-post", "Posts as Immigration writes them");
		arrivals = bench.monthlyArrivals();
		arrivals.setConfidentiality(ConfidentialityClass.PUBLIC);
		arrivals.getVariables().add(variable("month", VariableRole.DIMENSION, VariableType.TIME_PERIOD, time, null));
		arrivals.getVariables().add(variable("post", VariableRole.DIMENSION, VariableType.CODED, post, posts));
		arrivals.getVariables().add(variable("persons", VariableRole.MEASURE, VariableType.INTEGER, crossing, null));
		DataSource border = MAKE.createDataSource();
		border.setOwner(agency);
		border.getDatasets().add(arrivals);
		bench.add(catalogue, border, "dis.border", "Border crossings");
		requirement = MAKE.createRequirement();
		requirement.setFrequency(Frequency.MONTHLY);
		requirement.setConcept(crossing);
		requirement.getDimensions().add(dimension("Month", time, null));
		requirement.getDimensions().add(dimension("Border post", post, common));
		requirement.getDatasets().add(arrivals);
		bench.add(catalogue, requirement, "au.table-1", "Arrivals by border post");
	}

	@Test
	void eachActionOfTheTablesPageHasItsIcon() throws Exception {
		HarmonisePage page = (HarmonisePage) bench.open(requirement).setActivePage(HarmonisePage.ID);

		assertThat(page.getManagedForm().getForm().getToolBarManager().getItems()).hasSize(3)
				.allSatisfy(item -> assertThat(((ActionContributionItem) item).getAction().getImageDescriptor())
						.isNotEqualTo(ImageDescriptor.getMissingImageDescriptor()));
	}

	private static CodeList codes(String... values) {
		CodeList list = MAKE.createCodeList();
		for (String value : values) {
			Code code = MAKE.createCode();
			code.setId("code." + value.toLowerCase());
			code.setValue(value);
			code.getName().add(Texts.text("en", "Post " + value, TextState.ORIGINAL));
			list.getCodes().add(code);
		}
		return list;
	}

	private static CodeMapping mapping(Code source, Code target) {
		CodeMapping mapping = MAKE.createCodeMapping();
		mapping.setSource(source);
		mapping.getTargets().add(target);
		mapping.setKind(MappingKind.EQUIVALENT);
		return mapping;
	}

	private static Variable variable(String column, VariableRole role, VariableType type, Concept concept, CodeList codes) {
		Variable variable = MAKE.createVariable();
		variable.setId("dis.border.arrivals." + column);
		variable.setColumn(column);
		variable.setRole(role);
		variable.setType(type);
		variable.setConcept(concept);
		variable.setCodeList(codes);
		return variable;
	}

	private static RequirementDimension dimension(String name, Concept concept, CodeList codes) {
		RequirementDimension dimension = MAKE.createRequirementDimension();
		dimension.getName().add(Texts.text("en", name, TextState.ORIGINAL));
		dimension.setConcept(concept);
		dimension.setCodeList(codes);
		return dimension;
	}

	@Test
	void aTableIsMadeFromADeliveryExportedAndTheDeliveryMarkedAsDisseminated() throws Exception {
		Delivery delivery = signedOff("2026-03,Namanga,120\n2026-03,Busia,80\n2026-03,Malaba,4\n2026-03,Lwakhakha,7\n");

		HarmonisePage page = make(Audience.MEMBERS);

		HarmonisedTable table = page.table().orElseThrow();
		assertThat(table.suppression().primary()).isEqualTo(1);
		assertThat(shown(page, "Post NAM")).contains("120");
		assertThat(shown(page, "Post MAL")).contains("hidden").doesNotContain("4");
		assertThat(page.unmapped()).extracting(Unmapped::value, Unmapped::reason)
				.containsExactly(tuple("Lwakhakha", Unmapped.Reason.NO_MAPPING));
		assertThat(page.origin()).contains(delivery.getId());

		Path target = folder.resolve("table.csv");
		assertThat(export(page, "csv", target, () -> Answers.next(report -> {
		}, history -> Answers.note(history).setText("Sent to the secretariat.")))).isTrue();

		assertThat(Files.readString(target)).contains("2026-03,NAM,Post NAM,120").doesNotContain(",4,");
		bench.until("it is disseminated", () -> delivery.getState() == DeliveryState.DISSEMINATED);
		assertThat(delivery.getEvents().getLast().getNote()).isEqualTo("Sent to the secretariat.");
		catalogue.catalogue().undo();
		assertThat(delivery.getState()).isEqualTo(DeliveryState.SIGNED_OFF);
	}

	@Test
	void anUnmappedValueLeadsToWhatIsToBeMendedAndIsGoneAfterwards() throws Exception {
		signedOff("2026-03,Namanga,120\n2026-03,Lwakhakha,70\n");
		HarmonisePage page = make(Audience.OWN_AGENCY);

		page.openUnmapped(0);
		assertThat(((ElementEditor) bench.page().getActiveEditor()).element()).isSameAs(posts);
		catalogue.execute(Commands.add(catalogue.catalogue(), posts, Literals.CODE_LIST__MAPPINGS,
				mapping(posts.getCodes().get(3), requirement.getDimensions().get(1).getCodeList().getCodes().get(2))));
		page.makeAgain();
		made(page);

		assertThat(page.table().orElseThrow().unmapped()).isEmpty();
	}

	@Test
	void whereNothingCanFillTheTableItIsSaidWhatIsMissing() throws Exception {
		HarmonisePage page = (HarmonisePage) bench.open(requirement).setActivePage(HarmonisePage.ID);
		assertThat(page.sources()).first().asString().contains("2026-03", "expected", "15");

		receive("2026-03,Namanga,120\n");
		bench.until("the delivery is shown", () -> page.sources().stream().anyMatch(line -> line.contains("not validated yet")));
		WizardDialog dialog = HarmoniseWizard.open(bench.page().getWorkbenchWindow(), requirement, null);
		HarmoniseWizard wizard = (HarmoniseWizard) dialog.getCurrentPage().getWizard();

		assertThat(wizard.canFinish()).isFalse();
		assertThat(dialog.getCurrentPage().getMessage()).contains("No validated delivery");
		wizard.sources().add(arrivals, List.of(Files.writeString(folder.resolve("loose.csv"), HEADER + "2026-03,Busia,90\n")));
		assertThat(wizard.canFinish()).isTrue();
		dialog.close();
	}

	@Test
	void whatTheReadersMayNotSeeCannotBeChosen() throws Exception {
		arrivals.setConfidentiality(ConfidentialityClass.SHARED_AMONG_MEMBERS);
		signedOff("2026-03,Namanga,120\n");
		WizardDialog dialog = HarmoniseWizard.open(bench.page().getWorkbenchWindow(), requirement, null);
		HarmoniseWizard wizard = (HarmoniseWizard) dialog.getCurrentPage().getWizard();

		wizard.sources().setAudience(Audience.PUBLIC);

		assertThat(wizard.canFinish()).isFalse();
		assertThat(wizard.sources().texts()).anySatisfy(line -> assertThat(line).contains("may not see"));
		dialog.close();
	}

	@Test
	void makingATableCanBeGivenUp() throws Exception {
		StringBuilder rows = new StringBuilder();
		for (int row = 0; row < 400_000; row++)
			rows.append("2026-03,Post").append(row).append(",12\n");
		HarmonisePage page = start(Audience.OWN_AGENCY, folder("large.csv", rows.toString()));
		bench.until("it runs", () -> Job.getJobManager().find(HarmoniseJob.FAMILY).length > 0);

		page.cancel();
		bench.until("it is given up", () -> Job.getJobManager().find(HarmoniseJob.FAMILY).length == 0);

		bench.until("the page says so", () -> page.message().contains("cancelled"));
		assertThat(page.table()).isEmpty();
	}

	@Test
	void aTargetThatIsThereIsReplacedOnlyWhereTheUserAgrees() throws Exception {
		HarmonisePage page = start(Audience.OWN_AGENCY, folder("few.csv", "2026-03,Namanga,120\n"));
		made(page);
		Path target = Files.writeString(folder.resolve("table.csv"), "precious");

		assertThat(export(page, "csv", target, Answers::refuse)).isFalse();

		assertThat(Files.readString(target)).isEqualTo("precious");
	}

	private Path folder(String name, String rows) throws Exception {
		return Files.writeString(folder.resolve(name), HEADER + rows);
	}

	private Delivery receive(String rows) throws Exception {
		Actor clerk = new Actor("Amina", null);
		Deliveries deliveries = deliveries();
		Receipt receipt = new Receipt(arrivals, "2026-03", List.of(folder("march.csv", rows)), "mail", "Head office");
		Delivery delivery = deliveries.receive(receipt, clerk, new NullProgressMonitor());
		deliveries.check(delivery, new CatalogueChecker(catalogue.catalogue(), EngineLimits.DEFAULT), clerk,
				new NullProgressMonitor());
		return delivery;
	}

	private Deliveries deliveries() {
		return new Deliveries(catalogue.catalogue(), Clock.systemDefaultZone());
	}

	private Delivery signedOff(String rows) throws Exception {
		Delivery delivery = receive(rows);
		deliveries().accept(delivery, new Actor("Amina", null), "Agreed.");
		deliveries().signOff(delivery, new Actor("Juma", head), null, new NullProgressMonitor());
		return delivery;
	}

	private HarmonisePage make(Audience audience) {
		HarmonisePage page = start(audience, null);
		made(page);
		return page;
	}

	private HarmonisePage start(Audience audience, Path file) {
		WizardDialog dialog = HarmoniseWizard.open(bench.page().getWorkbenchWindow(), requirement, null);
		HarmoniseWizard wizard = (HarmoniseWizard) dialog.getCurrentPage().getWizard();
		wizard.sources().setAudience(audience);
		if (file != null)
			wizard.sources().add(arrivals, List.of(file));
		assertThat(wizard.canFinish()).isTrue();
		assertThat(wizard.performFinish()).isTrue();
		dialog.close();
		return (HarmonisePage) ((ElementEditor) bench.page().getActiveEditor()).getActivePageInstance();
	}

	private void made(HarmonisePage page) {
		bench.until("the table is made", () -> page.table().isPresent());
		bench.until("its rows are shown", () -> page.grid().cell().isPresent());
	}

	/** The cells of the row with a text, as the user reads them. */
	private List<String> shown(HarmonisePage page, String text) {
		List<String> cells = new ArrayList<>();
		for (int row = 1; row <= page.grid().size() && cells.isEmpty(); row++) {
			page.grid().reveal(row, null);
			String number = String.valueOf(row);
			bench.until("the row is shown", () -> item(page).getText(0).equals(number));
			if (item(page).getText(2).contains(text))
				for (int column = 0; column < page.grid().table().getColumnCount(); column++)
					cells.add(item(page).getText(column));
		}
		return cells;
	}

	private static TableItem item(HarmonisePage page) {
		return page.grid().table().getItem(Math.max(0, page.grid().table().getSelectionIndex()));
	}

	private boolean export(HarmonisePage page, String exporter, Path target, Runnable answers) {
		TableExportWizard wizard = page.export();
		wizard.fill(exporter, target);
		answers.run();
		boolean finished = wizard.performFinish();
		((WizardDialog) wizard.getContainer()).close();
		return finished;
	}
}
