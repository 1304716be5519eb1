// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

/**
 * Something that a plug-in needs to work.
 *
 * @param kind  what is needed
 * @param name  the name of the bundle or package; for Java the environment, such as JavaSE
 * @param range the versions that will do, as OSGi writes ranges: {@code [1.0.0,2.0.0)}, or {@code 1.0.0} for that and later ones; empty
 *              where any will do
 * @since 1.0
 */
public record Need(Kind kind, String name, String range) {

	/** What can be needed. */
	public enum Kind {
		BUNDLE, PACKAGE, JAVA
	}

	/** Whether it is a part of Orodha. */
	public boolean isOrodha() {
		return name.startsWith("org.orodha.");
	}

	@Override
	public String toString() {
		return range.isEmpty() ? name : name + " " + range;
	}
}
