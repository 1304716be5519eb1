// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.exchange.XmlInput;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Visible;

/** Reads the process model of a file. The diagram and what programs add of their own are passed over; how much, is counted. */
final class NodeReader {

	static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
	/** What Orodha adds of its own. */
	static final String OWN = "https://orodha.org/bpmn";
	/** The attribute that names a language. */
	static final String LANGUAGE = "xml:lang";
	/** What Orodha could not draw and wrote back. */
	static final String KEPT = "kept";

	private static final Messages MESSAGES = ProcedureOption.MESSAGES;
	private static final long LARGEST = 16L << 20;
	private static final int MOST = 50_000;
	private static final String DIAGRAM = "http://www.omg.org/spec/";

	private final Place file;
	private final XMLStreamReader reader;
	private final SubMonitor progress;
	private final Map<String, Integer> foreign = new TreeMap<>();
	private int count;

	/**
	 * What a file holds.
	 *
	 * @param root    the element {@code definitions}
	 * @param foreign how many elements are of other namespaces, the diagram's apart
	 */
	record Read(Node root, Map<String, Integer> foreign) {
	}

	private NodeReader(Place file, XMLStreamReader reader, IProgressMonitor monitor) {
		this.file = file;
		this.reader = reader;
		progress = SubMonitor.convert(monitor);
	}

	/** @throws ImportException where it cannot be read, or is no process model */
	static Read read(Path path, IProgressMonitor monitor) throws ImportException {
		Place place = Place.of(path.toString());
		long size = size(path);
		if (size > LARGEST)
			throw new ImportException(place, MESSAGES.text("file.large", size, LARGEST), MESSAGES.text("file.large.remedy"));
		return XmlInput.read(path, (reader, file) -> new NodeReader(file, reader, monitor).read());
	}

	/** A file that cannot be asked for its size cannot be read, either, which is told then. */
	private static long size(Path path) {
		try {
			return Files.size(path);
		} catch (IOException unreadable) {
			return 0;
		}
	}

	private Read read() throws XMLStreamException, ImportException {
		Node root = null;
		Node open = null;
		int passed = 0;
		while (reader.hasNext())
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (root == null)
					require();
				if (passed > 0 || !isRead()) {
					passed++;
					count();
				} else {
					open = node(open);
					root = root == null ? open : root;
				}
			}
			case XMLStreamConstants.END_ELEMENT -> {
				if (passed > 0)
					passed--;
				else
					open = open.parent();
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
				if (passed == 0 && open != null)
					open.write(reader.getText());
			}
			default -> {
				// comments and processing instructions say nothing
			}
			}
		return new Read(root, foreign);
	}

	private void require() throws ImportException {
		if (!MODEL.equals(reader.getNamespaceURI()) || !"definitions".equals(reader.getLocalName()))
			throw new ImportException(here(), MESSAGES.text("file.other", Visible.value(String.valueOf(reader.getName()))),
					MESSAGES.text("file.other.remedy"));
	}

	private boolean isRead() {
		return MODEL.equals(reader.getNamespaceURI()) || OWN.equals(reader.getNamespaceURI()) && KEPT.equals(reader.getLocalName());
	}

	private void count() {
		String namespace = String.valueOf(reader.getNamespaceURI());
		if (!namespace.startsWith(DIAGRAM))
			foreign.merge(namespace, 1, Integer::sum);
	}

	private Node node(Node open) throws ImportException {
		progress.checkCanceled();
		if (++count > MOST)
			throw new ImportException(here(), MESSAGES.text("file.many", MOST), MESSAGES.text("file.large.remedy"));
		Node node = new Node(open, reader.getLocalName(), here().row());
		for (int at = 0; at < reader.getAttributeCount(); at++)
			if (reader.getAttributeNamespace(at) == null || reader.getAttributeNamespace(at).isEmpty())
				node.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
			else if (XMLConstants.XML_NS_URI.equals(reader.getAttributeNamespace(at)))
				node.put("xml:" + reader.getAttributeLocalName(at), reader.getAttributeValue(at));
		return node;
	}

	private Place here() {
		return file.row(Math.max(0, reader.getLocation().getLineNumber()));
	}
}
