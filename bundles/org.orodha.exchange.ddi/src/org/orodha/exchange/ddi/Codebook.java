// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.orodha.core.exchange.XmlElements;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.ImportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.w3c.dom.Element;

/**
 * A codebook taken apart: what describes the study, each file and each variable, so that each can be kept beside the element that it is
 * about and put together again.
 *
 * @param frame     the whole without the files and variables
 * @param study     its description of the study
 * @param files     descriptions of files
 * @param variables descriptions of variables, and where they stood
 */
record Codebook(Element frame, Element study, List<Element> files, List<Placed> variables) {

	private static final Messages MESSAGES = Messages.of(Codebook.class);

	/**
	 * A variable's description.
	 *
	 * @param element     the description
	 * @param description which of several descriptions of data it stood in, from 0
	 */
	record Placed(Element element, int description) {
	}

	/**
	 * Finds the codebook in a file, which can be the answer of an archive's server, and takes it apart.
	 *
	 * @throws ImportException where there is none, or more than one, or it describes no study
	 */
	static Codebook in(Element root, Place file) throws ImportException {
		List<Element> found = new ArrayList<>();
		gather(root, found);
		if (found.isEmpty())
			throw new ImportException(file.row(XmlTree.line(root)), MESSAGES.text("codebook.none", root.getLocalName()), MESSAGES.text("codebook.none.remedy"));
		if (found.size() > 1)
			throw new ImportException(file.row(XmlTree.line(found.get(1))), MESSAGES.text("codebook.several", found.size()),
					MESSAGES.text("codebook.several.remedy"));
		Element frame = found.getFirst();
		Optional<Element> study = XmlElements.first(frame, "stdyDscr");
		if (study.isEmpty())
			throw new ImportException(file.row(XmlTree.line(frame)), MESSAGES.text("study.none"), MESSAGES.text("study.none.remedy"));
		return new Codebook(frame, study.get(), taken(frame, "fileDscr"), variables(frame));
	}

	private static void gather(Element element, List<Element> found) {
		if (element.getLocalName().equals("codeBook"))
			found.add(element);
		else
			XmlElements.in(element).forEach(part -> gather(part, found));
	}

	private static List<Element> taken(Element parent, String name) {
		List<Element> parts = XmlElements.in(parent, name);
		parts.forEach(parent::removeChild);
		return parts;
	}

	private static List<Placed> variables(Element frame) {
		List<Placed> variables = new ArrayList<>();
		List<Element> descriptions = XmlElements.in(frame, "dataDscr");
		for (int number = 0; number < descriptions.size(); number++)
			for (Element variable : taken(descriptions.get(number), "var"))
				variables.add(new Placed(variable, number));
		return variables;
	}

	/** A frame for a source that comes from no codebook. */
	static Element plain(String identifier) {
		Element frame = Xml.element("codeBook");
		frame.setAttribute("version", "2.5");
		Elements.require(frame, "stdyDscr/citation/titlStmt/IDNo").setTextContent(identifier);
		return frame;
	}
}
