// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The texts beside a class, and what they lack from others. It has no name, since picocli would look for what has one with its own
 * class loader.
 */
final class ContributedTexts extends ResourceBundle {

	private final ResourceBundle own;

	private ContributedTexts(ResourceBundle own) {
		this.own = own;
	}

	/** @throws MissingResourceException where there are none beside the class */
	static ContributedTexts beside(Class<?> type) {
		return new ContributedTexts(getBundle(type.getPackageName() + ".messages", Locale.getDefault(), type.getClassLoader(),
				Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
	}

	/** @return the texts beside a class, if any, else those that are shared */
	static ResourceBundle beside(Class<?> type, ResourceBundle shared) {
		try {
			ContributedTexts texts = beside(type);
			texts.setParent(shared);
			return texts;
		} catch (MissingResourceException none) {
			return shared;
		}
	}

	@Override
	protected Object handleGetObject(String key) {
		return own.containsKey(key) ? own.getObject(key) : null;
	}

	@Override
	public Enumeration<String> getKeys() {
		Set<String> keys = new LinkedHashSet<>(own.keySet());
		if (parent != null)
			keys.addAll(parent.keySet());
		return Collections.enumeration(keys);
	}
}
