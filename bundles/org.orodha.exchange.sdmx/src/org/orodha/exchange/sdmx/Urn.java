// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What SDMX calls a thing everywhere.
 *
 * @param type    package and class, such as {@code codelist.Code}
 * @param agency  who maintains it
 * @param id      its identifier, or that of the whole it stands in
 * @param version the version of the whole
 * @param item    its identifier within the whole; empty for the whole itself
 */
record Urn(String type, String agency, String id, String version, String item) {

	static final String AGENCY = "base.Agency";
	static final String CATEGORY = "categoryscheme.Category";
	static final String CATEGORISATION = "categoryscheme.Categorisation";
	static final String CATEGORY_SCHEME = "categoryscheme.CategoryScheme";
	static final String CODE = "codelist.Code";
	static final String CODE_LIST = "codelist.Codelist";
	static final String CONCEPT = "conceptscheme.Concept";
	static final String CONCEPT_SCHEME = "conceptscheme.ConceptScheme";
	static final String DATA_STRUCTURE = "datastructure.DataStructure";
	static final String DATAFLOW = "datastructure.Dataflow";
	static final String FIRST_VERSION = "1.0";

	private static final String PREFIX = "urn:sdmx:org.sdmx.infomodel.";
	private static final Pattern FORM = Pattern.compile("\\s*" + Pattern.quote(PREFIX) + "([a-z]+\\.[A-Za-z]+)=([^:()]+):([^:()]+)\\(([^()]+)\\)(?:\\.(\\S+))?\\s*");
	private static final String TOP = "SDMX";

	/** A whole of its first version. */
	static Urn of(String type, String agency, String id) {
		return new Urn(type, agency, id, FIRST_VERSION, "");
	}

	static Optional<Urn> parse(String text) {
		Matcher matcher = FORM.matcher(text);
		return matcher.matches() ? Optional.of(new Urn(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4),
				matcher.group(5) == null ? "" : matcher.group(5))) : Optional.empty();
	}

	/** An agency as a part of the scheme of the agency above it. */
	static Urn ofAgency(String path) {
		int point = path.lastIndexOf('.');
		return new Urn(AGENCY, point < 0 ? TOP : path.substring(0, point), "AGENCIES", FIRST_VERSION, path.substring(point + 1));
	}

	/** How structures name the agency that this stands for. */
	String agencyPath() {
		return agency.equals(TOP) ? item : agency + "." + item;
	}

	/** A part of the whole. */
	Urn item(String itemType, String part) {
		return new Urn(itemType, agency, id, version, part);
	}

	/** The whole that this is a part of. */
	Urn whole(String wholeType) {
		return new Urn(wholeType, agency, id, version, "");
	}

	/** The last part of the identifier of a part of a part. */
	String lastItem() {
		return item.substring(item.lastIndexOf('.') + 1);
	}

	/** Who maintains what in which version. */
	String key() {
		return agency + ":" + id + "(" + version + ")";
	}

	/** Whether it names a range of versions. */
	boolean isOfSeveralVersions() {
		return version.matches(".*[+*].*|latest");
	}

	/** Whether another one stands for this, which can name a range of versions. */
	boolean isMeantBy(Urn wanted) {
		return equals(wanted) || wanted.isOfSeveralVersions() && equals(new Urn(wanted.type, wanted.agency, wanted.id, version, wanted.item));
	}

	@Override
	public String toString() {
		return PREFIX + type + "=" + key() + (item.isEmpty() ? "" : "." + item);
	}
}
