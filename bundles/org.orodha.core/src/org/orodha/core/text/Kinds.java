// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.orodha.model.ModelPackage;

/** The kinds of element and their names in kebab case, as files, the command line and JSON write them. */
public final class Kinds {

	private static final List<EClass> ALL = ModelPackage.eINSTANCE.getEClassifiers().stream()
			.filter(EClass.class::isInstance).map(EClass.class::cast)
			.filter(type -> !type.isAbstract() && ModelPackage.Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(type))
			.sorted(Comparator.comparing(Kinds::name)).toList();
	private static final Map<String, EClass> BY_NAME = ALL.stream().collect(Collectors.toUnmodifiableMap(Kinds::name, type -> type));

	private Kinds() {
	}

	/** The name of a kind: {@code data-source} for DataSource. */
	public static String name(EClass type) {
		return kebab(type.getName());
	}

	/** A camel-case name in kebab case: {@code coverage-start} for coverageStart. */
	public static String kebab(String name) {
		return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	/** The kind of that name. */
	public static Optional<EClass> named(String name) {
		return Optional.ofNullable(BY_NAME.get(name));
	}

	/** The names of all kinds, sorted. */
	public static List<String> names() {
		return ALL.stream().map(Kinds::name).toList();
	}

	/** All kinds, sorted by name. */
	public static List<EClass> all() {
		return ALL;
	}

	/** Whether elements of this kind are kept in a file of their own. */
	public static boolean isTopLevel(EClass type) {
		return ModelPackage.Literals.CATALOGUE_ELEMENT.isSuperTypeOf(type) && !type.isAbstract();
	}
}
