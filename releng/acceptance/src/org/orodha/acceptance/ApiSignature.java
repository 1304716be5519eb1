// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;

/** What clients of a bundle can name: the public types of its API packages and their public and protected members. */
final class ApiSignature {

	private static final List<JavaModifier> TOLD = List.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED, JavaModifier.STATIC,
			JavaModifier.ABSTRACT, JavaModifier.FINAL);

	private ApiSignature() {
	}

	/** A line for each type, supertype and member. */
	static Set<String> of(OrodhaBundle bundle, JavaClasses classes) {
		Set<String> lines = new TreeSet<>();
		for (JavaClass type : classes)
			if (bundle.isApi(type.getPackageName()) && isVisible(type))
				add(type, lines);
		return lines;
	}

	private static boolean isVisible(JavaClass type) {
		return isTold(type.getModifiers()) && !type.isAnonymousClass() && !type.isLocalClass()
				&& type.getEnclosingClass().map(ApiSignature::isVisible).orElse(true);
	}

	private static boolean isTold(Set<JavaModifier> modifiers) {
		return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
				&& !modifiers.contains(JavaModifier.SYNTHETIC) && !modifiers.contains(JavaModifier.BRIDGE);
	}

	private static void add(JavaClass type, Set<String> lines) {
		String name = type.getName();
		String kind = type.isAnnotation() ? "annotation" : type.isInterface() ? "interface" : type.isEnum() ? "enum"
				: type.isRecord() ? "record" : "class";
		lines.add(name + " " + modifiers(type.getModifiers(), !type.isInterface()) + kind);
		Stream.concat(type.getRawSuperclass().stream().filter(each -> !each.isEquivalentTo(Object.class)),
				type.getRawInterfaces().stream()).forEach(each -> lines.add(name + " is a " + each.getName()));
		boolean extended = !type.getModifiers().contains(JavaModifier.FINAL);
		for (JavaMember member : type.getMembers())
			if (isTold(member.getModifiers()) && (extended || member.getModifiers().contains(JavaModifier.PUBLIC)))
				lines.add(name + " " + modifiers(member.getModifiers(), true) + signature(member));
	}

	private static String modifiers(Set<JavaModifier> modifiers, boolean withAbstract) {
		return TOLD.stream().filter(modifiers::contains).filter(each -> withAbstract || each != JavaModifier.ABSTRACT)
				.map(each -> each.name().toLowerCase(Locale.ROOT) + " ").collect(Collectors.joining());
	}

	private static String signature(JavaMember member) {
		if (!(member instanceof JavaCodeUnit unit))
			return member.getName() + ": " + ((JavaField) member).getType().getName();
		String parameters = unit.getParameterTypes().stream().map(JavaType::getName).collect(Collectors.joining(", ", "(", ")"));
		String thrown = unit.getThrowsClause().getTypes().stream().map(JavaType::getName).sorted().collect(Collectors.joining(", "));
		return (unit instanceof JavaConstructor ? "new" : unit.getName()) + parameters
				+ (unit instanceof JavaConstructor ? "" : ": " + unit.getReturnType().getName())
				+ (thrown.isEmpty() ? "" : " throws " + thrown);
	}
}
