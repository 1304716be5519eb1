// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.List;

import javax.xml.XMLConstants;

import org.orodha.core.exchange.XmlElements;
import org.orodha.exchange.ddi.JsonField.Entries.Value;
import org.orodha.exchange.ddi.JsonField.Entries;
import org.orodha.exchange.ddi.JsonField.Joined;
import org.orodha.exchange.ddi.JsonField.Text;
import org.orodha.exchange.ddi.JsonField.Times;
import org.w3c.dom.Element;

/** What metadata for microdata and codebooks say of the same. All else in the JSON is kept as it is. */
final class NadaFields {

	/** On what conditions the data can be had, in the words of NADA; beside the study. */
	static final JsonField POLICY = new AccessPolicy();

	/** Of the study. */
	static final List<JsonField> STUDY = List.of(
			new Text("title_statement/title", "citation/titlStmt/titl", ""),
			new Text("title_statement/idno", "citation/titlStmt/IDNo", ""),
			new Entries("authoring_entity", "citation/rspStmt/AuthEnty", List.of(new Value("name", "", ""))),
			new Entries("production_statement/producers", "citation/prodStmt/producer", List.of(new Value("name", "", ""), new Value("abbr", "", "abbr"))),
			new Entries("distribution_statement/distributors", "citation/distStmt/distrbtr",
					List.of(new Value("name", "", ""), new Value("abbr", "", "abbr"))),
			new Entries("holdings", "citation/holdings", List.of(new Value("uri", "", "URI"))),
			new Joined("study_authorization/authorization_statement", "studyAuthorization/authorizationStatement"),
			new Entries("study_info/keywords", "stdyInfo/subject/keyword", List.of(new Value("keyword", "", ""), new Value("vocab", "", "vocab"), new Value("uri", "", "vocabURI"))),
			new Entries("study_info/topics", "stdyInfo/subject/topcClas", List.of(new Value("topic", "", ""), new Value("vocab", "", "vocab"), new Value("uri", "", "vocabURI"))),
			new Text("study_info/abstract", "stdyInfo/abstract", ""),
			new Times("study_info/time_periods", "stdyInfo/sumDscr/timePrd"),
			new Times("study_info/coll_dates", "stdyInfo/sumDscr/collDate"),
			new Text("study_info/geog_coverage", "stdyInfo/sumDscr/geogCover", ""),
			new Text("study_info/universe", "stdyInfo/sumDscr/universe", ""),
			new Text("study_info/data_kind", "stdyInfo/sumDscr/dataKind", ""),
			new Text("method/data_collection/frequency", "method/dataColl/frequenc", ""),
			new Text("method/data_collection/coll_mode", "method/dataColl/collMode", ""),
			new Joined("data_access/dataset_availability/status", "dataAccs/setAvail/avlStatus"),
			new Joined("data_access/dataset_use/restrictions", "dataAccs/useStmt/restrctn"),
			new Joined("data_access/dataset_use/conditions", "dataAccs/useStmt/conditions"));

	/** Of a data file. */
	static final List<JsonField> FILE = List.of(
			new Text("file_id", "", "ID"),
			new Text("file_name", "fileTxt/fileName", ""),
			new Text("description", "fileTxt/fileCont", ""));

	/** Of a variable. */
	static final List<JsonField> VARIABLE = List.of(
			new Text("vid", "", "ID"),
			new Text("file_id", "", "files"),
			new Text("name", "", "name"),
			new Text("labl", "labl", ""),
			new Text("var_txt", "txt", ""),
			new Text("var_intrvl", "", "intrvl"),
			new Text("var_format/type", "varFormat", "type"),
			new Text("var_valrng/range/min", "valrng/range", "min"),
			new Text("var_valrng/range/max", "valrng/range", "max"),
			new Entries("var_concept", "concept", List.of(new Value("title", "", ""), new Value("vocab", "", "vocab"), new Value("uri", "", "vocabURI"))),
			new Entries("var_catgry", "catgry", List.of(new Value("value", "catValu", ""), new Value("label", "labl", ""))));

	/** What a codebook can say and the JSON has no place for. */
	static final List<Text> NOWHERE = List.of(new Text("", "", "URI"), new Text("", "", "measUnit"), new Text("", "varFormat", "category"),
			new Text("", "", AccessConditions.NAMES));

	private NadaFields() {
	}

	/** Whether a text says that it is in a language of its own; the JSON has one language. */
	static boolean isTranslation(Element element) {
		return !element.getAttributeNS(XMLConstants.XML_NS_URI, "lang").isEmpty();
	}

	/** Whether a part of a codebook says something that the JSON has no place for. */
	static boolean isSaid(Text nowhere, Element part) {
		return (nowhere.path().isEmpty() ? List.of(part) : XmlElements.at(part, nowhere.path())).stream()
				.anyMatch(element -> !element.getAttribute(nowhere.attribute()).isEmpty());
	}
}
