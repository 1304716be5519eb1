// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.orodha.core.picture.Picture.Area;
import org.orodha.core.picture.Picture.Lane;
import org.orodha.core.picture.Picture.Point;
import org.orodha.model.Step;

/** Writes where everything stands: the picture's layout, with room for the pool's name, the start and the ends. */
final class DiagramWriter {

	static final String COLLABORATION = "collaboration";
	static final String[][] NAMESPACES = { { "bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI" },
			{ "dc", "http://www.omg.org/spec/DD/20100524/DC" }, { "di", "http://www.omg.org/spec/DD/20100524/DI" } };

	private static final double POOL_HEAD = 30;
	private static final double EVENTS = 32;
	private static final double EVENT = 20;
	private static final double AROUND_EVENT = (EVENTS - EVENT) / 2;

	private final Bpmn bpmn;
	private final XMLStreamWriter xml;

	DiagramWriter(Bpmn bpmn, XMLStreamWriter xml) {
		this.bpmn = bpmn;
		this.xml = xml;
	}

	/** The lane that the start stands in: that of the first step; -1 without any. */
	static int startLane(Bpmn bpmn) {
		return bpmn.first().isEmpty() ? bpmn.procedure().getSteps().isEmpty() ? -1 : 0 : bpmn.box(bpmn.first().get(0)).lane();
	}

	void write(String pool) throws XMLStreamException {
		start("bpmndi", "BPMNDiagram", "id", "diagram");
		start("bpmndi", "BPMNPlane", "id", "plane", "bpmnElement", COLLABORATION);
		double height = bpmn.picture().height() + 2 * EVENTS;
		shape(pool, new Area(0, 0, bpmn.picture().width(), POOL_HEAD + height), "isHorizontal", "false");
		for (int number = 0; number < bpmn.picture().lanes().size(); number++) {
			Lane lane = bpmn.picture().lanes().get(number);
			shape("lane." + number, new Area(lane.area().x(), POOL_HEAD, lane.area().width(), height), "isHorizontal", "false");
		}
		if (startLane(bpmn) >= 0)
			shape(Bpmn.START, start());
		for (Step step : bpmn.procedure().getSteps())
			shape(Bpmn.task(step), moved(bpmn.box(step).area()));
		for (Step step : bpmn.last())
			shape(Bpmn.end(step), end(step));
		for (var data : bpmn.data().entrySet())
			shape("data." + data.getKey(), moved(data.getValue().area()));
		for (Bpmn.Flow flow : bpmn.flows())
			edge(flow.id(), way(flow));
		for (int data : bpmn.data().keySet())
			edge("association." + data, bpmn.arrowTo(data).points().stream().map(DiagramWriter::moved).toList());
		xml.writeEndElement();
		xml.writeEndElement();
	}

	private Area start() {
		double left = bpmn.first().isEmpty() ? AROUND_EVENT : middle(bpmn.box(bpmn.first().get(0)).area()) - EVENT / 2;
		return new Area(left, POOL_HEAD + bpmn.picture().lanes().get(0).head().height() + AROUND_EVENT, EVENT, EVENT);
	}

	private Area end(Step step) {
		Area box = moved(bpmn.box(step).area());
		return new Area(middle(box) - EVENT / 2, box.y() + box.height() + AROUND_EVENT, EVENT, EVENT);
	}

	private List<Point> way(Bpmn.Flow flow) {
		if (flow.arrow() != null)
			return flow.arrow().points().stream().map(DiagramWriter::moved).toList();
		for (Step step : bpmn.procedure().getSteps()) {
			Area box = moved(bpmn.box(step).area());
			if (flow.to().equals(Bpmn.task(step)))
				return fromStart(new Point(middle(box), box.y()));
			if (flow.to().equals(Bpmn.end(step)))
				return List.of(new Point(middle(box), box.y() + box.height()), new Point(middle(box), end(step).y()));
		}
		throw new IllegalArgumentException(flow.id());
	}

	/** Straight down, or sideways first. */
	private List<Point> fromStart(Point to) {
		Area start = start();
		if (middle(start) == to.x())
			return List.of(new Point(middle(start), start.y() + EVENT), to);
		double side = to.x() > middle(start) ? start.x() + EVENT : start.x();
		return Stream.of(new Point(side, start.y() + EVENT / 2), new Point(to.x(), start.y() + EVENT / 2), to).toList();
	}

	private static double middle(Area area) {
		return area.x() + area.width() / 2;
	}

	private static Area moved(Area area) {
		return new Area(area.x(), area.y() + POOL_HEAD + EVENTS, area.width(), area.height());
	}

	private static Point moved(Point point) {
		return new Point(point.x(), point.y() + POOL_HEAD + EVENTS);
	}

	private void shape(String element, Area area, String... more) throws XMLStreamException {
		start("bpmndi", "BPMNShape", "id", "shape." + element, "bpmnElement", element);
		for (int at = 0; at < more.length; at += 2)
			xml.writeAttribute(more[at], more[at + 1]);
		empty("dc", "Bounds", "x", number(area.x()), "y", number(area.y()), "width", number(area.width()), "height", number(area.height()));
		xml.writeEndElement();
	}

	private void edge(String element, List<Point> points) throws XMLStreamException {
		start("bpmndi", "BPMNEdge", "id", "edge." + element, "bpmnElement", element);
		for (Point point : points)
			empty("di", "waypoint", "x", number(point.x()), "y", number(point.y()));
		xml.writeEndElement();
	}

	private void start(String prefix, String name, String... attributes) throws XMLStreamException {
		xml.writeStartElement(prefix, name, namespace(prefix));
		attributes(attributes);
	}

	private void empty(String prefix, String name, String... attributes) throws XMLStreamException {
		xml.writeEmptyElement(prefix, name, namespace(prefix));
		attributes(attributes);
	}

	private static String namespace(String prefix) {
		return Stream.of(NAMESPACES).filter(name -> name[0].equals(prefix)).findFirst().orElseThrow()[1];
	}

	private void attributes(String... pairs) throws XMLStreamException {
		for (int at = 0; at < pairs.length; at += 2)
			xml.writeAttribute(pairs[at], pairs[at + 1]);
	}

	private static String number(double value) {
		return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}
}
