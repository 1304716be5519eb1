// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of a codebook, found and made where its schema wants them. */
final class Elements {

	/** The order of parts that Orodha makes among those that may stand beside them, from the schema of DDI Codebook 2.5. */
	private static final Map<String, List<String>> ORDER = Map.ofEntries(
			order("codeBook", "docDscr stdyDscr fileDscr dataDscr otherMat"),
			order("stdyDscr", "citation studyAuthorization stdyInfo studyDevelopment method dataAccs othrStdyMat notes"),
			order("citation", "titlStmt rspStmt prodStmt distStmt serStmt verStmt biblCit holdings notes"),
			order("titlStmt", "titl subTitl altTitl parTitl IDNo"),
			order("prodStmt", "producer copyright prodDate prodPlac software fundAg grantNo"),
			order("stdyInfo", "studyBudget subject abstract sumDscr qualityStatement notes exPostEvaluation"),
			order("subject", "keyword topcClas"),
			order("sumDscr", "timePrd collDate nation geogCover geogUnit geoBndBox boundPoly anlyUnit universe dataKind"),
			order("method", "dataColl notes anlyInfo stdyClas dataProcessing codingInstructions"),
			order("dataColl", "timeMeth dataCollector collectorTraining frequenc sampProc sampleFrame targetSampleSize deviat collMode resInstru"
					+ " instrumentDevelopment sources collSitu actMin ConOps weight cleanOps"),
			order("fileDscr", "fileTxt locMap notes"),
			order("fileTxt", "fileName fileCitation dataFingerprint fileCont fileStrc dimensns fileType format filePlac dataChck ProcStat dataMsng"
					+ " software verStmt"),
			order("fileCitation", "titlStmt rspStmt prodStmt distStmt serStmt verStmt biblCit holdings notes"),
			order("dataDscr", "varGrp nCubeGrp var nCube notes"),
			order("var", "location labl imputation security embargo respUnit anlysUnit qstn valrng invalrng undocCod universe TotlResp sumStat txt"
					+ " stdCatgry catgryGrp catgry codInstr verStmt concept derivation varFormat geoMap catLevel notes"),
			order("catgry", "catValu labl txt catStat mrow"));

	private Elements() {
	}

	private static Map.Entry<String, List<String>> order(String parent, String children) {
		return Map.entry(parent, List.of(children.split(" ")));
	}

	/** The parts of an element. */
	static List<Element> in(Element parent) {
		List<Element> found = new ArrayList<>();
		for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element element)
				found.add(element);
		return found;
	}

	/** The parts of that name. */
	static List<Element> in(Element parent, String name) {
		return in(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
	}

	/** All that a path such as {@code stdyInfo/abstract} leads to. */
	static List<Element> at(Element from, String path) {
		List<Element> found = List.of(from);
		for (String step : path.split("/"))
			found = found.stream().flatMap(element -> in(element, step).stream()).toList();
		return found;
	}

	/** The first that a path leads to. */
	static Optional<Element> first(Element from, String path) {
		return at(from, path).stream().findFirst();
	}

	/** The first that a path leads to, made where it is missing. */
	static Element require(Element from, String path) {
		Element element = from;
		for (String step : path.split("/")) {
			Element parent = element;
			element = in(parent, step).stream().findFirst().orElseGet(() -> add(parent, step));
		}
		return element;
	}

	/** Makes a part behind those that the schema wants before it. */
	static Element add(Element parent, String name) {
		return insert(parent, parent.getOwnerDocument().createElementNS(Xml.DDI, name));
	}

	/** Puts a part behind those that the schema wants before it, taking it over from another document. */
	static Element insert(Element parent, Element part) {
		List<String> order = ORDER.getOrDefault(parent.getLocalName(), List.of());
		int rank = order.indexOf(part.getLocalName());
		Node before = null;
		for (Element sibling : in(parent))
			if (before == null && order.indexOf(sibling.getLocalName()) > rank)
				before = sibling;
		return (Element) parent.insertBefore(part.getOwnerDocument() == parent.getOwnerDocument() ? part
				: parent.getOwnerDocument().importNode(part, true), before);
	}

	/** Takes a part away, and then what it leaves empty. */
	static void remove(Element part) {
		Node parent = part.getParentNode();
		parent.removeChild(part);
		if (parent instanceof Element whole && !whole.hasChildNodes() && !whole.hasAttributes() && whole.getParentNode() instanceof Element)
			remove(whole);
	}

	/** An attribute's value; empty where there is none. */
	static Optional<String> attribute(Element element, String name) {
		return Optional.of(element.getAttribute(name).strip()).filter(value -> !value.isEmpty());
	}

	/** The text of an element, paragraphs kept and all other white space as one blank. */
	static String text(Element element) {
		StringBuilder text = new StringBuilder();
		gather(element, text);
		return text.toString().replaceAll("[ \\t\\r\\f]*\\n[ \\t\\r\\f]*", "\n").replaceAll("\n{3,}", "\n\n").strip();
	}

	private static void gather(Element element, StringBuilder text) {
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element part) {
				boolean paragraph = List.of("p", "br", "div", "item", "itm", "head", "tr").contains(part.getLocalName().toLowerCase(Locale.ROOT));
				breakLine(text, paragraph);
				gather(part, text);
				breakLine(text, paragraph);
			} else
				text.append(child.getNodeValue().replaceAll("\\s+", " "));
	}

	private static void breakLine(StringBuilder text, boolean paragraph) {
		if (paragraph && !text.toString().isBlank() && text.charAt(text.length() - 1) != '\n')
			text.append('\n');
	}
}
