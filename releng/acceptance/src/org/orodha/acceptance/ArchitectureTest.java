// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/** The walls of the house: who may use whom. The picture is in {@code .github/ARCHITECTURE.md}. */
class ArchitectureTest {

	/** Bundles by the first pattern that fits, each with its layer; a bundle uses its own layer and those below. */
	private static final Map<String, Integer> LAYERS = layers();
	/** A catalogue tells findings, and the fix of a finding makes a command on a catalogue; no others may form a circle. */
	private static final Set<String> CIRCLES = Set.of("org.orodha.core.catalogue", "org.orodha.core.findings");
	private static final Pattern FRIENDS = Pattern.compile("x-friends:=\"?([^\";]*)");

	private static JavaClasses classes;
	private static Map<String, String> bundleOfClass;
	private static Map<String, Map<String, String>> exports;

	private static Map<String, Integer> layers() {
		Map<String, Integer> layers = new LinkedHashMap<>();
		layers.put("org\\.orodha\\.model(\\.edit)?", 0);
		layers.put("org\\.orodha\\.core", 1);
		layers.put("org\\.orodha\\.(engine|tables|vtl|data|declared|sop|documents|insight|plugins|search|workshop)", 2);
		layers.put("org\\.orodha\\.(exchange\\.\\w+|agency\\.\\w+|engine\\.\\w+|testkit)", 3);
		layers.put("org\\.orodha\\.(ui|cli|help|log|nl\\.\\w+|(\\w+\\.)+(ui|cli))", 4);
		layers.put("org\\.orodha\\.app", 5);
		return layers;
	}

	@BeforeAll
	static void readTheProduct() throws IOException {
		List<OrodhaBundle> bundles = OrodhaBundle.all();
		bundleOfClass = new HashMap<>();
		exports = new HashMap<>();
		for (OrodhaBundle bundle : bundles) {
			for (String name : bundle.classNames())
				bundleOfClass.put(name, bundle.name());
			exports.put(bundle.name(), bundle.exports());
		}
		classes = OrodhaBundle.classes(bundles);
	}

	@Test
	void everyBundleHasItsLayerAndUsesNoneAboveIt() {
		Set<String> faults = new TreeSet<>();
		for (String bundle : exports.keySet())
			if (LAYERS.keySet().stream().noneMatch(bundle::matches))
				faults.add(bundle + " has no layer");
		forEachUse((from, to, use) -> {
			if (layer(to) > layer(from))
				faults.add(from + " uses " + to + ": " + use.getDescription());
		});
		assertThat(faults).isEmpty();
	}

	@Test
	void whatIsInternalIsUsedByItsFriendsOnlyAndNeverByAnAgency() {
		Set<String> faults = new TreeSet<>();
		forEachUse((from, to, use) -> {
			String exported = exports.get(to).get(use.getTargetClass().getPackageName());
			Matcher friends = FRIENDS.matcher(exported == null ? "" : exported);
			boolean api = exported != null && !exported.contains("x-internal");
			if (!api || friends.find() && !List.of(friends.group(1).split(",")).contains(from))
				faults.add(from + " uses " + use.getTargetClass().getName());
		});
		assertThat(faults).isEmpty();
	}

	@Test
	void noBundleBelowTheFrontsKnowsTheUserInterface() {
		Set<String> faults = new TreeSet<>();
		for (JavaClass each : classes)
			for (Dependency use : each.getDirectDependenciesFromSelf()) {
				String target = use.getTargetClass().getPackageName();
				if (layer(bundle(each)) < 4 && (target.startsWith("org.eclipse.swt") || target.startsWith("org.eclipse.jface")
						|| target.startsWith("org.eclipse.ui")))
					faults.add(each.getName() + " uses " + use.getTargetClass().getName());
			}
		assertThat(faults).isEmpty();
	}

	@Test
	void packagesFormNoCircles() {
		Map<String, Set<String>> uses = new TreeMap<>();
		for (JavaClass each : classes)
			for (Dependency use : each.getDirectDependenciesFromSelf())
				if (layer(bundle(each)) > 0 && bundleOfClass.containsKey(outermost(use.getTargetClass().getName())))
					addUse(uses, each.getPackageName(), use.getTargetClass().getPackageName());
		Set<String> circles = new TreeSet<>();
		for (String each : uses.keySet())
			for (String used : uses.get(each))
				if (reaches(uses, used, each))
					circles.add(each);
		assertThat(circles).isEqualTo(new TreeSet<>(CIRCLES));
	}

	/** That an API package makes what implements it counts for no circle: the internal package knows it, too. */
	private static void addUse(Map<String, Set<String>> uses, String from, String to) {
		if (!to.equals(from) && (isInternal(from) || !isInternal(to)))
			uses.computeIfAbsent(from, name -> new TreeSet<>()).add(to);
	}

	private static boolean isInternal(String name) {
		return (name + ".").contains(".internal.");
	}

	private static boolean reaches(Map<String, Set<String>> uses, String from, String to) {
		Set<String> seen = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(from));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (next.equals(to))
				return true;
			if (seen.add(next))
				open.addAll(uses.getOrDefault(next, Set.of()));
		}
		return false;
	}

	@FunctionalInterface
	private interface Use {

		void by(String from, String to, Dependency use);
	}

	private static void forEachUse(Use told) {
		for (JavaClass each : classes)
			for (Dependency use : each.getDirectDependenciesFromSelf()) {
				String to = bundleOfClass.get(outermost(use.getTargetClass().getName()));
				String from = bundle(each);
				if (to != null && !to.equals(from))
					told.by(from, to, use);
			}
	}

	private static String bundle(JavaClass each) {
		return bundleOfClass.get(outermost(each.getName()));
	}

	private static String outermost(String name) {
		int nested = name.indexOf('$');
		return nested < 0 ? name : name.substring(0, nested);
	}

	private static int layer(String bundle) {
		return LAYERS.entrySet().stream().filter(layer -> bundle.matches(layer.getKey())).findFirst()
				.map(Map.Entry::getValue).orElse(Integer.MAX_VALUE);
	}
}
