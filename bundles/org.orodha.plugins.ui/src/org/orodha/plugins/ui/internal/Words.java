// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins.ui.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.orodha.plugins.Contributed;
import org.orodha.plugins.Fingerprint;
import org.orodha.plugins.Need;
import org.orodha.plugins.Passport;
import org.orodha.plugins.Plugin;
import org.orodha.ui.internal.text.UiText;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** What is known of plug-ins, in words that an officer reads. */
final class Words {

	private Words() {
	}

	/** Who made a plug-in, and what that is worth. */
	static List<String> passport(Passport passport) {
		List<String> sentences = new ArrayList<>();
		sentences.add(ManagerText.text("passport." + passport.status().name(), passport.signer()));
		if (!passport.detail().isEmpty())
			sentences.add(passport.detail());
		if (!passport.fingerprint().isEmpty())
			sentences.add(ManagerText.text("passport.fingerprint", Fingerprint.inPairs(passport.fingerprint())));
		return sentences;
	}

	/** What a plug-in adds to Orodha, and where that is found. */
	static List<String> contributions(Plugin plugin) {
		return plugin.contributions().stream().map(Words::contribution).distinct().toList();
	}

	/** One thing that a plug-in adds. */
	static String contribution(Contributed contributed) {
		String name = contributed.name().isEmpty() ? contributed.id() : contributed.name();
		String key = "adds." + contributed.point().substring(contributed.point().lastIndexOf('.') + 1) + "." + contributed.kind();
		try {
			return ManagerText.text(key, name);
		} catch (MissingResourceException other) {
			return ManagerText.text("adds.other", name.isEmpty() ? contributed.kind() : name, contributed.point());
		}
	}

	/** The agencies that a plug-in is for; empty for none. */
	static String agencies(Plugin plugin) {
		return plugin.contributions().stream().map(Contributed::agency).filter(agency -> !agency.isEmpty())
				.collect(Collectors.toCollection(TreeSet::new)).stream().map(agency -> agency.toUpperCase(Locale.ROOT))
				.collect(Collectors.joining(", "));
	}

	/** Which versions of Orodha, and what else, a plug-in needs. */
	static List<String> needs(Plugin plugin) {
		Set<String> orodha = new LinkedHashSet<>();
		List<String> others = new ArrayList<>();
		for (Need need : plugin.needs())
			switch (need.kind()) {
			case JAVA -> others.add(ManagerText.text("needs.java", need.range()));
			case BUNDLE, PACKAGE -> {
				if (need.isOrodha())
					orodha.add(range(need.range()));
				else if (!isPlatform(need) && plugin.provisions().stream().noneMatch(own -> own.name().equals(need.name())))
					others.add(ManagerText.text("needs.other", need.name(), range(need.range())));
			}
			}
		List<String> needs = new ArrayList<>(orodha.stream().map(range -> ManagerText.text("needs.orodha", range)).toList());
		needs.addAll(others);
		return needs;
	}

	/** What every Orodha has is of no interest. */
	private static boolean isPlatform(Need need) {
		return need.name().matches("(org\\.eclipse|org\\.osgi|javax?|org\\.slf4j)\\..*|org\\.slf4j");
	}

	/** A range of versions. */
	static String range(String range) {
		if (range.isEmpty())
			return ManagerText.text("range.any");
		VersionRange versions = new VersionRange(range);
		Version from = versions.getLeft();
		Version to = versions.getRight();
		if (to == null)
			return ManagerText.text("range.from", from);
		if (versions.getRightType() == VersionRange.RIGHT_OPEN)
			return ManagerText.text("range.before", from, to);
		return from.equals(to) ? from.toString() : ManagerText.text("range.to", from, to);
	}

	/** A moment as ISO 8601 writes it, as the user does. */
	static String time(String moment) {
		return moment.isEmpty() ? "" : UiText.time(Instant.parse(moment));
	}
}
