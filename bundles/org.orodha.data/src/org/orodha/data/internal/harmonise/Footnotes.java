// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.internal.harmonise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.exchange.StatisticalTable.Footnote;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.core.text.Visible;
import org.orodha.data.harmonise.TemporalAggregation;
import org.orodha.model.Alignment;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.Definition;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Requirement;
import org.orodha.model.Variable;

/** What readers must know of the figures, in the catalogue's languages. */
final class Footnotes {

	private static final Messages MESSAGES = Messages.of(Footnotes.class);

	private static final int PERIODS_NAMED = 4;

	private final Requirement requirement;
	private final List<String> languages;
	private final Set<Footnote> notes = new LinkedHashSet<>();

	Footnotes(Requirement requirement, List<String> languages) {
		this.requirement = requirement;
		this.languages = languages;
	}

	List<Footnote> list() {
		return new ArrayList<>(notes);
	}

	/** What is to be known of a source's definitions, unit and periods. */
	void about(MappedSource source, TemporalAggregation overTime) {
		Variable measure = source.plan().measure();
		String dataset = source.plan().dataset().getId();
		if (measure != null) {
			definition(dataset, source, measure.getDefinition());
			if (measure.getConcept() != null && measure.getConcept() != requirement.getConcept())
				add(dataset, "note.concept", language -> new Object[] { name(source.plan().dataset(), language),
						name(measure.getConcept(), language), name(requirement.getConcept(), language) });
			if (measure.getUnit() != null && requirement.getUnit() != null && !measure.getUnit().equals(requirement.getUnit()))
				add(dataset, "note.unit", language -> new Object[] { name(source.plan().dataset(), language), measure.getUnit(),
						requirement.getUnit() });
		}
		if (!source.plan().unused().isEmpty())
			add(dataset, "note.measures", language -> new Object[] { name(source.plan().dataset(), language), String.join(", ",
					source.plan().unused().stream().map(unused -> name(unused, language)).toList()) });
		List<String> flags = source.groups().flags().stream().filter(flag -> !Statuses.isStatus(flag)).toList();
		if (!flags.isEmpty())
			add(dataset, "note.flags", language -> new Object[] { name(source.plan().dataset(), language), String.join(", ", flags) });
		if (!source.incomplete().isEmpty())
			add(dataset, "note.incomplete", language -> new Object[] { name(source.plan().dataset(), language),
					String.join(", ", source.incomplete()) });
		if (overTime == TemporalAggregation.LAST)
			add(dataset, "note.last", language -> new Object[] { name(source.plan().dataset(), language) });
	}

	private void definition(String dataset, MappedSource source, Definition definition) {
		if (definition == null || definition.isHarmonised())
			return;
		for (Alignment alignment : definition.getAlignments())
			if (alignment.getTarget() != null && !isExact(alignment))
				add(definition.getId(), "note.alignment", language -> new Object[] { name(source.plan().dataset(), language),
						name(definition, language), relation(alignment, language),
						name(alignment.getTarget(), language), Texts.in(alignment.getReason(), List.of(language.toLanguageTag())) });
		if (definition.getAlignments().isEmpty())
			add(dataset, "note.not-aligned", language -> new Object[] { name(source.plan().dataset(), language),
					name(definition, language) });
	}

	/** A footnote on the table as a whole. */
	void table(String key, Object... values) {
		add(requirement.getId(), key, language -> values);
	}

	/**
	 * There is no total over a dimension.
	 *
	 * @param codes   the codes that it would hold
	 * @param periods the periods concerned; an empty one where the table has no periods
	 */
	void partial(Dimension dimension, Set<String> codes, Set<String> periods) {
		add(requirement.getId(), periods.contains("") ? "note.partial" : "note.partial.period", language -> {
			List<String> tag = List.of(language.toLanguageTag());
			return new Object[] { dimension.name().in(tag), String.join(", ",
					codes.stream().map(code -> dimension.codes().getOrDefault(code, LanguageMap.EMPTY).in(tag)).toList()),
					String.join(", ", periods) };
		});
	}

	/**
	 * Totals over a dimension are made though there is nothing for some of its codes.
	 *
	 * @param codes the codes that are to be named, each with the periods in which it does not occur, none for all
	 * @param more  how many others there are
	 */
	void absent(Dimension dimension, Map<String, Set<String>> codes, int more) {
		add(requirement.getId(), "note.absent", language -> {
			List<String> tag = List.of(language.toLanguageTag());
			return new Object[] { dimension.name().in(tag),
					codes.entrySet().stream().map(code -> dimension.codes().getOrDefault(code.getKey(), LanguageMap.EMPTY).in(tag)
							+ (code.getValue().isEmpty() ? "" : " (" + periods(code.getValue()) + ")")).collect(Collectors.joining(", ")),
					more };
		});
	}

	private static String periods(Set<String> periods) {
		return Visible.first(periods, PERIODS_NAMED);
	}

	private interface Values {
		Object[] in(Locale language);
	}

	private void add(String about, String key, Values values) {
		notes.add(new Footnote(about,
				LanguageMap.in(languages, language -> MESSAGES.in(language).text(key, values.in(language)))));
	}

	/** What was never stated is not exact. */
	private static boolean isExact(Alignment alignment) {
		return alignment.isSetRelation() && alignment.getRelation() == AlignmentRelation.EXACT;
	}

	private static String relation(Alignment alignment, Locale language) {
		return MESSAGES.in(language)
				.text(alignment.isSetRelation() ? "relation." + alignment.getRelation().name() : "relation.notStated");
	}

	private static String name(IdentifiedElement element, Locale language) {
		return element == null ? "" : Texts.in(element.getName(), List.of(language.toLanguageTag()));
	}
}
