// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.orodha.core.picture.Picture.Box;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.model.Assignment;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.model.VerbatimValue;

/** Writes the process; the diagram is written by {@link DiagramWriter}. */
final class BpmnWriter {

	/** The name under which Orodha says that it wrote a file. */
	static final String EXPORTER = "Orodha";
	/** What the identifier of the whole begins with, before that of the procedure. */
	static final String DEFINITIONS = "definitions.";
	private static final String OWN_PREFIX = "orodha";
	private static final Set<String> PLAIN = Set.of("task", "userTask", "manualTask", "serviceTask", "scriptTask", "businessRuleTask",
			"sendTask", "receiveTask");
	private static final String POOL = "pool";
	private static final String PROCESS = "process";

	private final Bpmn bpmn;
	private XMLStreamWriter xml;

	BpmnWriter(Bpmn bpmn) {
		this.bpmn = bpmn;
	}

	void write(OutputStream out) throws XMLStreamException {
		xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
		xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		xml.setDefaultNamespace(NodeReader.MODEL);
		xml.writeStartElement("definitions");
		xml.writeDefaultNamespace(NodeReader.MODEL);
		for (String[] name : DiagramWriter.NAMESPACES)
			xml.writeNamespace(name[0], name[1]);
		xml.writeNamespace(OWN_PREFIX, NodeReader.OWN);
		attributes("id", DEFINITIONS + bpmn.procedure().getId(), "name", bpmn.picture().title(), "targetNamespace", NodeReader.OWN, "exporter",
				EXPORTER);
		for (Role role : bpmn.roles())
			empty("resource", "id", Bpmn.role(role), "name", bpmn.label(role));
		xml.writeStartElement("collaboration");
		attributes("id", DiagramWriter.COLLABORATION);
		empty("participant", "id", POOL, "name", bpmn.picture().title(), "processRef", PROCESS);
		xml.writeEndElement();
		process();
		new DiagramWriter(bpmn, xml).write(POOL);
		xml.writeEndElement();
		xml.writeEndDocument();
		xml.flush();
	}

	private void process() throws XMLStreamException {
		xml.writeStartElement("process");
		attributes("id", PROCESS, "name", bpmn.picture().title(), "isExecutable", "false");
		language(bpmn.language(bpmn.procedure()));
		documentation(bpmn.documentation());
		kept();
		lanes();
		if (!bpmn.procedure().getSteps().isEmpty()) {
			xml.writeStartElement("startEvent");
			attributes("id", Bpmn.START);
			references("outgoing", flow -> flow.from().equals(Bpmn.START));
			xml.writeEndElement();
		}
		for (Step step : bpmn.procedure().getSteps())
			task(step);
		for (Step step : bpmn.last()) {
			xml.writeStartElement("endEvent");
			attributes("id", Bpmn.end(step));
			references("incoming", flow -> flow.to().equals(Bpmn.end(step)));
			xml.writeEndElement();
		}
		for (int data : bpmn.data().keySet()) {
			empty("dataObject", "id", "object." + data);
			xml.writeStartElement("dataObjectReference");
			attributes("id", "data." + data, "name", bpmn.data().get(data).name(), "dataObjectRef", "object." + data);
			text("documentation", bpmn.data().get(data).told());
			xml.writeEndElement();
		}
		for (Bpmn.Flow flow : bpmn.flows())
			empty("sequenceFlow", "id", flow.id(), "sourceRef", flow.from(), "targetRef", flow.to());
		xml.writeEndElement();
	}

	private void lanes() throws XMLStreamException {
		xml.writeStartElement("laneSet");
		attributes("id", "lanes");
		for (int lane = 0; lane < bpmn.picture().lanes().size(); lane++) {
			xml.writeStartElement("lane");
			attributes("id", "lane." + lane, "name", bpmn.picture().lanes().get(lane).name());
			if (lane == DiagramWriter.startLane(bpmn))
				text("flowNodeRef", Bpmn.START);
			for (Step step : bpmn.procedure().getSteps())
				if (bpmn.box(step).lane() == lane) {
					text("flowNodeRef", Bpmn.task(step));
					if (bpmn.last().contains(step))
						text("flowNodeRef", Bpmn.end(step));
				}
			xml.writeEndElement();
		}
		xml.writeEndElement();
	}

	private void task(Step step) throws XMLStreamException {
		String kind = Reading.kept(step, ProcedureReader.KIND);
		xml.writeStartElement(!PLAIN.contains(kind) ? step.getFlow() == null ? "userTask" : "sendTask" : kind);
		attributes("id", Bpmn.task(step), "name", bpmn.label(step));
		language(bpmn.language(step));
		documentation(bpmn.documentation(step));
		references("incoming", flow -> flow.to().equals(Bpmn.task(step)));
		references("outgoing", flow -> flow.from().equals(Bpmn.task(step)));
		for (var data : bpmn.data().entrySet())
			if (isFrom(data.getKey(), step)) {
				xml.writeStartElement("dataOutputAssociation");
				attributes("id", "association." + data.getKey());
				text("targetRef", "data." + data.getKey());
				xml.writeEndElement();
			}
		for (Assignment assignment : step.getAssignments())
			if (Bpmn.isWhole(assignment)) {
				xml.writeStartElement("resourceRole");
				attributes("name", assignment.getResponsibility().getLiteral());
				text("resourceRef", Bpmn.role(assignment.getRole()));
				xml.writeEndElement();
			}
		xml.writeEndElement();
	}

	private void documentation(List<Bpmn.Told> texts) throws XMLStreamException {
		for (Bpmn.Told told : texts) {
			xml.writeStartElement("documentation");
			attributes("id", told.id());
			language(told.language());
			xml.writeCharacters(told.text());
			xml.writeEndElement();
		}
	}

	private void language(String tag) throws XMLStreamException {
		if (!tag.isEmpty())
			xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", tag);
	}

	/** What an import had no place for, as it stood. */
	private void kept() throws XMLStreamException {
		List<VerbatimValue> kept = bpmn.procedure().getVerbatim().stream()
				.filter(value -> BpmnImporter.ORIGIN.equals(value.getOrigin()) && !ProcedureReader.ID.equals(value.getField())).toList();
		if (kept.isEmpty())
			return;
		xml.writeStartElement("extensionElements");
		for (VerbatimValue value : kept) {
			xml.writeStartElement(OWN_PREFIX, NodeReader.KEPT, NodeReader.OWN);
			attributes(ProcedureReader.KIND, value.getField());
			xml.writeCharacters(value.getValue());
			xml.writeEndElement();
		}
		xml.writeEndElement();
	}

	private boolean isFrom(int data, Step step) {
		Box from = bpmn.picture().boxes().get(bpmn.arrowTo(data).from());
		return from.kind() == Kind.STEP && from.element().equals(step.getId());
	}

	@FunctionalInterface
	private interface Wanted {

		boolean is(Bpmn.Flow flow);
	}

	private void references(String name, Wanted wanted) throws XMLStreamException {
		for (Bpmn.Flow flow : bpmn.flows())
			if (wanted.is(flow))
				text(name, flow.id());
	}

	private void text(String name, String text) throws XMLStreamException {
		xml.writeStartElement(name);
		xml.writeCharacters(text);
		xml.writeEndElement();
	}

	private void empty(String name, String... attributes) throws XMLStreamException {
		xml.writeEmptyElement(name);
		attributes(attributes);
	}

	private void attributes(String... pairs) throws XMLStreamException {
		for (int at = 0; at < pairs.length; at += 2)
			xml.writeAttribute(pairs[at], pairs[at + 1]);
	}
}
