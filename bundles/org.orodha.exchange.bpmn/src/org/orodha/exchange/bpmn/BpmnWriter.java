// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.orodha.model.Assignment;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.picture.Picture.Box;
import org.orodha.sop.picture.Picture.Kind;

/** Writes the process; the diagram is written by {@link DiagramWriter}. */
final class BpmnWriter {

	private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
	private static final String TARGET = "https://orodha.org/bpmn";
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
		xml.setDefaultNamespace(MODEL);
		xml.writeStartElement("definitions");
		xml.writeDefaultNamespace(MODEL);
		for (String[] name : DiagramWriter.NAMESPACES)
			xml.writeNamespace(name[0], name[1]);
		attributes("id", "definitions." + bpmn.procedure().getId(), "name", bpmn.picture().title(), "targetNamespace", TARGET, "exporter",
				"Orodha");
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
			empty("dataObjectReference", "id", "data." + data, "name", bpmn.data().get(data).told(), "dataObjectRef", "object." + data);
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
		xml.writeStartElement(step.getFlow() == null ? "userTask" : "sendTask");
		attributes("id", Bpmn.task(step), "name", bpmn.label(step));
		if (!bpmn.documentation(step).isEmpty())
			text("documentation", bpmn.documentation(step));
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
