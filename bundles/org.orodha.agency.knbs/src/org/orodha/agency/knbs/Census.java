// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.agency.knbs;

import java.util.List;
import java.util.Map;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.AgencyKind;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.LocalizedText;
import org.orodha.model.SourceKind;

/** The 2019 census and the agency that took it, as the catalogue knows them or, where it does not, as they are created. */
final class Census {

	/** The identifier of the agency. */
	static final String AGENCY = "knbs";
	/** The identifier of the source. */
	static final String SOURCE = "knbs.census-2019";
	/** The name of this form in verbatim values. */
	static final String ORIGIN = "knbs.census-tables";
	/** The year of the census. */
	static final String YEAR = "2019";
	/** The volumes of the census report that hold tables. */
	static final List<String> VOLUMES = List.of("V1", "V2", "V3", "V4");

	private static final Map<String, String> AGENCY_NAMES = Map.of("en", "Kenya National Bureau of Statistics", "fr",
			"Bureau national de statistique du Kenya", "sw", "Ofisi ya Taifa ya Takwimu ya Kenya");
	private static final Map<String, String> SOURCE_NAMES = Map.of("en", "2019 Kenya Population and Housing Census", "fr",
			"Recensement de la population et de l’habitat du Kenya, 2019", "sw",
			"Sensa ya Idadi ya Watu na Makazi ya Kenya, 2019");

	private Census() {
	}

	/** Describes the agency. */
	static void describeAgency(Agency agency, Catalogue catalogue) {
		name(agency.getName(), AGENCY_NAMES, catalogue);
		agency.setAcronym("KNBS");
		agency.setKind(AgencyKind.STATISTICS_OFFICE);
		agency.setCountry("KE");
	}

	/** Describes the source. */
	static void describeSource(DataSource source, Agency owner, Catalogue catalogue) {
		name(source.getName(), SOURCE_NAMES, catalogue);
		source.setOwner(owner);
		source.setKind(SourceKind.CENSUS);
		source.setPeriodicity(Frequency.DECENNIAL);
		source.setCoverageStart(YEAR);
		source.setCoverageEnd(YEAR);
	}

	/** The census's datasets; none where the catalogue does not have the census. */
	static List<Dataset> datasets(Catalogue catalogue) {
		return catalogue.find(DataSource.class, SOURCE).<List<Dataset>>map(DataSource::getDatasets).orElse(List.of());
	}

	private static void name(List<LocalizedText> names, Map<String, String> texts, Catalogue catalogue) {
		for (String language : catalogue.languages())
			if (texts.containsKey(language))
				Texts.put(names, language, texts.get(language));
		if (names.isEmpty())
			Texts.put(names, "en", texts.get("en"));
	}
}
