// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.findings;

import java.util.List;

import org.orodha.model.Severity;

/** The rules about the catalogue as a whole, and about what Orodha and its plug-ins do. The identifiers never change. */
public enum CatalogueRule implements Rule {
	/** A file of the catalogue cannot be read. */
	UNREADABLE("OR-0001", Severity.ERROR),
	/** A file of the catalogue holds what this version does not know. */
	UNKNOWN_CONTENT("OR-0002", Severity.INFORMATION),
	/** An identifier is used twice. */
	ID_TWICE("OR-0003", Severity.ERROR),
	/** A reference leads to nothing in the catalogue. */
	REFERENCE_BROKEN("OR-0004", Severity.ERROR),
	/** What is needed is missing. */
	MISSING("OR-0005", Severity.ERROR),
	/** A value does not have its form. */
	FORM("OR-0006", Severity.ERROR),
	/** An element has no owner. */
	OWNER_MISSING("OR-0007", Severity.WARNING),
	/** An end comes before its beginning. */
	ORDER_OF_DATES("OR-0008", Severity.ERROR),
	/** A feature contradicts the model. */
	MODEL("OR-0009", Severity.ERROR),
	/** An element has no name. */
	NAME_MISSING("OR-0010", Severity.ERROR),
	/** A name lacks one of the catalogue’s languages. */
	NAME_UNTRANSLATED("OR-0011", Severity.WARNING, Severity.INFORMATION),
	/** A translation is older than the original. */
	TRANSLATION_OLD("OR-0012", Severity.INFORMATION),
	/** A reference leads to an element of another kind. */
	REFERENCE_KIND("OR-0013", Severity.ERROR),
	/** A file or folder of the catalogue is skipped. */
	FILE_SKIPPED("OR-0014", Severity.ERROR),
	/** Somebody else began to save this catalogue and did not finish. */
	SAVING_UNFINISHED("OR-0015", Severity.WARNING),
	/** A reference leads to what cannot stand there. */
	REFERENCE_NOT_OFFERED("OR-0016", Severity.ERROR),
	/** Texts of a kind of element are missing in a language of the catalogue. */
	TEXTS_MISSING("OR-0017", Severity.INFORMATION),
	/** An element is replaced, in the end, by itself. */
	REPLACED_BY_ITSELF("OR-0020", Severity.ERROR),
	/** A deprecated element does not say what replaces it. */
	REPLACEMENT_MISSING("OR-0021", Severity.WARNING),
	/** A hierarchy leads back to its beginning. */
	HIERARCHY_CIRCLE("OR-0022", Severity.ERROR),
	/** Neither a dataset nor its source has a legal basis. */
	LEGAL_BASIS_MISSING("OR-0030", Severity.WARNING),
	/** Neither a dataset nor its source has a steward. */
	STEWARD_MISSING("OR-0031", Severity.WARNING),
	/** A measure has no definition. */
	DEFINITION_MISSING("OR-0032", Severity.WARNING),
	/** A variable holds codes and names no code list. */
	CODE_LIST_MISSING("OR-0033", Severity.WARNING),
	/** Neither a dataset nor its source has a topic. */
	TOPIC_MISSING("OR-0034", Severity.INFORMATION),
	/** An open dataset has a variable that can identify a person. */
	IDENTIFYING_IN_OPEN("OR-0035", Severity.ERROR),
	/** A variable follows a definition of another concept. */
	DEFINITION_OF_ANOTHER("OR-0036", Severity.WARNING),
	/** A definition has no wording. */
	WORDING_MISSING("OR-0040", Severity.ERROR),
	/** A definition is not aligned with a harmonised one. */
	ALIGNMENT_MISSING("OR-0041", Severity.WARNING),
	/** A definition is aligned with one that is not harmonised. */
	ALIGNMENT_TARGET("OR-0042", Severity.WARNING),
	/** A concept has two harmonised definitions. */
	HARMONISED_TWICE("OR-0043", Severity.WARNING),
	/** An alignment does not say why. */
	ALIGNMENT_REASON("OR-0044", Severity.INFORMATION),
	/** A definition is aligned with itself. */
	ALIGNED_WITH_ITSELF("OR-0045", Severity.ERROR),
	/** A code stands twice in its list. */
	CODE_TWICE("OR-0050", Severity.ERROR),
	/** A code list has no codes. */
	CODES_MISSING("OR-0051", Severity.WARNING),
	/** A mapping names a code of another list. */
	MAPPING_OF_ANOTHER("OR-0052", Severity.ERROR),
	/** A legal instrument has ended. */
	INSTRUMENT_ENDED("OR-0060", Severity.WARNING),
	/** An agreement names fewer than two parties. */
	PARTIES_MISSING("OR-0061", Severity.WARNING),
	/** No dataset can fill a requirement. */
	REQUIREMENT_UNFILLED("OR-0070", Severity.WARNING),
	/** A requirement does not say which framework asks for it. */
	FRAMEWORK_MISSING("OR-0071", Severity.WARNING),
	/** A catalogue cannot be opened, made or saved. */
	CATALOGUE_UNUSABLE("OR-0800", Severity.ERROR),
	/** A file cannot be imported. */
	IMPORT_IMPOSSIBLE("OR-0801", Severity.ERROR),
	/** An export failed; nothing was written or replaced. */
	EXPORT_FAILED("OR-0802", Severity.ERROR),
	/** A table with columns that can identify persons is not exported. */
	IDENTIFYING_NOT_EXPORTED("OR-0803", Severity.ERROR),
	/** A table was made for a narrower audience. */
	AUDIENCE_NARROWER("OR-0804", Severity.ERROR),
	/** No instrument in force lets data pass. */
	NOT_COVERED("OR-0805", Severity.ERROR),
	/** A plug-in failed; everything else goes on. */
	PLUGIN_FAILED("OR-0900", Severity.ERROR),
	/** A plug-in gave no sign of progress and was stopped. */
	PLUGIN_SILENT("OR-0901", Severity.ERROR),
	/** A plug-in did not stop and is switched off until Orodha is started again. */
	PLUGIN_SWITCHED_OFF("OR-0902", Severity.ERROR),
	/** There are more findings of one rule than are shown. */
	FINDINGS_LEFT_OUT("OR-0904", Severity.ERROR, Severity.WARNING, Severity.INFORMATION),
	/** A plug-in describes a contribution wrongly, so it is left out. */
	CONTRIBUTION_LEFT_OUT("OR-0905", Severity.ERROR),
	/** Rules are silent while an exercise runs. */
	RULES_MUTED("OR-0906", Severity.INFORMATION);

	private final String id;
	private final List<Severity> severities;

	CatalogueRule(String id, Severity... severities) {
		this.id = id;
		this.severities = List.of(severities);
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public List<Severity> severities() {
		return severities;
	}
}
