// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.text.EnumKeys;
import org.orodha.model.DataSource;
import org.orodha.model.Frequency;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.SourceKind;

/** What a data source and a study say of the same. */
final class StudyBindings {

	/** The scheme of identifiers that studies bring along. */
	static final String SCHEME = "ddi";

	/** Kinds of sources in the words of the vocabulary that archives use for kinds of data. */
	private static final Map<SourceKind, String> KINDS = Map.of(SourceKind.CENSUS, "Census/enumeration data", SourceKind.HOUSEHOLD_SURVEY,
			"Survey data", SourceKind.ADMINISTRATIVE_REGISTER, "Administrative records data", SourceKind.STATISTICAL_COMPILATION,
			"Aggregate data");

	private static final List<Binding<DataSource>> ALL = List.of(
			TextsBinding.withParallel(DataSource::getName, "citation/titlStmt/titl", "parTitl"),
			new WordBinding<>(source -> LocalIdentifiers.in(source, SCHEME).orElse(""), (source, id) -> LocalIdentifiers.put(source, SCHEME, id), "citation/titlStmt/IDNo", null),
			new TextsBinding<>(DataSource::getDescription, "stdyInfo/abstract", "\n\n"),
			new CoverageBinding(),
			new TextsBinding<>(DataSource::getGeographicCoverage, "stdyInfo/sumDscr/geogCover", "; "),
			new TextsBinding<>(DataSource::getPopulation, "stdyInfo/sumDscr/universe", "; "),
			new WordBinding<>(StudyBindings::kind, StudyBindings::kind, "stdyInfo/sumDscr/dataKind",
					null),
			new WordBinding<>(StudyBindings::periodicity, StudyBindings::periodicity, "method/dataColl/frequenc", null),
			new TextsBinding<>(DataSource::getCollectionMethod, "method/dataColl/collMode", "; "),
			new WordBinding<>(source -> Objects.requireNonNullElse(source.getWebsite(), ""), StudyBindings::website, "citation/holdings", "URI"));

	/** Those and what a study names. */
	static List<Binding<DataSource>> with(Names names) {
		List<Binding<DataSource>> all = new ArrayList<>(ALL);
		all.add(new NamesBinding<>(Literals.DATA_SOURCE__TOPICS, "stdyInfo/subject/topcClas", "stdyInfo/subject/keyword", "", names, topic -> ""));
		all.add(new NamesBinding<>(Literals.DATA_SOURCE__LEGAL_BASES, "studyAuthorization/authorizationStatement", "; ", names));
		return all;
	}

	private StudyBindings() {
	}

	private static String kind(DataSource source) {
		return source.isSetKind() ? KINDS.getOrDefault(source.getKind(), "") : "";
	}

	private static void kind(DataSource source, String said) {
		KINDS.entrySet().stream().filter(kind -> said.regionMatches(true, 0, kind.getValue(), 0, kind.getValue().length())).findFirst()
				.ifPresent(kind -> source.setKind(kind.getKey()));
	}

	private static String periodicity(DataSource source) {
		return source.isSetPeriodicity() ? EnumKeys.of(source.getPeriodicity()) : "";
	}

	private static void periodicity(DataSource source, String said) {
		Optional.ofNullable(Frequency.get(said.replace('-', '_').toUpperCase(Locale.ROOT)))
				.or(() -> Frequency.VALUES.stream().filter(value -> EnumKeys.of(value).equalsIgnoreCase(said)).findFirst())
				.ifPresent(source::setPeriodicity);
	}

	private static void website(DataSource source, String said) {
		if (said.matches("https?://\\S+"))
			source.setWebsite(said);
	}
}
