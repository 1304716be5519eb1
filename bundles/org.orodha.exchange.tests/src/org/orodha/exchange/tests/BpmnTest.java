// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;
import static org.orodha.exchange.tests.Exchange.text;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Agency;
import org.orodha.model.Flow;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Step;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Procedures of the sample as process models. */
class BpmnTest {

	private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
	private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
	private static final String BORDER = "ncm.border-data-quarterly";

	@TempDir
	Path folder;
	private Catalogue kenya;

	@BeforeEach
	void open() throws Exception {
		kenya = kenya(folder.resolve("kenya"));
		KenyaSample.undecided(kenya);
	}

	@Test
	void agenciesAreLanesStepsAreTasksAndAssignmentsAreResources() throws Exception {
		Document bpmn = written(BORDER);

		assertThat(attributes(bpmn, MODEL, "lane", "name")).containsExactly("DIS – Directorate of Immigration Services",
				"NCM – National Coordination Mechanism on Migration");
		assertThat(attributes(bpmn, MODEL, "resourceRole", "name")).contains("responsible", "accountable", "consulted", "informed");
		assertThat(bpmn.getElementsByTagNameNS(MODEL, "startEvent").getLength()).isEqualTo(1);
		assertThat(bpmn.getElementsByTagNameNS(MODEL, "endEvent").getLength()).isEqualTo(1);
		int tasks = bpmn.getElementsByTagNameNS(MODEL, "userTask").getLength() + bpmn.getElementsByTagNameNS(MODEL, "sendTask").getLength();
		assertThat(tasks).isEqualTo(kenya.require(Procedure.class, BORDER).getSteps().size());
	}

	@Test
	void whateverIsReferredToIsThereAndEverythingDrawnHasItsPlace() throws Exception {
		for (Procedure procedure : kenya.all(Procedure.class)) {
			Document bpmn = written(procedure.getId());
			Set<String> ids = new HashSet<>(attributes(bpmn, "*", "*", "id"));
			assertThat(attributes(bpmn, "*", "*", "id")).doesNotHaveDuplicates().allMatch(id -> id.matches("[A-Za-z_][\\w.-]*"));
			for (String reference : List.of("sourceRef", "targetRef", "processRef", "bpmnElement", "dataObjectRef"))
				assertThat(ids).containsAll(attributes(bpmn, "*", "*", reference));
			for (String reference : List.of("flowNodeRef", "incoming", "outgoing", "resourceRef"))
				assertThat(ids).containsAll(texts(bpmn, reference));
			Set<String> drawn = new HashSet<>(attributes(bpmn, DI, "BPMNShape", "bpmnElement"));
			assertThat(drawn).containsAll(texts(bpmn, "flowNodeRef"));
			assertThat(attributes(bpmn, DI, "BPMNEdge", "bpmnElement")).containsAll(attributes(bpmn, MODEL, "sequenceFlow", "id"));
		}
	}

	@Test
	void aTransferSendsItsData() throws Exception {
		Flow flow = ModelFactory.eINSTANCE.createFlow();
		flow.setId("flow.border");
		flow.setRecipient(kenya.require(Agency.class, "ncm"));
		flow.setOwner(kenya.require(Agency.class, "dis"));
		kenya.execute(Commands.add(kenya, flow));
		kenya.execute(Commands.set(kenya, kenya.require(Step.class, BORDER + ".transmit"), Literals.STEP__FLOW, flow));

		Document bpmn = written(BORDER);
		assertThat(attributes(bpmn, MODEL, "sendTask", "id")).contains("task." + BORDER + ".transmit");
		assertThat(bpmn.getElementsByTagNameNS(MODEL, "dataOutputAssociation").getLength()).isPositive();
	}

	@Test
	void thatAStepWaitsForSeveralIsTold() throws Exception {
		Step publish = kenya.require(Step.class, BORDER + ".publish");
		kenya.execute(Commands.add(kenya, publish, Literals.STEP__AFTER, kenya.require(Step.class, BORDER + ".extract")));

		assertThat(exported(BORDER).losses()).filteredOn(loss -> loss.what().contains("waits for all")).singleElement()
				.satisfies(loss -> assertThat(loss.element()).isEqualTo(publish.getId()));
	}

	@Test
	void theDiagramIsWrittenAsSvg() throws Exception {
		Path target = folder.resolve("p.svg");
		export(kenya, "procedure-svg", target, Audience.OWN_AGENCY, "procedure=" + BORDER);

		assertThat(text(target)).startsWith("<?xml").contains("<svg", "Triage the file");
	}

	private ExportReport exported(String procedure) {
		return export(kenya, "bpmn", folder.resolve("p.bpmn"), Audience.OWN_AGENCY, "procedure=" + procedure);
	}

	private Document written(String procedure) throws Exception {
		exported(procedure);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(folder.resolve("p.bpmn").toFile());
	}

	private static List<String> attributes(Document document, String namespace, String name, String attribute) {
		return elements(document, namespace, name).stream().filter(element -> element.hasAttribute(attribute))
				.map(element -> element.getAttribute(attribute)).toList();
	}

	private static List<String> texts(Document document, String name) {
		return elements(document, MODEL, name).stream().map(Element::getTextContent).toList();
	}

	private static List<Element> elements(Document document, String namespace, String name) {
		var found = document.getElementsByTagNameNS(namespace, name);
		return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast).toList();
	}
}
