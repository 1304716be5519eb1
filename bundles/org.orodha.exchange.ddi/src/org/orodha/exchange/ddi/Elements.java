// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.orodha.core.exchange.XmlElements;
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
			order("studyAuthorization", "authorizingAgency authorizationStatement"),
			order("dataAccs", "setAvail useStmt notes"),
			order("setAvail", "accsPlac origArch avlStatus collSize complete fileQnty notes"),
			order("useStmt", "confDec specPerm restrctn contact citReq deposReq conditions disclaimer"),
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

	private static final Pattern SPACE = Pattern.compile("\\s+");
	private static final Pattern LINE_END = Pattern.compile("[ \\t\\r\\f]*\\n[ \\t\\r\\f]*");
	private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
	private static final Set<String> PARAGRAPHS = Set.of("p", "br", "div", "item", "itm", "head", "tr");

	private Elements() {
	}

	private static Map.Entry<String, List<String>> order(String parent, String children) {
		return Map.entry(parent, List.of(children.split(" ")));
	}

	/** The first that a path leads to, made where it is missing. */
	static Element require(Element from, String path) {
		Element element = from;
		for (String step : path.split("/")) {
			Element parent = element;
			element = XmlElements.in(parent, step).stream().findFirst().orElseGet(() -> add(parent, step));
		}
		return element;
	}

	/** Makes a part behind those that the schema wants before it. */
	static Element add(Element parent, String name) {
		return insert(parent, parent.getOwnerDocument().createElementNS(Xml.DDI, name));
	}

	/** Puts a part behind those that the schema wants before it, taking it over from another document. */
	static Element insert(Element parent, Element part) {
		return XmlElements.insert(parent, part, ORDER.getOrDefault(parent.getLocalName(), List.of()));
	}

	/** The text of an element, paragraphs kept and all other white space as one blank. */
	static String text(Element element) {
		StringBuilder text = new StringBuilder();
		gather(element, text);
		return text.indexOf("\n") < 0 ? text.toString().strip()
				: EMPTY_LINES.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("\n\n").strip();
	}

	private static void gather(Element element, StringBuilder text) {
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element part) {
				boolean paragraph = PARAGRAPHS.contains(part.getLocalName().toLowerCase(Locale.ROOT));
				breakLine(text, paragraph);
				gather(part, text);
				breakLine(text, paragraph);
			} else
				text.append(SPACE.matcher(child.getNodeValue()).replaceAll(" "));
	}

	private static void breakLine(StringBuilder text, boolean paragraph) {
		if (paragraph && !text.toString().isBlank() && text.charAt(text.length() - 1) != '\n')
			text.append('\n');
	}
}
