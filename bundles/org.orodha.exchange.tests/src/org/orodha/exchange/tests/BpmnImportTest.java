// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.refusal;
import static org.orodha.exchange.tests.Exchange.result;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.Corpora;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Assignment;
import org.orodha.model.Dataset;
import org.orodha.model.DeadlineBasis;
import org.orodha.model.Flow;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;

/** Process models of other programs, and of Orodha itself, as procedures. */
class BpmnImportTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
			+ "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:x=\"urn:other\" name=\"Border tables\">\n";
	private static final String TWO_POOLS = HEAD + """
			<collaboration id="c">
			  <participant id="p1" name="DIS" processRef="a"/>
			  <participant id="p2" name="Mécanisme national de coordination des migrations"/>
			  <participant id="p3" name="NPS"/>
			  <messageFlow id="m" name="Quarterly tables" sourceRef="send" targetRef="p3"/>
			</collaboration>
			<process id="a">
			  <laneSet>
			    <lane id="l1" name="dis.data-officer"><flowNodeRef>count</flowNodeRef><flowNodeRef>send</flowNodeRef></lane>
			    <lane id="l2" name="Archive desk"><flowNodeRef>file</flowNodeRef></lane>
			  </laneSet>
			  <startEvent id="s"><timerEventDefinition><timeCycle>R/P3M</timeCycle></timerEventDefinition></startEvent>
			  <task id="file" name="File the tables"/>
			  <userTask id="send" name="Send the tables"><documentation>By encrypted mail.</documentation></userTask>
			  <task id="count" name="Count crossings">
			    <dataInputAssociation><sourceRef>d1</sourceRef></dataInputAssociation>
			    <dataInputAssociation><sourceRef>d2</sourceRef></dataInputAssociation>
			  </task>
			  <dataObjectReference id="d1" name="dis.border-system.crossings"/>
			  <dataObjectReference id="d2" name="Diary of the gate"/>
			  <exclusiveGateway id="g" name="Complete?"/>
			  <intermediateCatchEvent id="w" name="Within a week"><timerEventDefinition><timeDuration>P7D</timeDuration></timerEventDefinition></intermediateCatchEvent>
			  <sequenceFlow id="f1" sourceRef="s" targetRef="count"/>
			  <sequenceFlow id="f2" sourceRef="count" targetRef="g"/>
			  <sequenceFlow id="f3" name="no" sourceRef="g" targetRef="count"/>
			  <sequenceFlow id="f4" name="yes" sourceRef="g" targetRef="w"/>
			  <sequenceFlow id="f5" sourceRef="w" targetRef="send"/>
			  <sequenceFlow id="f6" sourceRef="send" targetRef="file"/>
			  <extensionElements><x:a><x:b/></x:a></extensionElements>
			</process>
			</definitions>
			""";

	@TempDir
	Path folder;
	private Catalogue kenya;

	@BeforeEach
	void open() throws Exception {
		kenya = kenya(folder.resolve("kenya"));
		KenyaSample.undecided(kenya);
	}

	@Test
	void aProcedureThatIsWrittenAndReadAgainProposesNothing() throws Exception {
		for (Procedure procedure : kenya.all(Procedure.class)) {
			Path file = folder.resolve(procedure.getId() + ".bpmn");
			export(kenya, "bpmn", file, Audience.OWN_AGENCY, "procedure=" + procedure.getId());

			Proposal proposal = result("bpmn", kenya, file);
			assertThat(proposal.all()).as(procedure.getId()).isEmpty();
			assertThat(proposal.unchanged()).as(procedure.getId()).isEqualTo(1 + procedure.getSteps().size());
		}
	}

	@Test
	void whatAProcessCannotHoldOfAProcedureIsTold() throws Exception {
		assertThat(export(kenya, "bpmn", folder.resolve("p.bpmn"), Audience.OWN_AGENCY, "procedure=ncm.border-data-quarterly").losses())
				.anyMatch(loss -> loss.element().equals("ncm.border-data-quarterly") && loss.what().startsWith("Legal Bases"))
				.anyMatch(loss -> loss.element().equals("ncm.border-data-quarterly.extract") && loss.what().startsWith("Datasets"));
	}

	@Test
	void activitiesBecomeStepsInTheOrderOfTheFlow() throws Exception {
		Procedure procedure = imported(TWO_POOLS);

		assertThat(procedure.getStatus()).isEqualTo(LifecycleStatus.DRAFT);
		assertThat(procedure.getOwner().getId()).isEqualTo("dis");
		assertThat(procedure.getSteps()).extracting(step -> Texts.in(step.getName(), List.of("en"))).containsExactly("Count crossings",
				"Send the tables", "File the tables");
		assertThat(procedure.getSteps().get(1).getAfter()).containsExactly(procedure.getSteps().get(0));
		assertThat(procedure.getSteps().get(0).getAfter()).isEmpty();
		assertThat(Texts.in(procedure.getSteps().get(1).getDescription(), List.of("en"))).isEqualTo("By encrypted mail.");
	}

	@Test
	void lanesAreRolesAndOneThatIsNotFoundIsProposed() throws Exception {
		Procedure procedure = imported(TWO_POOLS);

		assertThat(assigned(procedure, 0)).containsExactly("dis.data-officer responsible");
		assertThat(assigned(procedure, 2)).containsExactly("dis.archive-desk responsible");
		assertThat(kenya.require(Role.class, "dis.archive-desk").getAgency().getId()).isEqualTo("dis");
	}

	@Test
	void timesBecomeDeadlinesAndRecurrences() throws Exception {
		Procedure procedure = imported(TWO_POOLS);

		assertThat(procedure.getSteps().get(0).getRecurrence()).isEqualTo("FREQ=MONTHLY;INTERVAL=3");
		Step send = procedure.getSteps().get(1);
		assertThat(send.getDue().getBasis()).isEqualTo(DeadlineBasis.STEP);
		assertThat(send.getDue().getStep()).isSameAs(procedure.getSteps().get(0));
		assertThat(send.getDue().getOffset()).isEqualTo(7);
		assertThat(Texts.in(send.getDeadline(), List.of("en"))).isEqualTo("Within a week");
	}

	@Test
	void dataAreDatasetsAndMessagesBetweenAgenciesTransfers() throws Exception {
		Procedure procedure = imported(TWO_POOLS);

		assertThat(procedure.getSteps().get(0).getDatasets()).extracting(Dataset::getId).containsExactly("dis.border-system.crossings");
		Flow flow = procedure.getSteps().get(1).getFlow();
		assertThat(flow.getId()).isEqualTo("flow.dis-nps.bpmn");
		assertThat(flow.getStatus()).isEqualTo(LifecycleStatus.DRAFT);
		assertThat(flow.getSender().getId()).isEqualTo("dis");
		assertThat(flow.getRecipient().getId()).isEqualTo("nps");
	}

	@Test
	void aMessageThatFitsOneFlowOfTheCatalogueIsThatFlow() throws Exception {
		Flow known = kenya.require(Flow.class, "flow.dis-ncm.border-tables");
		Procedure procedure = imported(
				TWO_POOLS.replace("NPS", "NCM").replace("Quarterly tables", Texts.in(known.getName(), List.of("en"))));

		assertThat(procedure.getSteps().get(1).getFlow()).isSameAs(known);
		assertThat(result("bpmn", kenya, write(TWO_POOLS.replace("NPS", "NCM"))).skipped())
				.anyMatch(change -> change.reason().startsWith("The message flow 'Quarterly tables' fits several flows"));
	}

	@Test
	void whatAProcedureHasNoPlaceForIsToldWithItsLineAndKept() throws Exception {
		Path file = write(TWO_POOLS);
		Proposal proposal = result("bpmn", kenya, file);

		assertThat(proposal.skipped()).extracting(change -> change.place().row() + " " + change.reason())
				.anyMatch(text -> text.startsWith("23 exclusiveGateway 'Complete?'")).anyMatch(text -> text.startsWith("28 sequenceFlow 'yes'"))
				.anyMatch(text -> text.startsWith("22 No dataset or flow is called 'Diary of the gate'"))
				.anyMatch(text -> text.contains("leads back to itself")).anyMatch(text -> text.startsWith("0 2 elements of urn:other"));
		Imports.apply(kenya, proposal, Exchange.agencies(kenya));
		Procedure procedure = kenya.require(Procedure.class, "dis.border-tables");
		assertThat(procedure.getVerbatim()).anyMatch(value -> "g".equals(value.getField()) && value.getValue().contains("exclusiveGateway"));
		Path written = folder.resolve("again.bpmn");
		export(kenya, "bpmn", written, Audience.OWN_AGENCY, "procedure=dis.border-tables");
		assertThat(Files.readString(written)).contains("exclusiveGateway id=\"g\"");
		assertThat(result("bpmn", kenya, written).all()).isEmpty();
	}

	@Test
	void readingAFileTwiceProposesNothingNew() throws Exception {
		imported(TWO_POOLS);

		assertThat(result("bpmn", kenya, write(TWO_POOLS)).changes()).isEmpty();
	}

	@Test
	void whoeverIsNobodyHereIsTold() throws Exception {
		Proposal proposal = result("bpmn", kenya, write(HEAD + """
				<collaboration id="c"><participant id="p" name="Money Bank" processRef="a"/></collaboration>
				<process id="a"><laneSet><lane id="l" name="HR"><flowNodeRef>t</flowNodeRef></lane></laneSet><task id="t" name="Pay"/></process>
				</definitions>"""));

		assertThat(proposal.changes()).hasSize(2);
		assertThat(proposal.skipped()).singleElement().satisfies(change -> assertThat(change.reason()).contains("No role or agency is called 'HR'"));
	}

	@Test
	void filesOfOtherProgramsAreReadOrSayWhyNot() throws Exception {
		try (Stream<Path> files = Files.walk(Corpora.file("bpmn/miwg"))) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList())
				switch (Exchange.read("bpmn", kenya, file, "owner=ncm")) {
				case Outcome.Done<Proposal> done -> {
					assertThat(done.result().changes()).as(file.toString()).filteredOn(Change.Create.class::isInstance).isNotEmpty();
					Imports.apply(kenya, done.result(), Exchange.agencies(kenya));
					assertThat(result("bpmn", kenya, file, "owner=ncm").changes()).as(file.toString()).isEmpty();
				}
				case Outcome.Failed<Proposal> failed -> assertThat(failed.finding().message()).as(file.toString()).contains("Expected");
				case Outcome.Cancelled<Proposal> cancelled -> throw new AssertionError(file);
				}
		}
	}

	@Test
	void whatIsNoProcessModelIsToldWithItsLine() throws Exception {
		told(HEAD + "<process>\n<task></process></definitions>", 4, "well-formed XML");
		told("<?xml version=\"1.0\"?>\n<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<d>&e;</d>", 2, "document type");
		told(HEAD + "<process>\n" + "<subProcess>".repeat(200) + "</subProcess>".repeat(200) + "</process></definitions>", 4, "at most 100 deep");
		told(HEAD + "<process>\n" + "<task/>\n".repeat(60_000) + "</process></definitions>", 50_002, "at most 50000");
		told("<html/>", 1, "Expected a process model");
		told(HEAD + "<process id=\"p\"/></definitions>", 2, "at least one process with a task");
		told(" ".repeat((16 << 20) + 1), 0, "bytes");
	}

	private void told(String content, int line, String message) throws Exception {
		Finding finding = refusal(Exchange.read("bpmn", kenya, write(content)));
		assertThat(finding.message().replace(",", "").replace("\u00a0", "")).contains(message);
		assertThat(finding.place().row()).as(finding.message()).isEqualTo(line);
	}

	@Test
	void aLongChainIsReadInTime() throws Exception {
		StringBuilder xml = new StringBuilder(HEAD).append("<process id=\"p\" name=\"Long\">");
		for (int number = 0; number < 5_000; number++)
			xml.append("<task id=\"t").append(number).append("\" name=\"T").append(number).append("\"/><sequenceFlow id=\"f").append(number)
					.append("\" sourceRef=\"t").append(number).append("\" targetRef=\"t").append(number + 1).append("\"/>");

		assertThat(result("bpmn", kenya, write(xml + "</process></definitions>")).changes()).hasSize(5_001);
	}

	private Procedure imported(String content) throws Exception {
		Imports.apply(kenya, result("bpmn", kenya, write(content)), Exchange.agencies(kenya));
		return kenya.require(Procedure.class, "dis.border-tables");
	}

	private Path write(String content) throws Exception {
		return Files.writeString(Files.createTempFile(folder, "model", ".bpmn"), content);
	}

	private static List<String> assigned(Procedure procedure, int step) {
		return procedure.getSteps().get(step).getAssignments().stream().map(BpmnImportTest::told).toList();
	}

	private static String told(Assignment assignment) {
		Responsibility part = assignment.getResponsibility();
		return assignment.getRole().getId() + " " + part.getLiteral();
	}
}
